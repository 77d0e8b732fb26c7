import { acceleratorOf, buildMenu, type MenuRequest } from '@electron/main/menu';
import { commandIds, commandTable } from '@shared/commands';
import { catalogueOf, type Language } from '@shared/i18n';
import { type MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';

const request = (change: Partial<MenuRequest> = {}, language: Language = 'en'): MenuRequest => ({
  text: catalogueOf(language),
  disabled: new Set(),
  isMac: false,
  isDevelopment: false,
  onCommand: () => undefined,
  ...change,
});

const itemsOf = (menu: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menu.flatMap((top) => (Array.isArray(top.submenu) ? top.submenu : []));

describe('buildMenu', () => {
  test('shows every command that names a menu, once, with its label', () => {
    const items = itemsOf(buildMenu(request()));
    for (const id of commandIds) {
      const shown = items.filter((item) => item.id === id);
      expect(shown).toHaveLength(commandTable[id].menu === undefined ? 0 : 1);
      expect(shown.map((item) => item.label)).toEqual(
        shown.map(() => commandTable[id].label(catalogueOf('en'))),
      );
    }
  });

  test('speaks the language of the screens', () => {
    const menu = buildMenu(request({}, 'zh-CN'));
    expect(menu.map((top) => top.label)).toEqual(['文件', '编辑', '查看', '转到', '帮助']);
    expect(itemsOf(menu).find((item) => item.id === 'go.aging')?.label).toBe('账龄');
  });

  test('greys what cannot run now', () => {
    const items = itemsOf(buildMenu(request({ disabled: new Set(['edit.undo']) })));
    expect(items.find((item) => item.id === 'edit.undo')?.enabled).toBe(false);
    expect(items.find((item) => item.id === 'edit.redo')?.enabled).toBe(true);
  });

  test('a chosen item gives its command; the page, not the menu, hears the keys', () => {
    const onCommand = vi.fn<MenuRequest['onCommand']>();
    const item = itemsOf(buildMenu(request({ onCommand }))).find(({ id }) => id === 'file.import');
    const click = item?.click as (() => void) | undefined;
    click?.();
    expect(onCommand).toHaveBeenCalledExactlyOnceWith('file.import');
    expect(item).toMatchObject({ accelerator: 'CommandOrControl+I', registerAccelerator: false });
  });

  test('developer tools exist under the dev server alone', () => {
    const roles = (isDevelopment: boolean): unknown[] =>
      itemsOf(buildMenu(request({ isDevelopment }))).map((item) => item.role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });
});

test('chords are spelt as the system wants them', () => {
  expect(acceleratorOf('Ctrl+Shift+Z')).toBe('CommandOrControl+Shift+Z');
  expect(acceleratorOf('Alt+ArrowLeft')).toBe('Alt+Left');
});
