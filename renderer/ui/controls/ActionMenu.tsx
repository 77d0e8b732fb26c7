import { Menu } from '@mantine/core';
import { IconCheck, type Icon as TablerIcon } from '@tabler/icons-react';
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
      /** Makes it a choice that is on or off; the menu stays open. */
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
};

/** A menu of verbs with their keys. */
export function ActionMenu({ items, trigger, position = 'bottom-start' }: ActionMenuProps): ReactNode {
  return (
    <Menu
      position={position}
      offset={4}
      withInitialFocusPlaceholder={false}
      transitionProps={{ transition: 'fade', duration: 140 }}
      classNames={look}
    >
      <Menu.Target>{trigger}</Menu.Target>
      <Menu.Dropdown>{items.map(renderItem)}</Menu.Dropdown>
    </Menu>
  );
}

function renderItem(item: ActionMenuItem): ReactNode {
  if (item.kind === 'rule') return <Menu.Divider key={item.key} />;
  const keys = item.keys === undefined ? undefined : <KeyCaps keys={item.keys} isBare />;
  if (item.isChecked !== undefined) {
    return (
      <Menu.CheckboxItem
        key={item.key}
        checked={item.isChecked}
        checkIcon={<Icon of={IconCheck} size={14} />}
        disabled={item.isDisabled ?? false}
        rightSection={keys}
        onChange={item.onSelect}
      >
        {item.label}
      </Menu.CheckboxItem>
    );
  }
  return (
    <Menu.Item
      key={item.key}
      className={cx(item.isDanger && css.danger)}
      disabled={item.isDisabled ?? false}
      leftSection={item.icon && <Icon of={item.icon} />}
      rightSection={keys}
      onClick={item.onSelect}
    >
      {item.label}
    </Menu.Item>
  );
}

const look = {
  dropdown: css.dropdown ?? '',
  item: css.item ?? '',
  itemLabel: css.label ?? '',
  itemIndicator: css.indicator ?? '',
  divider: css.rule ?? '',
};
