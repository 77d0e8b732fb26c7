import { type ElectronApplication, type Page } from '@playwright/test';
import { expect, test } from './fixtures';

/*
 * Electron's security checklist, point by point as far as it applies, seen from inside the real window: what a page
 * that had been taken over could do.
 */

let app: ElectronApplication;
let page: Page;
test.beforeEach(async ({ launch }) => {
  ({ app, page } = await launch());
  await page.waitForFunction(() => document.getElementById('root')?.childElementCount);
});

test('the page is isolated and has no Node.js, no Electron, no remote', async () => {
  const seen = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', 'remote'];
    return {
      found: names.filter((name) => name in globalThis),
      isSecure: isSecureContext,
      origin: location.origin,
    };
  });
  expect(seen).toEqual({ found: [], isSecure: true, origin: 'app://zhangqi' });
});

test('the window has isolation, sandbox and web security on, and node and webviews off', async () => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
  });
  expect(preferences['nodeIntegrationInWorker'] ?? false).toBe(false);
  expect(preferences['webviewTag'] ?? false).toBe(false);
  expect(preferences['allowRunningInsecureContent'] ?? false).toBe(false);
  expect(preferences['experimentalFeatures'] ?? false).toBe(false);
  expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
});

test('the ledger worker has no Node.js and no bridge either', async () => {
  await expect.poll(() => page.workers().length).toBe(1);
  const found = await page
    .workers()[0]
    ?.evaluate(() => ['require', 'process', 'Buffer', 'bridge'].filter((name) => name in globalThis));
  expect(found).toEqual([]);
});

test('every answer carries the content security policy', async () => {
  const headers = await page.evaluate(async () => {
    const answer = await fetch('/');
    return Object.fromEntries(answer.headers.entries());
  });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headers['content-security-policy']).not.toContain('unsafe-eval');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('inline scripts, event attributes and eval do not run', async () => {
  const ran = await page.evaluate(async () => {
    const marks = globalThis as unknown as { inlineRan?: boolean; attributeRan?: boolean };
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineRan = true';
    document.body.append(script);
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:image/png;base64,x" onerror="globalThis.attributeRan = true">';
    document.body.append(holder);
    await new Promise((resolve) => setTimeout(resolve, 300));
    let evaluated: unknown = 'refused';
    try {
      evaluated = (Reflect.construct(Function, ['return 1']) as () => unknown)();
    } catch {
      // What is hoped for.
    }
    return { inline: marks.inlineRan ?? false, attribute: marks.attributeRan ?? false, evaluated };
  });
  expect(ran).toEqual({ inline: false, attribute: false, evaluated: 'refused' });
});

test('nothing is fetched from outside, by any means', async () => {
  const reached = await page.evaluate(async () => {
    const tries: Record<string, () => Promise<unknown>> = {
      fetch: () => fetch('https://example.com/'),
      local: () => fetch('http://127.0.0.1:9/'),
      file: () => fetch('file:///etc/hostname'),
      otherHost: () => fetch('app://elsewhere/'),
      socket: () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('wss://example.com/');
          socket.addEventListener('open', resolve);
          socket.addEventListener('error', () => reject(new Error('refused')));
        }),
      picture: () =>
        new Promise((resolve, reject) => {
          const image = new Image();
          image.addEventListener('load', resolve);
          image.addEventListener('error', () => reject(new Error('refused')));
          image.src = 'https://example.com/a.png';
        }),
      script: () => import(/* @vite-ignore */ `https://example.com/${'a'}.js`),
    };
    const reached: string[] = [];
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        await attempt();
        reached.push(name);
      } catch {
        // Refused.
      }
    }
    return reached;
  });
  expect(reached).toEqual([]);
});

test('even without the policy, the session lets no request out', async () => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  const failures: string[] = [];
  page.on('requestfailed', (request) => failures.push(request.failure()?.errorText ?? ''));
  const reached = await page.evaluate(async () => {
    const tries = ['https://example.com/', 'http://127.0.0.1:9/', 'ftp://example.com/'];
    const results = await Promise.allSettled(tries.map((url) => fetch(url, { mode: 'no-cors' })));
    return results.filter((result) => result.status === 'fulfilled').length;
  });
  expect(reached).toBe(0);
  expect(failures.slice(0, 2)).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT']);
});

test('the app: scheme serves the page alone: no way leads out of it', async () => {
  const answers = await page.evaluate(async () => {
    const paths = [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e%2fmain%2findex.js',
      '/..%5c..%5cpackage.json',
      '/../main/index.js',
      '/etc/passwd',
      '/%00index.html',
    ];
    const statuses = await Promise.all(
      paths.map(async (path) => (await fetch(`app://zhangqi${path}`)).status),
    );
    return statuses;
  });
  expect(answers.filter((status) => status !== 403 && status !== 404)).toEqual([]);
  const posted = await page.evaluate(async () => (await fetch('/', { method: 'POST' })).status);
  expect(posted).toBe(405);
});

test('the window navigates nowhere', async () => {
  for (const url of [
    'https://example.com/',
    'file:///etc/hostname',
    'data:text/html,x',
    'app://zhangqi/assets/',
  ]) {
    await page.evaluate((target) => {
      location.href = target;
    }, url);
    await page.waitForTimeout(200);
    expect(page.url().startsWith('app://zhangqi/')).toBe(true);
    expect(page.url()).not.toContain('assets');
  }
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(frame);
    const form = document.createElement('form');
    form.action = 'https://example.com/';
    document.body.append(form);
    form.submit();
  });
  await page.waitForTimeout(300);
  expect(page.url().startsWith('app://zhangqi/')).toBe(true);
});

test('no window is opened', async () => {
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return window.open('https://example.com/') === null && window.open('app://zhangqi/') === null;
  });
  await page.waitForTimeout(300);
  expect(opened).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('no permission is given', async () => {
  const states = await page.evaluate(async () => {
    const names = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi'];
    const asked = await Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'denied',
    );
    return {
      asked: new Set(asked).size === 1 ? asked[0] : asked,
      media,
      notes: await Notification.requestPermission(),
    };
  });
  expect(states).toEqual({ asked: 'denied', media: 'denied', notes: 'denied' });
});

test('there is no webview', async () => {
  const kind = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    return { isPlain: view.constructor === HTMLElement, hasMethods: 'getWebContentsId' in view };
  });
  expect(kind).toEqual({ isPlain: true, hasMethods: false });
});

test('a download is not taken', async () => {
  const saved = await app.evaluate(async ({ session, BrowserWindow }) => {
    const states: string[] = [];
    session.defaultSession.on('will-download', (_event, item) => states.push(item.getState()));
    BrowserWindow.getAllWindows()[0]?.webContents.downloadURL('app://zhangqi/index.html');
    await new Promise((resolve) => setTimeout(resolve, 500));
    return states;
  });
  expect(saved.filter((state) => state === 'completed')).toEqual([]);
});

test('the hooks of the tests are there only when asked for', async () => {
  expect(await page.evaluate(() => '__zhangqi' in globalThis)).toBe(false);
});
