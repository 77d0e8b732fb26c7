import { clipboard, type Menu } from 'electron';
import { type IsoDate } from '@shared/dates';
import { type AppInfo } from '@shared/ipc';
import { ok } from '@shared/result';
import { type LogFile } from '../services/logFile';
import { type HandlersOf } from './types';

export type SystemParts = {
  readonly info: AppInfo;
  readonly today: () => IsoDate;
  readonly log: LogFile;
  readonly setMenu: (language: 'zh-CN' | 'en', disabled: readonly string[]) => Menu;
};

type SystemChannel = 'app.info' | 'app.today' | 'clipboard.write' | 'window.print' | 'menu.set' | 'log.write';

export function createSystemHandlers(parts: SystemParts): HandlersOf<SystemChannel> {
  return {
    'app.info': () => ok(parts.info),
    'app.today': () => ok({ today: parts.today() }),
    'clipboard.write': async ({ text }) => {
      await clipboard.writeText(text);
      return ok({});
    },
    'window.print': (_input, { window }) =>
      new Promise((resolve) => {
        window.webContents.print({}, (printed) => resolve(ok({ printed })));
      }),
    'menu.set': ({ language, disabled }) => {
      parts.setMenu(language, disabled);
      return ok({});
    },
    'log.write': ({ level, event, detail }) => {
      parts.log.write(level, `page ${event}`, detail);
      return ok({});
    },
  };
}
