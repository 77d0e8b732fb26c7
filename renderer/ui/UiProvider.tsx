import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './tokens.css';
import './global.css';
import { catalogueOf, type Language } from '@shared/i18n';
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { ModalsProvider } from '@mantine/modals';
import { type ReactNode, useEffect, useMemo } from 'react';
import { TipHost } from './feedback/TipHost';
import { ToastHost } from './feedback/ToastHost';
import { registerFonts } from './fonts';
import { resolveCssVariables, theme } from './theme';
import { UiTextContext } from './uiText';

export type ColorScheme = 'light' | 'dark' | 'auto';
export type UiProviderProps = {
  readonly language: Language;
  readonly colorScheme: ColorScheme;
  readonly children: ReactNode;
};

registerFonts();

/** Everything below it has the look, the language of the parts, dialogs and toasts. Stands once, at the top. */
export function UiProvider({ language, colorScheme, children }: UiProviderProps): ReactNode {
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)', false, {
    getInitialValueInEffect: false,
  });
  const scheme = colorScheme === 'auto' ? (isSystemDark ? 'dark' : 'light') : colorScheme;
  const text = useMemo(() => ({ language, text: catalogueOf(language).common }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveCssVariables} forceColorScheme={scheme}>
      <UiTextContext value={text}>
        <ModalsProvider modalProps={{ withCloseButton: false }}>
          {children}
          <ToastHost />
          <TipHost />
        </ModalsProvider>
      </UiTextContext>
    </MantineProvider>
  );
}
