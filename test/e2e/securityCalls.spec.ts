import { type ElectronApplication, type Page } from '@playwright/test';
import { callChannels, eventChannels } from '@shared/ipc/channels';
import { expect, test } from './fixtures';
import { callBridge } from './fixtures/rawBridge';

/* The bridge between page and shell: what it has, who is answered, and what is refused. */

const refused = (reason: string): object => ({ ok: false, error: { code: 'shell.failed', reason } });

const hash = '0'.repeat(64);

let app: ElectronApplication;
let page: Page;
test.beforeEach(async ({ launch }) => {
  ({ app, page } = await launch());
  await page.waitForFunction(() => document.getElementById('root')?.childElementCount);
});

test('the bridge has the channels of the contract and nothing else', async () => {
  const members = await page.evaluate(() => {
    const { bridge } = window as unknown as { bridge: Record<string, unknown> };
    return Object.entries(bridge).map(([name, value]) => `${name} ${typeof value}`);
  });
  expect(members.sort()).toEqual(
    [...callChannels, ...eventChannels].map((name) => `${name} function`).sort(),
  );
});

test('the bridge cannot be replaced or extended', async () => {
  const changed = await page.evaluate(() => {
    const { bridge } = window as unknown as { bridge: Record<string, unknown> };
    try {
      bridge['app.info'] = () => 'mine';
    } catch {
      // A frozen object refuses aloud in strict code.
    }
    return String(bridge['app.info']).includes('mine');
  });
  expect(changed).toBe(false);
});

for (const [channel, payload, reason] of [
  ['app.today', { path: '/etc/passwd' }, 'input'],
  ['documents.read', { sha256: '../../etc/passwd' }, 'input'],
  ['files.read', { token: '/etc/passwd' }, 'token'],
  ['files.write', { token: '/tmp/x', bytes: new Uint8Array([1]) }, 'token'],
  ['files.reveal', { token: '/etc/passwd', how: 'open' }, 'token'],
  ['jobs.start', { job: 'readTable', token: '/etc/passwd' }, 'token'],
  ['jobs.start', { job: 'sh', token: 'x' }, 'input'],
  ['jobs.start', { job: 'mergePapers', token: '/tmp/x.pdf', files: [{ sha256: hash }] }, 'token'],
  ['jobs.start', { job: 'mergePapers', folderToken: '/tmp', name: 'x', files: [{ sha256: hash }] }, 'token'],
  ['jobs.start', { job: 'mergePapers', token: 'x', files: [{ sha256: '../x' }] }, 'input'],
  ['papers.probeFolder', { folderToken: '/tmp/x' }, 'token'],
  ['papers.saveEach', { folderToken: '/tmp', files: [{ sha256: hash, name: 'x' }] }, 'token'],
  ['papers.saveEach', { folderToken: '/tmp', files: [{ sha256: '../x', name: 'x' }] }, 'input'],
  ['papers.writeInto', { folderToken: '/tmp', name: 'x', bytes: new Uint8Array([1]) }, 'token'],
  ['papers.print', { files: ['../../etc/passwd'] }, 'input'],
  ['papers.print', { files: [hash], pages: { from: 0, to: 1 } }, 'input'],
  ['papers.print', { files: [] }, 'input'],
  ['papers.printDrawn', { bytes: 'file:///etc/passwd' }, 'input'],
  ['papers.printDrawn', { bytes: new TextEncoder().encode('<html><script>1</script></html>') }, 'input'],
  ['menu.set', { language: 'xx', disabled: [] }, 'input'],
  ['log.write', null, 'input'],
  ['batch.finish', { status: 0, json: '{}' }, 'mode'],
] as const) {
  test(`${channel} refuses ${JSON.stringify(payload)}`, async () => {
    expect(await callBridge(page, channel, payload)).toEqual(refused(reason));
  });
}

test('a frame that is not the page is not answered', async () => {
  const answer = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    // The preload is not run in frames, so a foreign frame is shown to the handler as the sender itself.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => unknown> })
      ._invokeHandlers;
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const main = contents?.mainFrame;
    if (!main) return null;
    const foreign = [
      null,
      { processId: main.processId, routingId: main.routingId + 1, url: main.url },
      { processId: main.processId + 1, routingId: main.routingId, url: main.url },
      { processId: main.processId, routingId: main.routingId, url: 'https://example.com/' },
      { processId: main.processId, routingId: main.routingId, url: 'app://zhangqi.example.com/' },
    ];
    const invoke = handlers.get('app.info');
    return Promise.all(foreign.map((senderFrame) => invoke?.({ sender: contents, senderFrame }, {})));
  });
  expect(answer).toEqual(Array.from({ length: 5 }, () => refused('sender')));
});

test('another window with the same page and the same bridge is not answered', async () => {
  const answer = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/out/preload/index.cjs`;
    const webPreferences = { preload, sandbox: true, contextIsolation: true };
    const other = new BrowserWindow({ show: false, webPreferences });
    await other.loadURL('app://zhangqi/');
    const result: unknown = await other.webContents.executeJavaScript("window.bridge['app.info']({})");
    other.destroy();
    return result;
  });
  expect(answer).toEqual(refused('sender'));
});
