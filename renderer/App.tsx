import { type ReactNode } from 'react';
import { catalogueOf } from '@shared/i18n';
import { type Start } from './start';

export function App({ info, preferences }: Start): ReactNode {
  return <h1>{catalogueOf(preferences.language ?? info.systemLanguage).shell.appName}</h1>;
}
