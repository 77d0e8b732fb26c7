import { validityOf } from '@renderer/features/lateCharges';
import { useDescribeError, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { guardUnsaved } from '@renderer/state/guardUnsaved';
import { forgetKept, useKept } from '@renderer/state/memory';
import { useSession } from '@renderer/state/session';
import { Banner, DateField, Dialog, SelectField, TextField } from '@renderer/ui';
import { type RuleFilesView } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type ReactNode, useEffect, useState } from 'react';
import { type ConfirmedDraft, draftConfirmed, findConfirmedProblems, writeConfirmed } from './confirmedDraft';
import css from './Rules.module.css';
import { useRuleDeeds } from './useRuleDeeds';

export type ConfirmDialogProps = {
  readonly files: RuleFilesView;
  readonly nameOf: (series: string) => string;
  readonly onClose: () => void;
};

const draftName = 'settings.confirmedRate';

/** Confirms a rate for days that no table covers: which, from when until when, and who says so. */
export function ConfirmDialog({ files, nameOf, onClose }: ConfirmDialogProps): ReactNode {
  const text = useText();
  const words = text.settings.rules.confirmed;
  const describe = useDescribeError();
  const today = useSession((session) => session.today);
  const company = useBook()?.company;
  const { put } = useRuleDeeds();
  const all = files.rates.map(({ value }) => value);
  const ended = all.find(({ validUntil, checkedOn }) => validityOf(validUntil, checkedOn, today) === 'past');
  const [draft, setDraft] = useKept<ConfirmedDraft>(draftName, {
    series: null,
    from: null,
    until: null,
    percent: '',
    confirmedBy: company?.contactName ?? '',
    ...draftConfirmed(ended, today),
  });
  const [saysMissing, setSaysMissing] = useState(false);
  const [refusal, setRefusal] = useState<DomainError | null>(null);
  const [isFromBad, setFromBad] = useState(false);
  const [isUntilBad, setUntilBad] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const series = all.find((one) => one.series === draft.series);
  const problems = findConfirmedProblems(draft, series);
  const isTyped = draft.percent !== '';
  useEffect(() => guardUnsaved(draftName, isTyped), [isTyped]);
  const change = (part: Partial<ConfirmedDraft>): void => setDraft({ ...draft, ...part });
  const wrong = (field: keyof ConfirmedDraft): string | undefined => {
    const found = problems.find((one) => one.field === field);
    if (found === undefined || (found.problem === 'missing' && !saysMissing)) return undefined;
    return words.problems[found.problem]({ value: found.value });
  };
  const forget = (): void => {
    forgetKept(draftName);
    guardUnsaved(draftName, false);
  };
  const confirm = async (): Promise<void> => {
    setSaysMissing(true);
    const json = writeConfirmed(draft, today);
    if (problems.length > 0 || isFromBad || isUntilBad || json === null) return;
    setBusy(true);
    const what = words.one({ series: nameOf(draft.series ?? ''), day: draft.from ?? '' });
    const error = await put('confirmedRate', json, what);
    setBusy(false);
    if (error !== null) return setRefusal(error);
    forget();
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={words.dialogTitle}
      width={520}
      holdsInput={isTyped}
      onClose={onClose}
      actions={[
        {
          label: words.leave,
          onClick: () => {
            forget();
            onClose();
          },
        },
        { label: words.save, variant: 'filled', isBusy, onClick: () => void confirm() },
      ]}
    >
      <div className={css.dialog}>
        {refusal !== null && <Banner level="error">{describe(refusal)}</Banner>}
        <p className={css.note}>{words.dialogNote}</p>
        <SelectField
          label={text.settings.rules.rates.series}
          value={draft.series}
          options={all.map(({ series: id, validUntil }) => ({
            value: id,
            label: nameOf(id),
            hint: text.settings.lateCharges.validUntil({ day: validUntil }),
          }))}
          error={wrong('series')}
          onChange={(id) =>
            change(
              draftConfirmed(
                all.find((one) => one.series === id),
                today,
              ),
            )
          }
        />
        <div className={css.three}>
          <DateField
            label={words.from}
            day={draft.from}
            today={today}
            error={wrong('from')}
            onInvalid={setFromBad}
            onChange={(from) => change({ from })}
          />
          <DateField
            label={words.until}
            day={draft.until}
            today={today}
            error={wrong('until')}
            onInvalid={setUntilBad}
            onChange={(until) => change({ until })}
          />
          <TextField
            label={words.percentField}
            value={draft.percent}
            maxLength={16}
            end={<span className={css.unit}>%</span>}
            error={wrong('percent')}
            onChange={(percent) => change({ percent })}
          />
        </div>
        <TextField
          label={words.confirmedBy}
          value={draft.confirmedBy}
          maxLength={100}
          hint={words.byHint({ day: today })}
          error={wrong('confirmedBy')}
          onChange={(confirmedBy) => change({ confirmedBy })}
        />
      </div>
    </Dialog>
  );
}
