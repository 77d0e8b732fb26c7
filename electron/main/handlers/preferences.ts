import { nativeTheme } from 'electron';
import { type Preferences } from '@shared/ipc';
import { ok } from '@shared/result';
import { themeSourceOf } from '../mainWindow';
import { type PreferenceStore } from '../services/preferencesFile';
import { type HandlersOf } from './types';

export function createPreferenceHandlers(
  store: PreferenceStore,
): HandlersOf<'preferences.read' | 'preferences.write'> {
  return {
    'preferences.read': () => ok(store.read()),
    'preferences.write': async (change) => {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const saved = await store.change(Object.fromEntries(given) as Partial<Preferences>);
      if (saved.ok) nativeTheme.themeSource = themeSourceOf(saved.value);
      return saved;
    },
  };
}
