import { type MenuItemConstructorOptions } from 'electron';
import { type CommandId, commandIds, commandTable, type MenuName, menuNames } from '@shared/commands';
import { type Catalogue } from '@shared/i18n';

export type MenuRequest = {
  readonly text: Catalogue;
  /** Commands that cannot run now: shown greyed. */
  readonly disabled: ReadonlySet<string>;
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  readonly onCommand: (id: CommandId) => void;
};

const rule: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu in the language of the screens, made from the same registry as palette and keys. */
export function buildMenu(request: MenuRequest): MenuItemConstructorOptions[] {
  const { menus } = request.text.shell;
  const built = menuNames.map((name): MenuItemConstructorOptions => {
    const items = [...commandItems(name, request), ...roleItems(name, request)];
    return { id: `menu.${name}`, label: menus[name], submenu: items };
  });
  return request.isMac ? [{ role: 'appMenu' }, ...built, { role: 'windowMenu' }] : built;
}

function commandItems(menu: MenuName, request: MenuRequest): MenuItemConstructorOptions[] {
  return commandIds.flatMap((id) => {
    const entry = commandTable[id];
    if (entry.menu !== menu) return [];
    const item: MenuItemConstructorOptions = {
      id,
      label: entry.label(request.text),
      enabled: !request.disabled.has(id),
      click: () => request.onCommand(id),
    };
    if (entry.keys !== undefined && entry.keys.includes('+')) {
      item.accelerator = acceleratorOf(entry.keys);
      // The page handles the keys: in a text field Ctrl+Z takes back typing, not an entry of the books.
      item.registerAccelerator = false;
    }
    return entry.startsGroup ? [rule, item] : [item];
  });
}

/** What the system carries out itself. */
function roleItems(menu: MenuName, request: MenuRequest): MenuItemConstructorOptions[] {
  const { roles } = request.text.shell;
  switch (menu) {
    case 'file':
      return request.isMac ? [] : [rule, { role: 'quit', label: roles.quit }];
    case 'edit':
      return [
        rule,
        { role: 'cut', label: roles.cut },
        { role: 'copy', label: roles.copy },
        { role: 'paste', label: roles.paste },
        { role: 'selectAll', label: roles.selectAll },
      ];
    case 'view':
      return [
        rule,
        { role: 'resetZoom', label: roles.zoomReset },
        { role: 'zoomIn', label: roles.zoomIn },
        { role: 'zoomOut', label: roles.zoomOut },
        { role: 'togglefullscreen', label: roles.fullScreen },
        ...(request.isDevelopment
          ? [
              rule,
              { role: 'reload' as const, label: roles.reload },
              { role: 'toggleDevTools' as const, label: roles.developerTools },
            ]
          : []),
      ];
    case 'go':
    case 'help':
      return [];
  }
}

const acceleratorKeys: Readonly<Record<string, string>> = {
  Ctrl: 'CommandOrControl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};

/** A chord of the registry in the system's spelling: `Ctrl+Shift+Z` as `CommandOrControl+Shift+Z`. */
export function acceleratorOf(keys: string): string {
  return keys
    .split('+')
    .map((key) => acceleratorKeys[key] ?? key)
    .join('+');
}
