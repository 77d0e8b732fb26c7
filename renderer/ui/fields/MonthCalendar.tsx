import { addMonths, type IsoDate } from '@shared/dates';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { IconButton } from '../controls/IconButton';
import { KeyCaps } from '../controls/KeyCaps';
import { cx } from '../cx';
import { useUiText } from '../uiText';
import { dayOfCalendarKey, dayOfKey, monthGrid } from './dayKeys';
import css from './MonthCalendar.module.css';

export type MonthCalendarProps = {
  readonly day: IsoDate | null;
  readonly today: IsoDate;
  readonly min?: IsoDate | undefined;
  readonly max?: IsoDate | undefined;
  readonly onPick: (day: IsoDate) => void;
};

/** One month, weeks from Monday; arrows, Page keys, Home, End and the letters of DateField move, Enter picks. */
export function MonthCalendar({ day, today, min, max, onPick }: MonthCalendarProps): ReactNode {
  const { text } = useUiText();
  const [focused, setFocused] = useState(day ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const isPressed = useRef(true);
  useEffect(() => {
    if (isPressed.current) grid.current?.querySelector<HTMLElement>('[data-focused]')?.focus();
    isPressed.current = false;
  }, [focused]);
  const press = (event: KeyboardEvent): void => {
    const next =
      dayOfCalendarKey(event.key, focused, event.shiftKey) ??
      (event.ctrlKey || event.altKey || event.metaKey ? null : dayOfKey(event.key, focused, today));
    if (next === null) return;
    event.preventDefault();
    isPressed.current = true;
    setFocused(next);
  };
  const [year = '', month = ''] = focused.split('-');
  return (
    <div className={css.calendar}>
      <div className={css.head}>
        <IconButton
          size={24}
          icon={IconChevronLeft}
          label={text.monthBefore}
          onClick={() => setFocused(addMonths(focused, -1))}
        />
        <span aria-live="polite" className={css.title}>
          {text.monthOf({ year: Number(year), month: Number(month) })}
        </span>
        <IconButton
          size={24}
          icon={IconChevronRight}
          label={text.monthAfter}
          onClick={() => setFocused(addMonths(focused, 1))}
        />
      </div>
      <table ref={grid} role="grid" className={css.grid} onKeyDown={press}>
        <thead>
          <tr>
            {text.weekdayLetters.map((letter, at) => (
              <th key={text.weekdays[at]} scope="col" abbr={text.weekdays[at] ?? ''}>
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(focused).map((week) => (
            <tr key={week[0]}>
              {week.map((cell) => {
                const isFocused = cell === focused;
                return (
                  <td key={cell} aria-selected={cell === day}>
                    <button
                      type="button"
                      tabIndex={isFocused ? 0 : -1}
                      {...(isFocused ? { 'data-focused': true, 'data-autofocus': true } : {})}
                      className={cx(
                        css.day,
                        cell.slice(0, 7) !== focused.slice(0, 7) && css.other,
                        cell === today && css.today,
                        cell === day && css.chosen,
                      )}
                      aria-current={cell === today ? 'date' : undefined}
                      aria-label={`${Number(cell.slice(8))}, ${cell}`}
                      disabled={(min !== undefined && cell < min) || (max !== undefined && cell > max)}
                      onClick={() => onPick(cell)}
                    >
                      {Number(cell.slice(8))}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css.keys}>
        <button type="button" className={css.key} onClick={() => onPick(today)}>
          <KeyCaps keys="T" /> {text.today}
        </button>
        <span>
          <KeyCaps keys={['W', 'K']} /> {text.week}
        </span>
        <span>
          <KeyCaps keys={['M', 'H']} /> {text.month}
        </span>
        <span>
          <KeyCaps keys={['Y', 'R']} /> {text.year}
        </span>
      </div>
    </div>
  );
}
