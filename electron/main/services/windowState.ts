import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const whole = z.number().int().min(-100_000).max(100_000);
const WindowState = z.object({ x: whole, y: whole, width: whole, height: whole, isMaximised: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

export const smallestWindow = { width: 960, height: 640 } as const;
export const usualWindow = { width: 1440, height: 900 } as const;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, Math.max(low, high)));

/** How much of the window's head must lie on a screen for the user to get hold of it. */
const grip = 80;

/**
 * The bounds to open with: as the window was left, if a screen that is there now shows enough of it to grip; else the
 * usual size in the middle of the main screen. Never larger than that screen, never smaller than the least size.
 */
export function fitWindow(
  saved: WindowState | null,
  areas: readonly Bounds[],
  main: Bounds,
): Bounds & { readonly isMaximised: boolean } {
  const area = saved && areas.find((candidate) => holdsGrip(candidate, saved));
  if (!saved || !area) {
    const width = clamp(usualWindow.width, smallestWindow.width, main.width);
    const height = clamp(usualWindow.height, smallestWindow.height, main.height);
    const x = main.x + Math.max(0, Math.round((main.width - width) / 2));
    const y = main.y + Math.max(0, Math.round((main.height - height) / 2));
    return { x, y, width, height, isMaximised: saved?.isMaximised ?? false };
  }
  const width = clamp(saved.width, smallestWindow.width, area.width);
  const height = clamp(saved.height, smallestWindow.height, area.height);
  return { x: saved.x, y: saved.y, width, height, isMaximised: saved.isMaximised };
}

function holdsGrip(area: Bounds, window: Bounds): boolean {
  const across = Math.min(area.x + area.width, window.x + window.width) - Math.max(area.x, window.x);
  const headIsInside = window.y >= area.y && window.y + grip <= area.y + area.height;
  return across >= grip && headIsInside;
}

export function loadWindowState(file: string): WindowState | null {
  try {
    const parsed = WindowState.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Written at once, because it may be the last thing the program does. Losing it costs the user one drag. */
export function saveWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.tmp`, JSON.stringify(state));
    renameSync(`${file}.tmp`, file);
  } catch {
    // The folder went away or is full: the command that fails for it tells the user.
  }
}
