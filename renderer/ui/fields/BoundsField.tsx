import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { Icon } from '../controls/Icon';
import { cx } from '../cx';
import { useUiText } from '../uiText';
import css from './BoundsField.module.css';
import { describeBoundsError } from './describeBoundsError';
import { Field, type FieldLook } from './Field';
import { isDecisiveEnter } from './keyboard';
import { nextBound, readBounds } from './readBounds';

export type BoundsFieldProps = FieldLook & {
  /** Days late where one bucket ends and the next begins, ascending: 30, 60, 90, 180. */
  readonly bounds: readonly number[];
  /** Called when a change is finished (Enter, Tab, leaving) and the bounds are in order. */
  readonly onChange: (bounds: readonly number[]) => void;
  readonly most?: number | undefined;
};

/** Own aging bounds, joined in one line; an emptied place is removed, + adds the next step. */
export function BoundsField(props: BoundsFieldProps): ReactNode {
  const { bounds, onChange, most = 8, isDisabled = false } = props;
  const { text } = useUiText();
  const [draft, setDraft] = useState<readonly string[] | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const shown = draft ?? bounds.map(String);
  const read = draft === null ? null : readBounds(draft);

  const finish = (texts: readonly string[] | null): void => {
    if (texts === null) return;
    const result = readBounds(texts);
    setDraft(result.ok ? null : texts);
    if (result.ok && result.value.join() !== bounds.join()) onChange(result.value);
  };
  const focus = (at: number): void => {
    requestAnimationFrame(() => line.current?.querySelectorAll('input')[Math.max(0, at)]?.focus());
  };
  return (
    <Field
      {...props}
      isGroup
      error={read !== null && !read.ok ? describeBoundsError(read.error, text) : props.error}
    >
      {(wiring) => (
        <div ref={line} className={css.line}>
          {shown.map((bound, at) => (
            <input
              key={at}
              className={cx(css.bound, wiring['aria-invalid'] && css.wrong)}
              aria-label={text.boundNumber({ number: at + 1 })}
              aria-invalid={wiring['aria-invalid']}
              inputMode="numeric"
              autoComplete="off"
              style={{ width: `${Math.max(2, bound.length) * 0.6 + 1.2}em` }}
              value={bound}
              disabled={isDisabled}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => {
                const next = event.currentTarget.value;
                setDraft(shown.map((old, place) => (place === at ? next : old)));
              }}
              onBlur={() => finish(draft)}
              onKeyDown={(event) => {
                if (isDecisiveEnter(event)) finish(draft);
                else if (event.key === 'Escape' && draft !== null) {
                  event.stopPropagation();
                  setDraft(null);
                } else if (
                  (event.key === 'Backspace' || event.key === 'Delete') &&
                  bound === '' &&
                  shown.length > 1
                ) {
                  event.preventDefault();
                  finish(shown.filter((_, place) => place !== at));
                  focus(at - 1);
                }
              }}
            />
          ))}
          {shown.length < most && (
            <button
              type="button"
              className={css.add}
              aria-label={text.addBound}
              disabled={isDisabled}
              onClick={() => {
                finish([...shown, String(nextBound(bounds))]);
                focus(shown.length);
              }}
            >
              <Icon of={IconPlus} size={12} />
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
