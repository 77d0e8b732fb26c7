import { type Icon as TablerIcon } from '@tabler/icons-react';
import { type ReactNode } from 'react';

export type IconProps = {
  readonly of: TablerIcon;
  readonly size?: 12 | 14 | 16 | 18 | undefined;
  readonly className?: string | undefined;
};

/**
 * A Tabler icon at the sizes and the stroke of the look: 1.5 on its 18-px drawings is 2 on Tabler's grid of 24. Silent for
 * screen readers, since words stand beside it.
 */
export function Icon({ of: Drawing, size = 16, className }: IconProps): ReactNode {
  return <Drawing size={size} stroke={2} aria-hidden="true" className={className} style={{ flex: 'none' }} />;
}
