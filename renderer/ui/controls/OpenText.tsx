import { type MouseEvent, type ReactNode } from 'react';
import { cx } from '../cx';
import { useOpenerTabIndex } from '../table/openers';

export type OpenTextProps = {
  readonly onOpen: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly children: ReactNode;
  readonly label?: string | undefined;
  readonly className?: string | undefined;
};

/** A name or a figure that leads somewhere: blue-black ink, underlined on hover and focus. */
export function OpenText({ onOpen, children, label, className }: OpenTextProps): ReactNode {
  return (
    <button
      type="button"
      className={cx('opens', className)}
      aria-label={label}
      tabIndex={useOpenerTabIndex()}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
