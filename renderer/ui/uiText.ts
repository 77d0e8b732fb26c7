import { type Catalogue, catalogueOf, type Language } from '@shared/i18n';
import { createContext, useContext } from 'react';

/** What the parts themselves say, and the language they say it in. UiProvider fills it. */
export type UiText = { readonly language: Language; readonly text: Catalogue['common'] };

export const UiTextContext = createContext<UiText>({
  language: 'zh-CN',
  text: catalogueOf('zh-CN').common,
});

/** The few words that parts carry themselves (calendar, clear, sort); all other text comes in by props. */
export function useUiText(): UiText {
  return useContext(UiTextContext);
}
