import { useDescribeError, useLanguage, useText } from '@renderer/i18n';
import { guardUnsaved } from '@renderer/state/guardUnsaved';
import { forgetKept, useKept } from '@renderer/state/memory';
import { useSession } from '@renderer/state/session';
import { Banner, Button, DateField, Dialog, type DialogAction, Icon, TextField } from '@renderer/ui';
import { type RuleEntry } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type RateSeries } from '@shared/rates';
import { IconFileExport, IconPlus, IconRestore } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { RateRows } from './RateRows';
import { describeRateProblem } from './rateProblemText';
import {
  addRateRow,
  draftRateTable,
  findRateProblems,
  type RateTableDraft,
  writeRateTable,
} from './rateTableDraft';
import css from './Rules.module.css';
import { WhoseRule } from './RuleSection';
import { useRuleDeeds } from './useRuleDeeds';

export type RateTableDialogProps = {
  readonly entry: RuleEntry<RateSeries>;
  readonly canWrite: boolean;
  readonly onClose: () => void;
};

/** All rows of a rate table, to look up, add to and correct; what was typed is kept until it is saved or discarded. */
export function RateTableDialog({ entry, canWrite, onClose }: RateTableDialogProps): ReactNode {
  const { value: series, file } = entry;
  const text = useText();
  const words = text.settings.rules;
  const isChinese = useLanguage() === 'zh-CN';
  const describe = useDescribeError();
  const today = useSession((session) => session.today);
  const { put, remove, save } = useRuleDeeds();
  const draftName = `settings.rates ${series.series}`;
  const [kept, keep] = useKept<RateTableDraft | null>(draftName, null);
  const [refusal, setRefusal] = useState<DomainError | null>(null);
  const [saysMissing, setSaysMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [wrongDays, setWrongDays] = useState<ReadonlySet<string>>(new Set());
  const draft = kept ?? draftRateTable(series);
  const problems = findRateProblems(draft);
  useEffect(() => guardUnsaved(draftName, kept !== null), [draftName, kept]);
  const drop = (): void => {
    keep(null);
    forgetKept(draftName);
    guardUnsaved(draftName, false);
    setRefusal(null);
    setSaysMissing(false);
  };
  const change = (part: Partial<RateTableDraft>): void => keep({ ...draft, ...part });
  const name = isChinese ? series.name.zh : series.name.en;
  const note = isChinese ? series.note?.zh : series.note?.en;
  const wrong = (field: 'source' | 'checkedOn' | 'validUntil') =>
    describeRateProblem(
      problems.find((one) => one.field === field),
      text,
      saysMissing,
    );
  const markDay = (field: string) => (isInvalid: boolean) =>
    setWrongDays((before) => {
      const next = new Set(before);
      if (isInvalid) next.add(field);
      else next.delete(field);
      return next;
    });
  const take = async (): Promise<void> => {
    setSaysMissing(true);
    if (problems.length > 0 || wrongDays.size > 0) return;
    setBusy(true);
    const error = await put('rates', writeRateTable(series, draft), name);
    setBusy(false);
    if (error === null) {
      drop();
      onClose();
    } else setRefusal(error);
  };
  const actions: readonly DialogAction[] = [
    ...(kept === null ? [] : [{ label: words.discard, variant: 'quiet' as const, onClick: drop }]),
    { label: words.close, onClick: onClose },
    {
      label: words.rates.save({ count: draft.rows.length }),
      variant: 'filled',
      isDisabled: !canWrite || kept === null,
      isBusy,
      onClick: () => void take(),
    },
  ];
  return (
    <Dialog isOpen title={name} width={720} onClose={onClose} actions={actions} holdsInput={kept !== null}>
      <div className={css.dialog}>
        {refusal !== null && <Banner level="error">{describe(refusal)}</Banner>}
        <div className={css.origin}>
          <WhoseRule file={file} />
          <span className={css.push} />
          <Button
            size={24}
            variant="quiet"
            icon={<Icon of={IconFileExport} />}
            onClick={() => void save('rates', series.series, `${series.series}.json`)}
          >
            {words.saveFile}
          </Button>
          {file !== null && (
            <Button
              size={24}
              variant="quiet"
              icon={<Icon of={IconRestore} />}
              isDisabled={!canWrite}
              onClick={() => {
                drop();
                void remove(file, name);
              }}
            >
              {words.backToProgram}
            </Button>
          )}
        </div>
        {note !== undefined && <p className={css.note}>{note}</p>}
        <div className={css.fields}>
          <TextField
            label={words.rates.source}
            value={draft.source}
            maxLength={500}
            error={wrong('source')}
            onChange={(source) => change({ source })}
          />
          <DateField
            label={words.rates.checkedOn}
            day={draft.checkedOn}
            today={today}
            error={wrong('checkedOn')}
            onInvalid={markDay('checkedOn')}
            onChange={(checkedOn) => change({ checkedOn })}
          />
          <DateField
            label={words.rates.validUntil}
            day={draft.validUntil}
            today={today}
            error={wrong('validUntil')}
            onInvalid={markDay('validUntil')}
            onChange={(validUntil) => change({ validUntil })}
          />
        </div>
        <div>
          <Button
            icon={<Icon of={IconPlus} />}
            isDisabled={!canWrite}
            onClick={() => change({ rows: addRateRow(draft), checkedOn: today })}
          >
            {words.rates.addRow}
          </Button>
        </div>
        <RateRows
          rows={draft.rows}
          problems={problems}
          saysMissing={saysMissing}
          canWrite={canWrite}
          today={today}
          onInvalid={(key, isInvalid) => markDay(`row ${key}`)(isInvalid)}
          onChange={(rows) => change({ rows })}
        />
      </div>
    </Dialog>
  );
}
