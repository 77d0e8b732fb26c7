import { spawn } from 'node:child_process';
import os from 'node:os';
import { root } from './paths.mjs';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end. Answers { status, output }; output is null unless `capture` was asked for (then it is
 * standard output and error together). A child ended by a signal has the shell's status for it, 128 + number.
 */
export function run(command, args, options = {}) {
  const { capture = false, timeoutMs = 0, onMessage, ...rest } = options;
  const plain = capture ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit'];
  const stdio = rest.stdio ?? (onMessage ? [...plain, 'ipc'] : plain);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...rest, stdio });
    const chunks = [];
    const timer = timeoutMs > 0 ? setTimeout(() => child.kill('SIGKILL'), timeoutMs) : null;
    const pass = (signal) => child.kill(signal);
    for (const signal of passedOn) process.on(signal, pass);
    if (capture) {
      child.stdout.on('data', (chunk) => chunks.push(chunk));
      child.stderr.on('data', (chunk) => chunks.push(chunk));
    }
    if (onMessage) child.on('message', onMessage);
    const done = () => {
      if (timer) clearTimeout(timer);
      for (const signal of passedOn) process.off(signal, pass);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code, signal) => {
      done();
      const status = code ?? 128 + (os.constants.signals[signal] ?? 0);
      resolve({ status, output: capture ? Buffer.concat(chunks).toString('utf8') : null });
    });
  });
}

/** Runs npm, the one that started this script where there is one. */
export function runNpm(args, options = {}) {
  const execPath = process.env.npm_execpath;
  if (execPath && /npm-cli\.c?js$/.test(execPath)) return run(process.execPath, [execPath, ...args], options);
  const isWindows = process.platform === 'win32';
  return run(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows, ...options });
}

/** The last lines of a program's output, enough to see why it failed. */
export const tail = (text, lines = 20) => text.trimEnd().split('\n').slice(-lines).join('\n');
