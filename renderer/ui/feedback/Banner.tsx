import { IconCheck, IconX } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { cx } from '../cx';
import { type AlertLevel, AlertMark } from '../figures/AlertMark';
import { useUiText } from '../uiText';
import css from './Banner.module.css';

export type BannerProps = {
  readonly level: AlertLevel | 'ok';
  readonly title?: string | undefined;
  /** What happened and what is safe. */
  readonly children?: ReactNode;
  /** The next step. */
  readonly action?:
    { readonly label: string; readonly onClick: () => void; readonly keys?: string | undefined } | undefined;
  readonly onDismiss?: (() => void) | undefined;
};

/** A message in the flow of the page, with the next step on it. Errors are announced at once. */
export function Banner({ level, title, children, action, onDismiss }: BannerProps): ReactNode {
  const { text } = useUiText();
  return (
    <div role={level === 'error' ? 'alert' : 'status'} className={cx(css.banner, css[level])}>
      {level === 'ok' ? <Icon of={IconCheck} /> : <AlertMark level={level} />}
      <div className={css.words}>
        {title !== undefined && <b>{title}</b>} {children}
      </div>
      {action && (
        <Button size={24} keys={action.keys} onClick={action.onClick}>
          {action.label}
        </Button>
      )}
      {onDismiss && <IconButton size={24} icon={IconX} label={text.close} onClick={onDismiss} />}
    </div>
  );
}
