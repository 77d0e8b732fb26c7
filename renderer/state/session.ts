import { type IsoDate, isoDate } from '@shared/dates';
import { type Language } from '@shared/i18n';
import { type AppInfo, type Preferences } from '@shared/ipc';
import { create } from 'zustand';

export type ColorScheme = Preferences['colorScheme'];
export type RowHeight = Preferences['rowHeight'];

export type Session = {
  readonly info: AppInfo | null;
  /** The PC's calendar day. */
  readonly today: IsoDate;
  readonly language: Language;
  readonly colorScheme: ColorScheme;
  readonly rowHeight: RowHeight;
  /** Hidden column keys by table; a table that is missing shows its usual columns. */
  readonly hiddenColumns: Readonly<Record<string, readonly string[]>>;
};

export const useSession = create<Session>()(() => ({
  info: null,
  today: isoDate('2000-01-01'),
  language: 'zh-CN',
  colorScheme: 'auto',
  rowHeight: 30,
  hiddenColumns: {},
}));

type SavePreferences = (change: Partial<Preferences>) => void;
let save: SavePreferences = () => undefined;

/** Begins with what the shell knows; `savePreferences` keeps later changes for the next start. */
export function startSession(
  start: { readonly info: AppInfo; readonly today: IsoDate; readonly preferences: Preferences },
  savePreferences: SavePreferences,
): void {
  const { info, today, preferences } = start;
  save = savePreferences;
  useSession.setState({
    info,
    today,
    language: preferences.language ?? info.systemLanguage,
    colorScheme: preferences.colorScheme,
    rowHeight: preferences.rowHeight,
    hiddenColumns: preferences.hiddenColumns,
  });
}

/** Midnight passed, or the PC's clock was set. */
export function setToday(today: IsoDate): void {
  if (today !== useSession.getState().today) useSession.setState({ today });
}

export function setLanguage(language: Language): void {
  useSession.setState({ language });
  save({ language });
}

export function setColorScheme(colorScheme: ColorScheme): void {
  useSession.setState({ colorScheme });
  save({ colorScheme });
}

export function setRowHeight(rowHeight: RowHeight): void {
  useSession.setState({ rowHeight });
  save({ rowHeight });
}

export function setHiddenColumns(table: string, keys: readonly string[]): void {
  const all = { ...useSession.getState().hiddenColumns, [table]: [...keys] };
  useSession.setState({ hiddenColumns: all });
  save({
    hiddenColumns: Object.fromEntries(Object.entries(all).map(([name, hidden]) => [name, [...hidden]])),
  });
}
