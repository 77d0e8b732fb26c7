import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { cx } from '../cx';
import css from './Tabs.module.css';

export type TabItem<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly count?: number | string | undefined;
};
export type TabsProps<T extends string> = {
  /** Prefix of the ids that tie tabs and `TabPanel` together; unique on the screen. */
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly tabs: readonly TabItem<T>[];
  readonly onChange: (value: T) => void;
  /** `line` below a head (default); `pill` beside a page title, for saved views. */
  readonly variant?: 'line' | 'pill' | undefined;
};

/** Views of one thing; arrow keys, Home and End move, as in any tab list. */
export function Tabs<T extends string>(props: TabsProps<T>): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const { tabs, value, onChange } = props;
  // Saved views change a whole screen and have no panel to point at.
  const [hasPanel, setHasPanel] = useState(false);
  useLayoutEffect(() => setHasPanel(document.getElementById(`${props.id}-panel`) !== null), [props.id]);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[id="${props.id}-tab-${next.value}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={props.label}
      className={props.variant === 'pill' ? css.pills : css.lines}
      onKeyDown={move}
    >
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${props.id}-tab-${tab.value}`}
          aria-controls={hasPanel ? `${props.id}-panel` : undefined}
          aria-selected={tab.value === value}
          tabIndex={tab.value === value ? 0 : -1}
          className={cx(css.tab, tab.value === value && css.on)}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== undefined && <em className={css.count}>{tab.count}</em>}
        </button>
      ))}
    </div>
  );
}

export type TabPanelProps = {
  readonly tabsId: string;
  readonly value: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Takes the height that is left, for a table that scrolls by itself. */
  readonly isFilling?: boolean | undefined;
};

/** What the chosen tab shows. */
export function TabPanel({ tabsId, value, children, className, isFilling }: TabPanelProps): ReactNode {
  return (
    <div
      role="tabpanel"
      id={`${tabsId}-panel`}
      aria-labelledby={`${tabsId}-tab-${value}`}
      className={cx(isFilling && css.filling, className)}
    >
      {children}
    </div>
  );
}
