import { useDescribeError, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { useKept } from '@renderer/state/memory';
import { type SettingsTab, settingsTabs } from '@renderer/state/search';
import { useOpen } from '@renderer/state/useOpen';
import { Banner, Button, EmptyState, FootBar, PageHead, Spacer, TabPanel, Tabs } from '@renderer/ui';
import { type CompanyRow } from '@shared/ledger';
import { useSearch } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { BankAccounts } from './BankAccounts';
import { DocumentSection } from './DocumentSection';
import { EnterMoves } from './EnterMoves';
import { IdentitySection } from './IdentitySection';
import { NumberingSection } from './NumberingSection';
import { PaperSections } from './PaperSections';
import { PictureSection } from './PictureSection';
import { ProgramSection } from './ProgramSection';
import { RulesTab } from './rules/RulesTab';
import { RememberedMappings } from './RememberedMappings';
import css from './Settings.module.css';
import { type DraftControl, useCompanyDraft } from './useCompanyDraft';
import { useScreenKeys } from './useScreenKeys';

const tabsId = 'settings';

/** The company's settings and the program's. */
export function SettingsScreen(): ReactNode {
  const words = useText().settings;
  const open = useOpen();
  const book = useBook();
  if (book === null) return null;
  if (book.company === null) {
    return (
      <EmptyState
        title={words.noCompany.title}
        text={words.noCompany.text}
        primary={{ label: words.noCompany.open, onClick: () => open.start() }}
      />
    );
  }
  const { invoices, receipts, creditNotes } = book.counts;
  return (
    <CompanySettings
      company={book.company}
      canWrite={book.start.kind === 'ready'}
      hasDocuments={invoices + receipts + creditNotes > 0}
    />
  );
}

type CompanySettingsProps = {
  readonly company: CompanyRow;
  readonly canWrite: boolean;
  readonly hasDocuments: boolean;
};

function CompanySettings({ company, canWrite, hasDocuments }: CompanySettingsProps): ReactNode {
  const words = useText().settings;
  const control = useCompanyDraft(company, canWrite);
  const asked = useSearch({ from: '/settings' }).tab;
  const open = useOpen();
  const [kept, keep] = useKept<SettingsTab>('settings.tab', 'company');
  const tab = asked ?? kept;
  const savesDraft = tab !== 'program' && tab !== 'rules';
  useScreenKeys({ next: savesDraft ? () => void control.save() : undefined });
  return (
    <EnterMoves className={css.screen}>
      <PageHead
        title={words.title}
        views={
          <Tabs<SettingsTab>
            id={tabsId}
            label={words.tabsLabel}
            variant="pill"
            value={tab}
            tabs={settingsTabs.map((value) => ({ value, label: words.tabs[value] }))}
            onChange={(next) => {
              keep(next);
              if (asked !== undefined) open.settings();
            }}
          />
        }
      />
      {/* A tab begins at its top, not where the one before was scrolled to. */}
      <TabPanel key={tab} tabsId={tabsId} value={tab} className={css.panel}>
        {tab === 'company' && (
          <>
            <IdentitySection control={control} />
            <BankAccounts control={control} />
            <PictureSection control={control} />
          </>
        )}
        {tab === 'documents' && (
          <>
            <DocumentSection control={control} company={company} hasDocuments={hasDocuments} />
            <NumberingSection control={control} />
          </>
        )}
        {tab === 'papers' && <PaperSections control={control} />}
        {tab === 'rules' && <RulesTab canWrite={canWrite} />}
        {tab === 'program' && (
          <>
            <ProgramSection />
            <RememberedMappings />
          </>
        )}
      </TabPanel>
      {savesDraft && <SaveBar control={control} canWrite={canWrite} />}
    </EnterMoves>
  );
}

function SaveBar({
  control,
  canWrite,
}: {
  readonly control: DraftControl;
  readonly canWrite: boolean;
}): ReactNode {
  const words = useText().settings;
  const describe = useDescribeError();
  const { changes, problems, refusal } = control;
  const note =
    problems.length > 0
      ? words.problemsLeft({ count: problems.length })
      : changes > 0
        ? words.draftKept
        : words.nothingChanged;
  return (
    <>
      {refusal !== null && <Banner level="error">{describe(refusal)}</Banner>}
      <FootBar>
        {changes > 0 && (
          <Button size={32} variant="quiet" onClick={control.discard}>
            {words.discard}
          </Button>
        )}
        <Spacer />
        <span className="small quieter" role="status">
          {canWrite ? note : words.readOnly}
        </span>
        <Button
          size={32}
          variant="filled"
          keys="Ctrl+Enter"
          isDisabled={!control.canSave}
          isBusy={control.isBusy}
          onClick={() => void control.save()}
        >
          {words.save({ count: changes })}
        </Button>
      </FootBar>
    </>
  );
}
