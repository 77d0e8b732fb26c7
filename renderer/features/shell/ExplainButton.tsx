import { useCommand } from '@renderer/commands';
import { Button, Icon } from '@renderer/ui';
import { IconHelpCircle } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { Popover } from './Popover';
import css from './Popover.module.css';

export type ExplainButtonProps = {
  readonly label: string;
  readonly title: string;
  /** One sentence a rule. */
  readonly rules: readonly string[];
};

/** How the figures of a screen are counted, one press (or Ctrl+Y) away. */
export function ExplainButton({ label, title, rules }: ExplainButtonProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const toggle = useCallback((next: boolean) => setOpen(next), []);
  useCommand('view.explain', () => setOpen(true));
  return (
    <Popover
      label={title}
      isOpen={isOpen}
      onToggle={toggle}
      width={420}
      trigger={(wiring) => (
        <Button
          {...wiring}
          size={24}
          variant="quiet"
          icon={<Icon of={IconHelpCircle} size={14} />}
          aria-keyshortcuts="Control+Y"
        >
          {label}
        </Button>
      )}
    >
      <h2 className={css.title}>{title}</h2>
      <ul className={css.rules}>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Popover>
  );
}
