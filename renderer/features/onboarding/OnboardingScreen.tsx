import { runCommand } from '@renderer/commands';
import { useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { EmptyState } from '@renderer/ui';
import { type ReactNode } from 'react';
import { LookAround } from './LookAround';
import css from './Onboarding.module.css';
import { OpenBooksForm } from './OpenBooksForm';

/** The first start: the own company in three steps, or the invented one to look around in. */
export function OnboardingScreen(): ReactNode {
  const company = useBook()?.company ?? null;
  if (company !== null) return <AlreadyOpen isSample={company.isSample} />;
  return (
    <div className={css.screen}>
      <OpenBooksForm />
      <LookAround />
    </div>
  );
}

/** The address was opened although there is a company. */
function AlreadyOpen({ isSample }: { readonly isSample: boolean }): ReactNode {
  const words = useText().onboarding.open;
  const open = useOpen();
  return (
    <EmptyState
      title={words.title}
      text={isSample ? words.sample : words.own}
      primary={{ label: words.toAging, onClick: () => open.aging() }}
      {...(isSample
        ? { quiet: { label: words.removeSample, onClick: () => void runCommand('file.removeSample') } }
        : {})}
    />
  );
}
