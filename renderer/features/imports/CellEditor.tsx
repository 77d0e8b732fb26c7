import { isDecisiveEnter } from '@renderer/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import css from './Preview.module.css';

export type CellEditorProps = {
  readonly label: string;
  readonly text: string;
  /** The typed value, or null where nothing was changed. */
  readonly onFinish: (value: string | null) => void;
};

/** Typing over a value of the file: Enter or leaving the cell takes it, Esc lets it be. */
export function CellEditor({ label, text, onFinish }: CellEditorProps): ReactNode {
  const [value, setValue] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  const isFinished = useRef(false);
  const finish = (next: string | null): void => {
    if (isFinished.current) return;
    isFinished.current = true;
    input.current?.closest('table')?.focus({ preventScroll: true });
    onFinish(next === text ? null : next);
  };
  useEffect(() => input.current?.select(), []);
  return (
    <input
      ref={input}
      className={css.cellEditor}
      aria-label={label}
      value={value}
      autoFocus
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setValue(event.currentTarget.value)}
      onBlur={() => finish(value)}
      onKeyDown={(event) => {
        if (isDecisiveEnter(event) && !event.ctrlKey) finish(value);
        else if (event.key === 'Escape') finish(null);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
