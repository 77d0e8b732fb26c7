import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, type Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { watchForward } from './fixtures/calledForward';
import { callBridge } from './fixtures/rawBridge';
import { startSecond } from './fixtures/secondStart';

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.getElementById('root')?.childElementCount);

type MenuItem = { readonly id: string; readonly label: string; readonly enabled: boolean };

/** The items of the native menu that carry a command. */
function menuItems(app: ElectronApplication): Promise<MenuItem[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap((top) => [top, ...(top.submenu?.items ?? [])])
      .filter((item) => item.id)
      .map(({ id, label, enabled }) => ({ id, label, enabled })),
  );
}

test.describe('the window', () => {
  test('opens with the usual size, its title and no error in the log', async ({ launch, dataDir }) => {
    const { app, page } = await launch({ lang: 'zh-CN' });
    await ready(page);
    const window = await app.evaluate(({ BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows()[0];
      return { title: own?.getTitle(), size: own?.getSize(), least: own?.getMinimumSize() };
    });
    expect(window).toEqual({ title: '账期', size: [1440, 900], least: [960, 640] });
    const log = await readFile(path.join(dataDir, 'logs', 'main.log'), 'utf8');
    expect(log).not.toMatch(/ (error|warn) /);
  });

  test('comes back where it was left', async ({ launch }) => {
    const first = await launch();
    await ready(first.page);
    await first.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 200, y: 120, width: 1100, height: 700 });
    });
    await first.page.waitForTimeout(200);
    await first.app.close();
    const second = await launch();
    const bounds = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    );
    expect(bounds).toEqual({ x: 200, y: 120, width: 1100, height: 700 });
  });

  test('takes the colours of the preferences before its first paint', async ({ launch, dataDir }) => {
    await writeFile(path.join(dataDir, 'preferences.json'), JSON.stringify({ colorScheme: 'dark' }));
    const { app, page } = await launch();
    const colour = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    );
    expect(colour?.toLowerCase()).toBe('#1b1d20');
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  });

  test('can be enlarged to 200 %', async ({ launch }) => {
    const { app, page } = await launch();
    await ready(page);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(720);
  });

  test('asks before input that was not saved is thrown away', async ({ launch }) => {
    const { app, page } = await launch();
    await ready(page);
    await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
    await page.mouse.click(400, 300);
    const close = (answer: number): Promise<number> =>
      app.evaluate(async ({ BrowserWindow, dialog }, pressed) => {
        let asked = 0;
        dialog.showMessageBoxSync = (): number => {
          asked += 1;
          return pressed;
        };
        BrowserWindow.getAllWindows()[0]?.close();
        await new Promise((resolve) => setTimeout(resolve, 500));
        return asked;
      }, answer);
    expect(await close(0)).toBe(1);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    const closed = app.waitForEvent('close');
    await close(1).catch(() => undefined);
    await closed;
  });

  test('that crashes is opened again', async ({ launch, dataDir }) => {
    const { app, page } = await launch();
    await ready(page);
    const isBack = await app.evaluate(async ({ BrowserWindow, dialog }) => {
      dialog.showMessageBoxSync = (): number => 0;
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const loaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
      contents?.forcefullyCrashRenderer();
      await loaded;
      const shown: unknown = await contents?.executeJavaScript("window.bridge['app.today']({})");
      return shown;
    });
    expect(isBack).toMatchObject({ ok: true });
    expect(await readFile(path.join(dataDir, 'logs', 'main.log'), 'utf8')).toContain('error window.gone');
  });
});

test.describe('the native menu', () => {
  test('speaks the language of the screens and greys what cannot run', async ({ launch }) => {
    const { app, page } = await launch({ lang: 'en' });
    await ready(page);
    // The page sends its own menu whenever a command becomes available: the test's is sent until it is the last.
    await expect(async () => {
      await callBridge(page, 'menu.set', { language: 'zh-CN', disabled: ['edit.undo'] });
      const items = await menuItems(app);
      expect(items.find(({ id }) => id === 'menu.file')?.label).toBe('文件');
      expect(items.find(({ id }) => id === 'edit.undo')).toMatchObject({ enabled: false });
      expect(items.find(({ id }) => id === 'go.aging')).toEqual({
        id: 'go.aging',
        label: '账龄',
        enabled: true,
      });
    }).toPass();
  });

  test('gives its commands to the page', async ({ launch }) => {
    const { app, page } = await launch();
    await ready(page);
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          const { bridge } = window as unknown as {
            bridge: Record<string, (listener: (event: unknown) => void) => void>;
          };
          bridge['menu.command']?.(resolve);
        }),
    );
    await page.waitForTimeout(100);
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go.aging')?.click());
    expect(await heard).toEqual({ id: 'go.aging' });
  });
});

test.describe('one program per data folder', () => {
  test('a second start brings the first window forward and ends', async ({ launch, dataDir }) => {
    const { app, page } = await launch();
    await ready(page);
    const timesForward = await watchForward(app);
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          const { bridge } = window as unknown as { bridge: Record<string, (listener: () => void) => void> };
          bridge['app.secondStart']?.(() => resolve('heard'));
        }),
    );
    const second = await startSecond(['--data-dir', dataDir]);
    expect(second).toEqual({ status: 0, stdout: '' });
    expect(await heard).toBe('heard');
    expect(await timesForward()).toBe(1);
  });

  test('two folders are two programs', async ({ launch, dataDir }) => {
    await mkdir(path.join(dataDir, 'a'));
    const first = await launch({ dataDir: path.join(dataDir, 'a') });
    const second = await launch({ dataDir: path.join(dataDir, 'b') });
    await Promise.all([ready(first.page), ready(second.page)]);
  });
});

test.describe('preferences', () => {
  test('outlive the program', async ({ launch }) => {
    const first = await launch();
    await callBridge(first.page, 'preferences.write', { rowHeight: 28, language: 'zh-CN' });
    await first.app.close();
    const second = await launch({ lang: null });
    expect(await callBridge(second.page, 'preferences.read', {})).toMatchObject({
      ok: true,
      value: { rowHeight: 28, language: 'zh-CN' },
    });
  });

  test('that are damaged are set aside, and the program opens', async ({ launch, dataDir }) => {
    await writeFile(path.join(dataDir, 'preferences.json'), '{"rowHeight": 3');
    const { page } = await launch();
    await ready(page);
    expect(await callBridge(page, 'preferences.read', {})).toMatchObject({ value: { rowHeight: 30 } });
    expect(existsSync(path.join(dataDir, 'preferences.damaged.json'))).toBe(true);
  });

  test('--lang holds for one start and is not saved', async ({ launch, dataDir }) => {
    const { page } = await launch({ lang: 'zh-CN' });
    expect(await callBridge(page, 'preferences.read', {})).toMatchObject({ value: { language: 'zh-CN' } });
    await callBridge(page, 'preferences.write', { rowHeight: 32 });
    expect(JSON.parse(await readFile(path.join(dataDir, 'preferences.json'), 'utf8'))).toMatchObject({
      language: null,
      rowHeight: 32,
    });
  });
});

test('--today stands for the day', async ({ launch }) => {
  const { page } = await launch({ today: '2013-06-30' });
  expect(await callBridge(page, 'app.today', {})).toEqual({ ok: true, value: { today: '2013-06-30' } });
});

test.describe('files', () => {
  /** Has the next open or save dialog answer with a path. */
  const choose = (app: ElectronApplication, file: string | null): Promise<void> =>
    app.evaluate(({ dialog }, chosen) => {
      const canceled = chosen === null;
      dialog.showOpenDialog = async () => ({ canceled, filePaths: chosen === null ? [] : [chosen] });
      dialog.showSaveDialog = async () => ({ canceled, filePath: chosen ?? '' });
    }, file);

  test('a ledger is a handle: its path stays in the shell', async ({ launch, dataDir }) => {
    const file = path.join(dataDir, '应收.csv');
    await writeFile(file, 'a,b\n1,2\n');
    const { app, page } = await launch();
    await choose(app, file);
    const picked = await callBridge(page, 'files.pickTable', {});
    expect(picked).toMatchObject({ ok: true, value: { file: { name: '应收.csv', size: 8 } } });
    expect(JSON.stringify(picked)).not.toContain(dataDir);
    await choose(app, null);
    expect(await callBridge(page, 'files.pickTable', {})).toEqual({ ok: true, value: { file: null } });
  });

  test('a ledger over 200 MB is refused by its size', async ({ launch, dataDir }) => {
    const file = path.join(dataDir, 'huge.csv');
    await writeFile(file, '');
    await truncate(file, 201 * 1024 * 1024);
    const { app, page } = await launch();
    await choose(app, file);
    expect(await callBridge(page, 'files.pickTable', {})).toMatchObject({
      ok: false,
      error: { code: 'file.tooLarge', megabytes: 201, maxMegabytes: 200 },
    });
  });

  test('a picture is kept under its hash; what only looks like one is refused', async ({
    launch,
    dataDir,
  }) => {
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const png = path.join(dataDir, 'logo.png');
    await writeFile(png, Buffer.from(dot, 'base64'));
    const { app, page } = await launch();
    await choose(app, png);
    const picked = await callBridge(page, 'files.pickImage', {});
    const names = await readdir(path.join(dataDir, 'documents'));
    expect(picked).toEqual({
      ok: true,
      value: { image: { sha256: names[0], mime: 'image/png', name: 'logo.png' } },
    });
    const read = await callBridge(page, 'documents.read', { sha256: names[0] });
    expect(read).toMatchObject({ ok: true });

    for (const bytes of [Buffer.from('<svg/>'), Buffer.from(dot, 'base64').subarray(0, 30)]) {
      await writeFile(png, bytes);
      expect(await callBridge(page, 'files.pickImage', {})).toEqual({
        ok: false,
        error: { code: 'image.invalid', name: 'logo.png' },
      });
    }
    await truncate(png, 3 * 1024 * 1024);
    expect(await callBridge(page, 'files.pickImage', {})).toMatchObject({
      error: { code: 'image.tooLarge' },
    });
    expect(await readdir(path.join(dataDir, 'documents'))).toHaveLength(1);
  });

  test('a file is written whole, at the place that was chosen alone', async ({ launch, dataDir }) => {
    const { app, page } = await launch();
    const out = path.join(dataDir, 'out');
    await mkdir(out);
    await choose(app, path.join(out, 'problems'));
    const picked = (await callBridge(page, 'files.pickSave', { kind: 'csv', suggestedName: 'x' })) as {
      value: { file: { token: string } };
    };
    const { token } = picked.value.file;
    const bytes = new TextEncoder().encode('row,reason\n');
    expect(await callBridge(page, 'files.write', { token, bytes })).toEqual({
      ok: true,
      value: { name: 'problems.csv', size: 11 },
    });
    expect(await readFile(path.join(out, 'problems.csv'), 'utf8')).toBe('row,reason\n');
    expect(await readdir(out)).toEqual(['problems.csv']);
    // A place to write is no leave to read.
    expect(await callBridge(page, 'files.read', { token })).toMatchObject({ ok: false });
  });
});
