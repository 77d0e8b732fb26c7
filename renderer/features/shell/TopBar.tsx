import { useBook } from '@renderer/ledger';
import { useLanguage, useText } from '@renderer/i18n';
import { runCommand } from '@renderer/commands';
import { Badge, Button, cx, Icon, KeyCaps } from '@renderer/ui';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { AsOfControl } from './AsOfControl';
import { Brand } from './Brand';
import { companyName } from './companyName';
import css from './Frame.module.css';

/** Company, day and search: the same on every screen. */
export function TopBar(): ReactNode {
  const { frame } = useText();
  const language = useLanguage();
  const book = useBook();
  const company = book?.company ?? null;
  return (
    <header aria-label={frame.top.label} className={css.top}>
      <Brand />
      <div className={css.side}>
        <span className={cx(css.company, company === null && css.noCompany)}>
          {company === null ? frame.top.noCompany : companyName(company, language)}
        </span>
        {company?.isSample && <SampleMark canRemove={book?.start.kind === 'ready'} />}
        {company !== null && (
          <>
            <span className={css.separator} />
            <AsOfControl />
          </>
        )}
      </div>
      <button type="button" className={css.find} onClick={() => runCommand('go.palette')}>
        <Icon of={IconSearch} />
        <span>{frame.top.search}</span>
        <KeyCaps keys="Ctrl+K" />
      </button>
    </header>
  );
}

function SampleMark({ canRemove }: { readonly canRemove: boolean }): ReactNode {
  const { frame } = useText();
  return (
    <span className={css.sample}>
      <Badge tone="warn">{frame.top.sample}</Badge>
      {canRemove && (
        <Button
          variant="quiet"
          size={24}
          aria-label={frame.top.removeSampleLong}
          onClick={() => runCommand('file.removeSample')}
        >
          {frame.top.removeSample}
        </Button>
      )}
    </span>
  );
}
