import { useRuleFiles } from '@renderer/features/lateCharges';
import { type ReactNode } from 'react';
import { CalendarsSection } from './CalendarsSection';
import { ConfirmedSection } from './ConfirmedSection';
import { RatesSection } from './RatesSection';
import { RegimesSection } from './RegimesSection';

/** The rules behind the figures of papers: reference rates, late charges, working days. */
export function RulesTab({ canWrite }: { readonly canWrite: boolean }): ReactNode {
  const { files } = useRuleFiles();
  if (files === undefined) return null;
  return (
    <>
      <RatesSection files={files} canWrite={canWrite} />
      <ConfirmedSection files={files} canWrite={canWrite} />
      <RegimesSection files={files} canWrite={canWrite} />
      <CalendarsSection files={files} canWrite={canWrite} />
    </>
  );
}
