import { Popover } from '@mantine/core';
import { dayOfWeek, type IsoDate } from '@shared/dates';
import { IconCalendar, IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Icon } from '../controls/Icon';
import { useUiText } from '../uiText';
import css from './DateField.module.css';
import { dayOfKey } from './dayKeys';
import { describeDayError } from './describeDayError';
import { Field, type FieldLook } from './Field';
import { InputBox, inputLook } from './InputBox';
import { isComposing, isDecisiveEnter } from './keyboard';
import { MonthCalendar } from './MonthCalendar';
import { type DayContext, readDay } from './readDay';

export type DateFieldProps = FieldLook &
  DayContext & {
    /** `null` is empty. */
    readonly day: IsoDate | null;
    /** Called while typing, each time the text reads as a day. */
    readonly onChange: (day: IsoDate | null) => void;
    /** True while the typed text does not read: the value is still the last good one. */
    readonly onInvalid?: ((isInvalid: boolean) => void) | undefined;
    /** Said behind a day: `moves to 07-06`. */
    readonly note?: ((day: IsoDate) => string | undefined) | undefined;
    readonly onEnter?: (() => void) | undefined;
    readonly placeholder?: string | undefined;
    readonly autoFocus?: boolean | undefined;
  };
type Draft = { readonly text: string; readonly forDay: IsoDate | null };

/** A calendar day: typed in any usual form, stepped by keys (T + - W K M H Y R), or picked. */
export function DateField(props: DateFieldProps): ReactNode {
  const { day, onChange, onInvalid, today, baseOn, isReadOnly = false, isDisabled = false } = props;
  const { text } = useUiText();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const typed = draft !== null && draft.forDay === day ? draft.text : null;
  const read = typed === null ? null : readDay(typed, props);
  const failure = read !== null && !read.ok && !isFocused ? describeDayError(read.error, text) : undefined;
  const noted = day === null || (read !== null && !read.ok) ? undefined : props.note?.(day);
  const isOtherForm = typed !== null && read?.ok === true && day !== null && typed.trim() !== day;
  const echo = isOtherForm
    ? text.equals({ value: `${day} ${text.weekdays[dayOfWeek(day) - 1] ?? ''}` })
    : undefined;
  const said = [echo, noted].filter((part) => part !== undefined).join(text.listComma);

  const take = (next: string): void => {
    const result = readDay(next, props);
    const nextDay = result.ok ? result.value : day;
    setDraft({ text: next, forDay: nextDay });
    onInvalid?.(!result.ok);
    if (result.ok && nextDay !== day) onChange(nextDay);
  };
  const put = (next: IsoDate): void => {
    if ((props.min !== undefined && next < props.min) || (props.max !== undefined && next > props.max))
      return;
    setDraft(null);
    onInvalid?.(false);
    if (next !== day) onChange(next);
    requestAnimationFrame(() => input.current?.select());
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isReadOnly || isComposing(event)) return;
    if (isDecisiveEnter(event)) {
      if (read?.ok) setDraft(null);
      props.onEnter?.();
    } else if (event.altKey && event.key === 'ArrowDown') {
      event.preventDefault();
      setOpen(true);
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey) {
      const next = dayOfKey(stepKey(event, typed ?? day ?? '', baseOn !== undefined), day, today);
      if (next === null) return;
      event.preventDefault();
      put(next);
    }
  };
  return (
    <Field {...props} error={failure ?? props.error} hint={said === '' ? props.hint : said}>
      {(wiring) => (
        <Popover
          opened={isOpen}
          onChange={setOpen}
          position="bottom-start"
          offset={4}
          trapFocus
          withRoles={false}
          returnFocus
          classNames={{ dropdown: css.dropdown ?? '' }}
          transitionProps={{ transition: 'fade', duration: 140 }}
        >
          <Popover.Target>
            <div>
              <InputBox isWrong={wiring['aria-invalid'] ?? false} isStill={isReadOnly || isDisabled}>
                <button
                  type="button"
                  tabIndex={-1}
                  className={css.opener}
                  aria-label={text.openCalendar}
                  aria-haspopup="dialog"
                  aria-expanded={isOpen}
                  disabled={isReadOnly || isDisabled}
                  onClick={() => setOpen(!isOpen)}
                >
                  <Icon of={isReadOnly ? IconLock : IconCalendar} />
                </button>
                <input
                  {...wiring}
                  ref={input}
                  className={inputLook}
                  autoComplete="off"
                  spellCheck={false}
                  autoFocus={props.autoFocus}
                  placeholder={props.placeholder}
                  aria-keyshortcuts="T + - W K M H Y R Alt+ArrowDown"
                  value={typed ?? day ?? ''}
                  readOnly={isReadOnly}
                  disabled={isDisabled}
                  onFocus={(event) => {
                    setFocused(true);
                    event.currentTarget.select();
                  }}
                  onChange={(event) => take(event.currentTarget.value)}
                  onBlur={() => {
                    setFocused(false);
                    if (read?.ok) setDraft(null);
                  }}
                  onKeyDown={press}
                />
              </InputBox>
            </div>
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={props.label}>
            <MonthCalendar
              day={day}
              today={today}
              min={props.min}
              max={props.max}
              onPick={(picked) => {
                setOpen(false);
                put(picked);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      )}
    </Field>
  );
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The stepping key of a press, or '' when the press types a character: letters and arrows always step; + and - step only
 * on a whole day, since `2026-1-5` is being typed too. With a base day a + over everything begins `+30`.
 */
function stepKey(event: KeyboardEvent<HTMLInputElement>, shown: string, hasBase: boolean): string {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (event.key === 'ArrowUp') return '+';
  if (event.key === 'ArrowDown') return '-';
  if (event.key !== '+' && event.key !== '=' && event.key !== '-') return event.key;
  const isAllSelected = selectionStart === 0 && selectionEnd === value.length;
  if (event.key !== '-' && hasBase && isAllSelected) return '';
  return wholeDay.test(shown) && (isAllSelected || selectionStart === value.length) ? event.key : '';
}
