import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fitWindow, loadWindowState, saveWindowState } from '@electron/main/services/windowState';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: 0, width: 2560, height: 1400 };
const left = { x: 100, y: 60, width: 1200, height: 800, isMaximised: false };

describe('fitWindow', () => {
  test('a first start has the usual size, in the middle of the main screen', () => {
    expect(fitWindow(null, [screen], screen)).toEqual({
      x: 240,
      y: 70,
      width: 1440,
      height: 900,
      isMaximised: false,
    });
  });

  test('a small screen makes the window as large as itself', () => {
    const small = { x: 0, y: 0, width: 1180, height: 760 };
    expect(fitWindow(null, [small], small)).toMatchObject({ x: 0, y: 0, width: 1180, height: 760 });
  });

  test('never smaller than the least size, even on a smaller screen', () => {
    const tiny = { x: 0, y: 0, width: 800, height: 500 };
    expect(fitWindow(null, [tiny], tiny)).toMatchObject({ x: 0, y: 0, width: 960, height: 640 });
  });

  test('the window comes back as it was left, on the second screen too', () => {
    expect(fitWindow(left, [screen], screen)).toEqual(left);
    const second = { ...left, x: 2400, width: 2000, isMaximised: true };
    expect(fitWindow(second, [screen, right], screen)).toEqual(second);
  });

  test('a screen that is gone, or a head above or below it, brings the window back to the main one', () => {
    const usual = { x: 240, y: 70, width: 1440, height: 900 };
    expect(fitWindow({ ...left, x: 2400 }, [screen], screen)).toMatchObject(usual);
    expect(fitWindow({ ...left, y: -200 }, [screen], screen)).toMatchObject(usual);
    expect(fitWindow({ ...left, y: 1030 }, [screen], screen)).toMatchObject(usual);
    expect(fitWindow({ ...left, x: -1190 }, [screen], screen)).toMatchObject(usual);
  });

  test('larger than its screen becomes as large as it', () => {
    expect(fitWindow({ ...left, x: 0, y: 0, width: 5000, height: 5000 }, [screen], screen)).toMatchObject({
      width: 1920,
      height: 1040,
    });
  });
});

describe('the saved state', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zhangqi-window-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is read back, and nothing else is left beside it', () => {
    const file = path.join(folder, 'window.json');
    saveWindowState(file, left);
    expect(loadWindowState(file)).toEqual(left);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  test.each(['', '{', '{"x":1}', '{"x":1e9,"y":0,"width":1,"height":1,"isMaximised":false}'])(
    'a damaged file counts as none: %s',
    (text) => {
      const file = path.join(folder, 'window.json');
      writeFileSync(file, text);
      expect(loadWindowState(file)).toBeNull();
    },
  );

  test('a folder that went away stops nobody', () => {
    expect(() => saveWindowState(path.join(folder, 'gone', 'window.json'), left)).not.toThrow();
  });
});
