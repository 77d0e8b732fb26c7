import { runCommand } from '@renderer/commands';
import { useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { setLanguage, useSession } from '@renderer/state/session';
import { useWorks } from '@renderer/state/works';
import { Button, Icon, Segmented } from '@renderer/ui';
import { type Language } from '@shared/i18n';
import { IconFolder, IconShieldCheck, IconWifiOff, type Icon as TablerIcon } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import css from './Onboarding.module.css';

/** The sample company, where the data lie, and the language: what a newcomer wants to know before typing anything. */
export function LookAround(): ReactNode {
  const words = useText().onboarding;
  const info = useSession((session) => session.info);
  const language = useSession((session) => session.language);
  const book = useBook();
  const isLoading = useWorks((state) => state.works.length > 0) || (book?.busy ?? 0) > 0;
  return (
    <aside className={css.right} aria-label={words.sample.title}>
      <section>
        <h2>{words.sample.title}</h2>
        <p className={css.words}>{words.sample.text}</p>
        <Button
          isDisabled={book?.start.kind !== 'ready'}
          isBusy={isLoading}
          onClick={() => void runCommand('file.loadSample')}
        >
          {words.sample.load}
        </Button>
      </section>
      <section className={css.language}>
        <h2>{words.languageTitle}</h2>
        <Segmented<Language>
          label={words.languageTitle}
          value={language}
          options={[
            { value: 'zh-CN', label: words.languages.zhCN },
            { value: 'en', label: words.languages.en },
          ]}
          onChange={setLanguage}
        />
      </section>
      <ul className={css.safe}>
        <Safe icon={IconWifiOff}>{words.safe.local}</Safe>
        {info !== null && <Safe icon={IconFolder}>{words.safe.folder({ folder: info.dataFolder })}</Safe>}
        <Safe icon={IconShieldCheck}>{words.safe.journal}</Safe>
      </ul>
    </aside>
  );
}

function Safe({ icon, children }: { readonly icon: TablerIcon; readonly children: ReactNode }): ReactNode {
  return (
    <li>
      <Icon of={icon} />
      <span>{children}</span>
    </li>
  );
}
