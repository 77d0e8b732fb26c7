import { spawn } from 'node:child_process';
import { Stop } from './say.mjs';

/** Whether the user has a screen to show a window on. Windows and macOS always have. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** The display server that this process started. */
let own = null;

/**
 * Starts a display of our own (Electron runs neither headless nor without one) and ends it with this process. The
 * server picks a free number itself, so that two started at once do not meet, as `xvfb-run -a` lets them.
 * @returns the value for DISPLAY
 */
async function startDisplay() {
  // Without -noreset the server starts over when its last client leaves, and a program that connects just then dies.
  const screen = ['-screen', '0', '1920x1200x24'];
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-noreset', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  own = server;
  process.on('exit', () => server.kill());
  const number = await new Promise((resolve, reject) => {
    let text = '';
    server.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Stop(`the display server Xvfb ended with status ${code}`)));
  });
  server.stdio[3].destroy();
  server.unref();
  return `:${number}`;
}

/** Sets DISPLAY for what is started from here, with a display of our own where the user has none. */
export async function ensureDisplay() {
  if (hasDisplay()) return;
  process.env.DISPLAY = await startDisplay();
  process.env.ZHANGQI_OWN_DISPLAY = '1';
}

/** Ends our own display and waits for its end, so that no dead process stays behind. */
export async function endDisplay() {
  const server = own;
  own = null;
  if (!server || server.exitCode !== null) return;
  server.ref();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
}
