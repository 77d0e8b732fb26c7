import { useText } from '@renderer/i18n';
import {
  type ColorScheme,
  setColorScheme,
  setLanguage,
  setRowHeight,
  useSession,
} from '@renderer/state/session';
import { Segmented } from '@renderer/ui';
import { type Language } from '@shared/i18n';
import { type ReactNode } from 'react';
import css from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

const heights = ['28', '30', '32'] as const;

/** How the program looks on this PC; changes count at once and are no entries of the books. */
export function ProgramSection(): ReactNode {
  const words = useText().settings.program;
  const { language, colorScheme, rowHeight, info } = useSession();
  const height = heights.find((one) => Number(one) === rowHeight) ?? '30';
  return (
    <>
      <SettingsSection title={words.languageTitle} note={words.languageNote}>
        <div>
          <Segmented<Language>
            label={words.languageTitle}
            value={language}
            options={[
              { value: 'zh-CN', label: words.languages.zhCN },
              { value: 'en', label: words.languages.en },
            ]}
            onChange={setLanguage}
          />
        </div>
      </SettingsSection>
      <SettingsSection title={words.colours} note={words.coloursNote}>
        <div>
          <Segmented<ColorScheme>
            label={words.colours}
            value={colorScheme}
            options={[
              { value: 'light', label: words.light },
              { value: 'dark', label: words.dark },
              { value: 'auto', label: words.auto },
            ]}
            onChange={setColorScheme}
          />
        </div>
      </SettingsSection>
      <SettingsSection title={words.rows} note={words.rowsNote}>
        <div>
          <Segmented
            label={words.rows}
            value={height}
            options={heights.map((one) => ({ value: one, label: words.heights[one] }))}
            onChange={(next) => setRowHeight(next === '28' ? 28 : next === '32' ? 32 : 30)}
          />
        </div>
      </SettingsSection>
      <SettingsSection title={words.folder} note={words.folderNote}>
        <code className={css.path}>{info?.dataFolder}</code>
      </SettingsSection>
    </>
  );
}
