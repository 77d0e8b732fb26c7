import { type CurrencyCode, formatMinor } from '@shared/money';
import { type ReactNode } from 'react';
import { OpenText } from '../controls/OpenText';
import { cx } from '../cx';
import css from './MoneyText.module.css';

export type MoneyTextProps = {
  /** `null` is unknown and stays empty; 0 is an en dash. */
  readonly minor: number | null;
  readonly currency: CurrencyCode;
  /** The documents behind the figure. With it the figure is ink and opens them; a zero or unknown figure never opens. */
  readonly onOpen?: (() => void) | undefined;
  /** Said to screen readers when the figure opens: `Open items of …, 31–60, 96,800.00`. */
  readonly label?: string | undefined;
  readonly isWrong?: boolean | undefined;
  readonly isStruck?: boolean | undefined;
  readonly isStrong?: boolean | undefined;
  /** Writes the code behind the figure, where no head names it. */
  readonly hasCurrency?: boolean | undefined;
  /** Shows 0 as a figure instead of a dash. */
  readonly showsZero?: boolean | undefined;
};

/** An exact amount as it is written everywhere: commas, all minor digits, negatives in parentheses. */
export function MoneyText(props: MoneyTextProps): ReactNode {
  const { minor, currency, onOpen } = props;
  if (minor === null) return null;
  const figure = formatMinor(minor, currency, { zero: props.showsZero ? 'figure' : 'dash' });
  const look = cx(
    css.money,
    props.isStrong && css.strong,
    props.isWrong && css.wrong,
    props.isStruck && css.struck,
    minor === 0 && css.zero,
  );
  const code = props.hasCurrency && minor !== 0 && <span className={css.code}> {currency}</span>;
  if (onOpen && minor !== 0) {
    return (
      <>
        <OpenText onOpen={onOpen} label={props.label} className={look}>
          {figure}
        </OpenText>
        {code}
      </>
    );
  }
  return (
    <span className={look}>
      {figure}
      {code}
    </span>
  );
}
