import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import css from './Popover.module.css';

export type PopoverProps = {
  /** Draws the button that opens it; spread the wiring onto it. */
  readonly trigger: (wiring: {
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly onClick: () => void;
  }) => ReactNode;
  readonly label: string;
  readonly width?: number | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** Words that float beside their button: Escape and a press elsewhere close it, focus returns to the button. */
export function Popover({
  trigger,
  label,
  width = 380,
  isOpen,
  onToggle,
  children,
}: PopoverProps): ReactNode {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null || !isOpen) return undefined;
    const box = anchor.current?.getBoundingClientRect();
    if (box) {
      setPlace({ left: Math.max(8, Math.min(box.left, window.innerWidth - width - 8)), top: box.bottom + 4 });
    }
    const noteToggle = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'closed') onToggle(false);
    };
    element.addEventListener('toggle', noteToggle);
    element.showPopover();
    element.focus();
    return () => {
      element.removeEventListener('toggle', noteToggle);
      if (element.matches(':popover-open')) element.hidePopover();
    };
  }, [isOpen, width, onToggle]);
  return (
    <>
      <span ref={anchor}>
        {trigger({ 'aria-expanded': isOpen, 'aria-controls': id, onClick: () => onToggle(!isOpen) })}
      </span>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={css.panel}
        style={{ ...place, width }}
      >
        {isOpen && children}
      </div>
    </>
  );
}
