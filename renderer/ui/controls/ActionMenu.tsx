import { Menu } from '@mantine/core';
import { type Icon as TablerIcon } from '@tabler/icons-react';
import { type ReactElement, type ReactNode } from 'react';
import { cx } from '../cx';
import css from './ActionMenu.module.css';
import { Icon } from './Icon';
import { KeyCaps } from './KeyCaps';

export type ActionMenuItem =
  | {
      readonly kind?: 'action';
      readonly key: string;
      readonly label: string;
      readonly onSelect: () => void;
      readonly icon?: TablerIcon | undefined;
      readonly keys?: string | undefined;
      readonly isChecked?: boolean | undefined;
      readonly isDanger?: boolean | undefined;
      readonly isDisabled?: boolean | undefined;
    }
  | { readonly kind: 'rule'; readonly key: string };

export type ActionMenuProps = {
  readonly items: readonly ActionMenuItem[];
  /** The button that opens it: a Button or an IconButton. */
  readonly trigger: ReactElement;
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start' | undefined;
  readonly staysOpen?: boolean | undefined;
};

/** A menu of verbs with their keys. */
export function ActionMenu({
  items,
  trigger,
  position = 'bottom-start',
  staysOpen = false,
}: ActionMenuProps): ReactNode {
  return (
    <Menu
      position={position}
      offset={4}
      closeOnItemClick={!staysOpen}
      transitionProps={{ transition: 'fade', duration: 140 }}
      classNames={{
        dropdown: css.dropdown ?? '',
        item: css.item ?? '',
        itemLabel: css.label ?? '',
        divider: css.rule ?? '',
      }}
    >
      <Menu.Target>{trigger}</Menu.Target>
      <Menu.Dropdown>
        {items.map((item) =>
          item.kind === 'rule' ? (
            <Menu.Divider key={item.key} />
          ) : (
            <Menu.Item
              key={item.key}
              className={cx(item.isDanger && css.danger)}
              disabled={item.isDisabled ?? false}
              onClick={item.onSelect}
              leftSection={item.icon && <Icon of={item.icon} />}
              rightSection={item.keys === undefined ? undefined : <KeyCaps keys={item.keys} isBare />}
              {...(item.isChecked === undefined
                ? {}
                : {
                    role: 'menuitemcheckbox',
                    'aria-checked': item.isChecked,
                    'data-checked': item.isChecked,
                  })}
            >
              {item.label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
