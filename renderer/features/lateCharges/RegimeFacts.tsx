import { useLanguage, useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { type LateChargeRegime } from '@shared/interest';
import { type ReactNode } from 'react';
import css from './LateCharges.module.css';
import { ValidUntil } from './ValidUntil';

/** Where a rule stands in the law, until when it is known to hold, and what was not verified. */
export function RegimeFacts({ regime }: { readonly regime: LateChargeRegime }): ReactNode {
  const words = useText().settings.lateCharges;
  const isChinese = useLanguage() === 'zh-CN';
  const today = useSession((session) => session.today);
  const evidence = words.evidence[regime.evidence];
  return (
    <div className={css.facts}>
      <span>{isChinese ? regime.citation.zh : regime.citation.en}</span>
      {regime.validUntil !== null && (
        <ValidUntil day={regime.validUntil} checkedOn={regime.checkedOn} today={today} />
      )}
      <span className={regime.evidence === 'memory' ? 'isWarn' : undefined}>{evidence}</span>
    </div>
  );
}
