import { useText } from '@renderer/i18n';
import { DateField, IconButton, TextField } from '@renderer/ui';
import { type IsoDate } from '@shared/dates';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { describeRateProblem } from './rateProblemText';
import { type RateProblem, type RateRowDraft } from './rateTableDraft';
import css from './Rules.module.css';

export type RateRowsProps = {
  readonly rows: readonly RateRowDraft[];
  readonly problems: readonly RateProblem[];
  readonly saysMissing: boolean;
  readonly canWrite: boolean;
  readonly today: IsoDate;
  readonly onInvalid: (key: number, isInvalid: boolean) => void;
  readonly onChange: (rows: readonly RateRowDraft[]) => void;
};

/** The rows of a rate table, newest first; the pencil turns one into fields. */
export function RateRows(props: RateRowsProps): ReactNode {
  const { rows, onChange } = props;
  const words = useText().settings.rules;
  return (
    <div className={css.rowsFrame} role="group" tabIndex={0} aria-label={words.rates.rows}>
      <table className={css.rows}>
        <thead>
          <tr>
            <th scope="col">{words.rates.from}</th>
            <th scope="col" className={css.figure}>
              {words.rates.percent}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RateRow
              key={row.key}
              {...props}
              row={row}
              onPut={(change) =>
                onChange(
                  rows.map((one) => (one.key === row.key ? { ...one, ...change, isTouched: true } : one)),
                )
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RateRowProps = RateRowsProps & {
  readonly row: RateRowDraft;
  readonly onPut: (change: Partial<RateRowDraft>) => void;
};

function RateRow(props: RateRowProps): ReactNode {
  const { row, rows, problems, saysMissing, canWrite, today, onPut } = props;
  const text = useText();
  const words = text.settings.rules;
  const wrong = (field: 'from' | 'percent') =>
    describeRateProblem(
      problems.find((one) => 'key' in one && one.key === row.key && one.field === field),
      text,
      saysMissing,
    );
  const day = row.from ?? words.rates.newRow;
  const remove = (
    <IconButton
      icon={IconTrash}
      size={24}
      label={words.rates.removeRow({ day })}
      onClick={() => {
        props.onInvalid(row.key, false);
        props.onChange(rows.filter(({ key }) => key !== row.key));
      }}
    />
  );
  if (!row.isTouched) {
    return (
      <tr>
        <td>{row.from}</td>
        <td className={css.figure}>{words.percent({ percent: row.percent })}</td>
        <td className={css.deeds}>
          {canWrite && (
            <>
              <IconButton
                icon={IconPencil}
                size={24}
                label={words.rates.correctRow({ day })}
                onClick={() => onPut({})}
              />
              {remove}
            </>
          )}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <td>
        <DateField
          label={words.rates.fieldOf({ field: words.rates.from, day })}
          labelPlace="hidden"
          day={row.from}
          today={today}
          autoFocus={row.from === null}
          error={wrong('from')}
          onInvalid={(isInvalid) => props.onInvalid(row.key, isInvalid)}
          onChange={(from) => onPut({ from })}
        />
      </td>
      <td className={css.percentField}>
        <TextField
          label={words.rates.fieldOf({ field: words.rates.percent, day })}
          labelPlace="hidden"
          value={row.percent}
          maxLength={16}
          error={wrong('percent')}
          onChange={(percent) => onPut({ percent })}
        />
      </td>
      <td className={css.deeds}>{remove}</td>
    </tr>
  );
}
