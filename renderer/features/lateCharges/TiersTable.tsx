import { useText } from '@renderer/i18n';
import { Button, Icon, IconButton, Segmented, TextField } from '@renderer/ui';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { addTier, type LateChargeDraft, type TierDraft } from './lateChargeDraft';
import css from './LateCharges.module.css';
import { describeProblem } from './problemText';
import { type FieldProblem, firstDays, mostTiers } from './readLateCharges';

export type TiersTableProps = {
  readonly draft: LateChargeDraft;
  readonly onChange: (change: Partial<LateChargeDraft>) => void;
  readonly problems: readonly FieldProblem[];
  readonly saysMissing: boolean;
};

/** Bands of days late with a daily rate each; a band begins the day after the one before it ends. */
export function TiersTable({ draft, onChange, problems, saysMissing }: TiersTableProps): ReactNode {
  const text = useText();
  const words = text.settings.lateCharges;
  const { tiers, mode } = draft;
  const starts = firstDays(tiers);
  const put = (key: number, change: Partial<TierDraft>): void =>
    onChange({ tiers: tiers.map((tier) => (tier.key === key ? { ...tier, ...change } : tier)) });
  return (
    <>
      <table className={css.tiers} aria-label={words.tiers}>
        <thead>
          <tr>
            <th scope="col">{words.fromDay}</th>
            <th scope="col">{words.toDay}</th>
            <th scope="col">{words.dailyPercent}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier, place) => {
            const number = place + 1;
            const isLast = number === tiers.length;
            return (
              <tr key={tier.key}>
                <td className={css.day}>{starts[place] ?? words.unknownDay}</td>
                <td>
                  {isLast ? (
                    <span className={css.endless}>{words.endless}</span>
                  ) : (
                    <TextField
                      label={words.tierField({ number, field: words.toDay })}
                      labelPlace="hidden"
                      width={112}
                      maxLength={12}
                      value={tier.toDay}
                      error={describeProblem(problems, `${tier.key}.toDay`, text, saysMissing)}
                      onChange={(toDay) => put(tier.key, { toDay })}
                    />
                  )}
                </td>
                <td>
                  <TextField
                    label={words.tierField({ number, field: words.dailyPercent })}
                    labelPlace="hidden"
                    width={150}
                    maxLength={24}
                    value={tier.dailyPercent}
                    end={<span className={css.unit}>%</span>}
                    error={describeProblem(problems, `${tier.key}.dailyPercent`, text, saysMissing)}
                    onChange={(dailyPercent) => put(tier.key, { dailyPercent })}
                  />
                </td>
                <td>
                  {tiers.length > 1 && (
                    <IconButton
                      icon={IconTrash}
                      label={words.removeTier({ number })}
                      onClick={() => onChange({ tiers: tiers.filter(({ key }) => key !== tier.key) })}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={css.row}>
        {tiers.length < mostTiers && (
          <Button icon={<Icon of={IconPlus} />} onClick={() => onChange({ tiers: addTier(tiers) })}>
            {words.addTier}
          </Button>
        )}
        <Segmented
          label={words.mode}
          labelPlace="beside"
          value={mode}
          options={(['marginal', 'whole-period'] as const).map((value) => ({
            value,
            label: words.modes[value],
          }))}
          onChange={(next) => onChange({ mode: next })}
        />
      </div>
    </>
  );
}
