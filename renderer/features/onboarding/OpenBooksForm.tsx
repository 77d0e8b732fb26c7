import { EnterMoves, TermsField, useCurrencyOptions, useScreenKeys } from '@renderer/features/settings';
import { useDescribeError, useLanguage, useText } from '@renderer/i18n';
import { useBook, useRun } from '@renderer/ledger';
import { forgetKept, useKept } from '@renderer/state/memory';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import { Banner, Button, Icon, Segmented, SelectField, TextField } from '@renderer/ui';
import { type DomainError } from '@shared/errors';
import { IconTableImport } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import css from './Onboarding.module.css';
import { emptyOnboarding, readOnboarding } from './onboardingDraft';

const draftName = 'onboarding.draft';

/** Company, usual terms, and what comes next. One press opens the books; the entry can be undone like any other. */
export function OpenBooksForm(): ReactNode {
  const text = useText();
  const words = text.onboarding;
  const isChinese = useLanguage() === 'zh-CN';
  const today = useSession((session) => session.today);
  const canWrite = useBook()?.start.kind === 'ready';
  const currencies = useCurrencyOptions();
  const run = useRun();
  const open = useOpen();
  const describe = useDescribeError();
  const [draft, setDraft] = useKept(draftName, emptyOnboarding);
  const [refusal, setRefusal] = useState<DomainError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const read = readOnboarding(draft);
  const [hasTried, setTried] = useState(false);
  const nameBox = useRef<HTMLInputElement>(null);
  const lacksName = hasTried && 'missing' in read && read.missing === 'name';

  const openBooks = async (): Promise<void> => {
    setTried(true);
    if (!canWrite || isBusy) return;
    if ('missing' in read) {
      if (read.missing === 'name') nameBox.current?.focus();
      return;
    }
    setBusy(true);
    const result = await run('company.open', read.input);
    setBusy(false);
    if (!result.ok) return setRefusal(result.error);
    forgetKept(draftName);
    if (draft.next === 'import') open.imports();
    else open.aging();
  };
  useScreenKeys({ next: () => void openBooks() });
  const first = { inputRef: nameBox, error: lacksName && words.missing.name };
  const nameZh = (
    <TextField
      key="zh"
      label={words.company.nameZh}
      labelPlace="hidden"
      placeholder={isChinese ? words.company.name : words.company.otherName}
      value={draft.nameZh}
      onChange={(name) => setDraft((before) => ({ ...before, nameZh: name }))}
      autoFocus={isChinese}
      {...(isChinese ? first : {})}
      maxLength={200}
    />
  );
  const nameEn = (
    <TextField
      key="en"
      label={words.company.nameEn}
      labelPlace="hidden"
      placeholder={isChinese ? words.company.otherName : words.company.name}
      value={draft.nameEn}
      onChange={(name) => setDraft((before) => ({ ...before, nameEn: name }))}
      autoFocus={!isChinese}
      {...(isChinese ? {} : first)}
      maxLength={200}
    />
  );
  return (
    <EnterMoves className={css.left}>
      <h1 className={css.title}>{words.title}</h1>
      <p className={css.lead}>{words.lead}</p>
      <ol className={css.steps}>
        <Step number={1} title={words.company.title}>
          <div className={css.company}>
            {isChinese ? nameZh : nameEn}
            <SelectField
              label={words.company.currency}
              labelPlace="hidden"
              value={draft.baseCurrency}
              options={currencies}
              onChange={(code) => {
                if (code !== null) setDraft((before) => ({ ...before, baseCurrency: code }));
              }}
              isSoft
            />
            {isChinese ? nameEn : nameZh}
          </div>
        </Step>
        <Step number={2} title={words.terms.title} note={words.terms.note}>
          <TermsField
            value={draft.terms}
            onChange={(terms) => setDraft((before) => ({ ...before, terms }))}
            today={today}
          />
        </Step>
        <Step number={3} title={words.owed.title} note={words.owed.note}>
          <Segmented
            label={words.owed.title}
            value={draft.next}
            options={[
              { value: 'import', label: words.owed.fromFile },
              { value: 'later', label: words.owed.later },
            ]}
            onChange={(next) => setDraft((before) => ({ ...before, next }))}
          />
        </Step>
      </ol>
      {refusal !== null && <Banner level="error">{describe(refusal)}</Banner>}
      <div className={css.deed}>
        <Button
          variant="filled"
          size={32}
          keys="Ctrl+Enter"
          icon={draft.next === 'import' ? <Icon of={IconTableImport} /> : undefined}
          isDisabled={!canWrite}
          isBusy={isBusy}
          onClick={() => void openBooks()}
        >
          {draft.next === 'import' ? words.openAndImport : words.openBooks}
        </Button>
        <span className="small quieter" role="status">
          {'missing' in read ? (lacksName ? '' : words.missing[read.missing]) : words.ready}
        </span>
      </div>
    </EnterMoves>
  );
}

function Step(props: {
  readonly number: number;
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li className={css.step}>
      <span className={css.number}>{props.number}</span>
      <div className={css.stepBody}>
        <h2>{props.title}</h2>
        {props.note !== undefined && <p className="small quieter">{props.note}</p>}
        <div className={css.control}>{props.children}</div>
      </div>
    </li>
  );
}
