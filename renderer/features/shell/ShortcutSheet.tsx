import { useAvailableCommands } from '@renderer/commands';
import { useText } from '@renderer/i18n';
import { Dialog, KeyCaps } from '@renderer/ui';
import { type ReactNode } from 'react';
import css from './ShortcutSheet.module.css';

export type ShortcutSheetProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every key of the program on one sheet, from the same registry that listens to them. */
export function ShortcutSheet({ isOpen, onClose }: ShortcutSheetProps): ReactNode {
  const { frame } = useText();
  const words = frame.shortcuts;
  const commands = useAvailableCommands().filter((command) => command.keys !== undefined);
  const groups = [
    {
      title: frame.palette.commands,
      lines: commands.map(({ label, keys }) => ({ label, keys: [keys ?? ''] })),
    },
    {
      title: words.tables,
      lines: [
        { label: words.move, keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
        { label: words.openCell, keys: ['Enter'] },
        { label: words.selectRow, keys: ['Space'] },
        { label: words.selectMore, keys: ['Shift+ArrowDown'] },
        { label: words.expandRow, keys: ['ArrowRight', 'ArrowLeft'] },
        { label: words.firstLast, keys: ['Ctrl+Home', 'Ctrl+End'] },
      ],
    },
    {
      title: words.dates,
      lines: [
        { label: words.today, keys: ['T'] },
        { label: words.dayMore, keys: ['+', '-'] },
        { label: words.week, keys: ['W', 'K'] },
        { label: words.month, keys: ['M', 'H'] },
        { label: words.year, keys: ['Y', 'R'] },
      ],
    },
  ];
  return (
    <Dialog
      isOpen={isOpen}
      title={words.title}
      width={760}
      onClose={onClose}
      actions={[{ label: words.close, onClick: onClose, keys: 'Escape' }]}
    >
      <div className={css.sheet}>
        {groups.map((group) => (
          <section key={group.title} className={css.group}>
            <h3>{group.title}</h3>
            <dl className={css.lines}>
              {group.lines.map((line) => (
                <div key={line.label} className={css.line}>
                  <dt>{line.label}</dt>
                  <dd>
                    <KeyCaps keys={line.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
