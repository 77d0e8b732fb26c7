import { useCommand } from '@renderer/commands';
import { useCount, useText } from '@renderer/i18n';
import { useLedger } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { Button, FilterChip, Icon, KeyCaps, SidePane } from '@renderer/ui';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { CorrectPane } from './CorrectPane';
import { EffectFigures } from './EffectFigures';
import { importable } from './importable';
import css from './Imports.module.css';
import previewCss from './Preview.module.css';
import { MappingHead } from './MappingHead';
import { MappingStrip } from './MappingStrip';
import { findNextProblem } from './findNextProblem';
import { type EditedCell, PreviewTable } from './PreviewTable';
import { ProblemList } from './ProblemList';
import { problemName } from './problemText';
import { columnStoodOn, standOnRow } from './standOnRow';
import { useExportProblems } from './useExportProblems';
import { usePreviewRows } from './usePreviewRows';
import { useWizardActions } from './useWizardActions';
import { changeWizard, type Shown, useWizard } from './wizardStore';
import { WizardFoot } from './WizardFoot';
import { WorkProgress } from './WorkProgress';

const chips = ['all', 'problems', 'warnings', 'good'] as const;

/** The fourth step: every row as it would be imported, with each problem in its cell and the means to mend it. */
export function PreviewStep(): ReactNode {
  const text = useText();
  const words = text.imports;
  const count = useCount();
  const ledger = useLedger();
  const density = useSession((session) => session.rowHeight);
  const { go } = useWizardActions();
  const view = useWizard((wizard) => wizard.view);
  const preview = useWizard((wizard) => wizard.preview);
  const shown = useWizard((wizard) => wizard.shown);
  const version = useWizard((wizard) => wizard.version);
  const sessionId = view?.sessionId ?? '';
  const rows = usePreviewRows(sessionId, shown, version);
  const exportProblems = useExportProblems();
  const place = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const row = focused === null ? undefined : rows.rowOf(focused);

  const edit = (): void => {
    if (row === undefined) return;
    const stood = columnStoodOn(place.current);
    const at =
      stood === null || stood === 0 ? row.cells.findIndex((cell) => cell.issue ?? cell.warning) : stood - 1;
    const column = rows.columns[Math.max(0, at)];
    if (column !== undefined) setEdited({ row: row.row, column });
  };
  useCommand('edit.change', edit, row !== undefined);
  const show = (next: Shown): void => {
    setFocused(null);
    setEdited(null);
    changeWizard({ shown: next });
  };
  const goToProblem = async (): Promise<void> => {
    if (preview === null) return;
    const found = await findNextProblem(ledger, { sessionId, shown, preview, after: focused });
    if (found === null) return;
    if (found.show !== shown.show) changeWizard({ shown: { show: found.show, code: undefined } });
    setFocused(found.row);
    standOnRow(place.current, { line: found.line, column: found.column, rowHeight: density });
  };
  if (view === null || preview === null) return null;
  const counts = {
    all: preview.rowCount,
    problems: preview.refused,
    warnings: preview.warned,
    good: importable(preview),
  };
  const hasProblems = preview.refused + preview.warned > 0;
  return (
    <>
      <MappingHead />
      <MappingStrip />
      <div className={previewCss.preview}>
        <div className={previewCss.previewMain} ref={place}>
          <div className={previewCss.previewBar}>
            <h2>{words.preview.title}</h2>
            {chips.map((chip) => (
              <FilterChip
                key={chip}
                label={words.preview.chips[chip]}
                count={count(counts[chip])}
                isOn={shown.show === chip && shown.code === undefined}
                onToggle={() => show({ show: chip, code: undefined })}
              />
            ))}
            {shown.code !== undefined && (
              <FilterChip
                label={problemName(text, shown.code)}
                isOn
                onToggle={() => show({ show: 'all', code: undefined })}
                onRemove={() => show({ show: 'all', code: undefined })}
              />
            )}
            <span className={css.push} />
            <Button size={24} variant="quiet" isDisabled={!hasProblems} onClick={() => void goToProblem()}>
              <KeyCaps keys="F8" /> {words.preview.nextProblem}
            </Button>
          </div>
          <WorkProgress />
          <PreviewTable
            rows={rows}
            shown={shown}
            edited={edited}
            onEdit={setEdited}
            onOpen={edit}
            onFocus={setFocused}
          />
        </div>
        <SidePane label={words.preview.paneLabel}>
          <ProblemList shown={shown} onShow={show} />
          <CorrectPane key={focused ?? 0} row={row} columns={rows.columns} />
        </SidePane>
      </div>
      <WizardFoot
        back={{ onClick: () => go('columns') }}
        note={<EffectFigures />}
        others={
          preview.refused > 0 && (
            <Button size={32} icon={<Icon of={IconDownload} />} onClick={() => void exportProblems()}>
              {words.preview.exportProblems({ rows: count(preview.refused) })}
            </Button>
          )
        }
        next={{
          label: words.preview.next,
          onClick: () => go('effects'),
          isDisabled: importable(preview) === 0,
        }}
        onNextProblem={() => void goToProblem()}
      />
    </>
  );
}
