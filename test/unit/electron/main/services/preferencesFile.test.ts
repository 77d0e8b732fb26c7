import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadPreferences, PreferenceStore } from '@electron/main/services/preferencesFile';
import { defaultPreferences } from '@shared/ipc';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhangqi-preferences-'));
  file = path.join(folder, 'preferences.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('loadPreferences', () => {
  test('a first start has the defaults and sets nothing aside', () => {
    expect(loadPreferences(file)).toEqual({ preferences: defaultPreferences, wasSetAside: false });
  });

  test('what an older program did not know yet gets its default', async () => {
    await writeFile(file, JSON.stringify({ language: 'zh-CN', colorScheme: 'dark' }));
    expect(loadPreferences(file).preferences).toEqual({
      ...defaultPreferences,
      language: 'zh-CN',
      colorScheme: 'dark',
    });
  });

  test.each(['', '{', 'null', '[]x', '{"colorScheme":"pink"}', '{"rowHeight":"30"}'])(
    'a damaged file is set aside, the defaults hold: %s',
    async (text) => {
      await writeFile(file, text);
      const loaded = loadPreferences(file);
      const isDamaged = text !== 'null';
      expect(loaded).toEqual({ preferences: defaultPreferences, wasSetAside: isDamaged });
      expect(existsSync(path.join(folder, 'preferences.damaged.json'))).toBe(isDamaged);
      expect(existsSync(file)).toBe(!isDamaged);
    },
  );
});

describe('PreferenceStore', () => {
  test('keeps a change for the next start', async () => {
    const store = new PreferenceStore(file, defaultPreferences, null);
    await store.change({ colorScheme: 'dark' });
    await store.change({ rowHeight: 28 });
    expect(loadPreferences(file).preferences).toEqual({
      ...defaultPreferences,
      colorScheme: 'dark',
      rowHeight: 28,
    });
  });

  test('changes made at once all arrive, in their order', async () => {
    const store = new PreferenceStore(file, defaultPreferences, null);
    await Promise.all([
      store.change({ rowHeight: 28 }),
      store.change({ rowHeight: 32 }),
      store.change({ colorScheme: 'light' }),
    ]);
    expect(loadPreferences(file).preferences).toMatchObject({ rowHeight: 32, colorScheme: 'light' });
  });

  test('the language of the command line holds until the user picks one, and is not saved', async () => {
    const store = new PreferenceStore(file, defaultPreferences, 'zh-CN');
    expect(store.read().language).toBe('zh-CN');
    await store.change({ colorScheme: 'dark' });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ language: null });
    await store.change({ language: 'en' });
    expect(store.read().language).toBe('en');
  });

  test('a folder that cannot be written is said, and the change holds for this start', async () => {
    await writeFile(path.join(folder, 'plain'), 'x');
    const store = new PreferenceStore(path.join(folder, 'plain', 'p.json'), defaultPreferences, null);
    expect(await store.change({ rowHeight: 32 })).toMatchObject({
      ok: false,
      error: { code: 'file.notWritable' },
    });
    expect(store.read().rowHeight).toBe(32);
  });
});
