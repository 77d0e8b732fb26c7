import { type Icon as TablerIcon } from '@tabler/icons-react';
import { type ReactNode } from 'react';

export type IconProps = {
  readonly of: TablerIcon;
  readonly size?: 12 | 14 | 16 | 18 | undefined;
  readonly className?: string | undefined;
};

/** A Tabler icon at the sizes and the stroke of the look; silent for screen readers, since words stand beside it. */
export function Icon({ of: Drawing, size = 16, className }: IconProps): ReactNode {
  return (
    <Drawing size={size} stroke={1.5} aria-hidden="true" className={className} style={{ flex: 'none' }} />
  );
}
