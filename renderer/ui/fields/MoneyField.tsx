import { type CurrencyCode, formatMinor } from '@shared/money';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { Icon } from '../controls/Icon';
import { useUiText } from '../uiText';
import { Field, type FieldLook } from './Field';
import { figureLook, InputBox } from './InputBox';
import { isDecisiveEnter } from './keyboard';
import { AmountErrorText } from './AmountErrorText';
import { readAmount } from './readAmount';

export type MoneyFieldProps = FieldLook & {
  /** Minor units; `null` is empty. */
  readonly minor: number | null;
  readonly currency: CurrencyCode;
  /** Called while typing, each time the text reads as an exact amount. */
  readonly onChange: (minor: number | null) => void;
  /** True while the typed text does not read: the value is still the last good one, so hold the deed back. */
  readonly onInvalid?: ((isInvalid: boolean) => void) | undefined;
  readonly onEnter?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Writes the currency code at the end of the box. */
  readonly hasCurrency?: boolean | undefined;
};
type Draft = { readonly text: string; readonly forMinor: number | null };

/** An exact amount: figures, sums (`1200*1.13`), `12.5w`. Typed text stays until it reads. */
export function MoneyField(props: MoneyFieldProps): ReactNode {
  const { minor, currency, onChange, onInvalid, isReadOnly = false, isDisabled = false } = props;
  const { text } = useUiText();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isFocused, setFocused] = useState(false);
  const before = useRef<number | null>(null);
  const typed = draft !== null && draft.forMinor === minor ? draft.text : null;
  const read = typed === null ? null : readAmount(typed, currency);
  const failure = read !== null && !read.ok && !isFocused ? read.error : null;
  const sum = read !== null && read.ok && read.value?.isComputed === true ? read.value.minor : null;

  const take = (next: string): void => {
    const result = readAmount(next, currency);
    const nextMinor = result.ok ? (result.value?.minor ?? null) : minor;
    setDraft({ text: next, forMinor: nextMinor });
    onInvalid?.(!result.ok);
    if (result.ok && nextMinor !== minor) onChange(nextMinor);
  };
  const propose = (proposal: number): void => {
    setDraft(null);
    onInvalid?.(false);
    onChange(proposal);
  };
  const figure = minor === null ? '' : formatMinor(minor, currency, { zero: 'figure' });
  return (
    <Field
      {...props}
      error={
        failure === null ? (
          props.error
        ) : (
          <AmountErrorText error={failure} currency={currency} onTake={propose} />
        )
      }
      hint={
        sum === null ? props.hint : text.equals({ value: formatMinor(sum, currency, { zero: 'figure' }) })
      }
    >
      {(wiring) => (
        <InputBox isWrong={wiring['aria-invalid'] ?? false} isStill={isReadOnly || isDisabled}>
          {isReadOnly && <Icon of={IconLock} />}
          <input
            {...wiring}
            className={figureLook}
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            autoFocus={props.autoFocus}
            placeholder={props.placeholder}
            value={typed ?? figure}
            readOnly={isReadOnly}
            disabled={isDisabled}
            onFocus={(event) => {
              before.current = minor;
              setFocused(true);
              event.currentTarget.select();
            }}
            onChange={(event) => take(event.currentTarget.value)}
            onBlur={() => {
              setFocused(false);
              if (read?.ok) setDraft(null);
              props.onBlur?.();
            }}
            onKeyDown={(event) => {
              if (isDecisiveEnter(event)) {
                if (read?.ok) setDraft(null);
                props.onEnter?.();
              } else if (event.key === 'Escape' && typed !== null) {
                event.stopPropagation();
                setDraft(null);
                onInvalid?.(false);
                if (before.current !== minor) onChange(before.current);
              }
            }}
          />
          {props.hasCurrency && <span className="quieter">{currency}</span>}
        </InputBox>
      )}
    </Field>
  );
}
