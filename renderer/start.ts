import { type AppInfo, type Preferences } from '@shared/ipc';
import { type IsoDate, isoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type Result } from '@shared/result';
import { bridge } from './bridge';

/** What the page knows of the shell when it begins. */
export type Start = {
  readonly info: AppInfo;
  readonly preferences: Preferences;
  /** The PC's calendar day. */
  readonly today: IsoDate;
};

/** The PC's calendar day now, asked anew for each piece of work: a program that stays open passes midnight. */
export async function readToday(): Promise<IsoDate> {
  return isoDate(given(await bridge['app.today']({})).today);
}

/** Asks the shell what the page begins with. Throws where it does not answer: without it there is nothing to show. */
export async function readStart(): Promise<Start> {
  const [info, preferences, today] = await Promise.all([
    bridge['app.info']({}),
    bridge['preferences.read']({}),
    readToday(),
  ]);
  return { info: given(info), preferences: given(preferences), today };
}

function given<T>(answer: Result<T, DomainError>): T {
  if (!answer.ok) throw new Error(`the shell did not answer: ${answer.error.code}`);
  return answer.value;
}
