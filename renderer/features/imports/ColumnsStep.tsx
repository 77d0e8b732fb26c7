import { useCount, useText } from '@renderer/i18n';
import { type ReactNode } from 'react';
import { FileQuestions } from './FileQuestions';
import { missingKeys } from './mappingEdits';
import { importable } from './importable';
import css from './Imports.module.css';
import { MappingHead } from './MappingHead';
import { MappingStrip } from './MappingStrip';
import { useWizardActions } from './useWizardActions';
import { useWizard } from './wizardStore';
import { WizardFoot } from './WizardFoot';
import { WorkProgress } from './WorkProgress';

/** The third step: what each column stands for, and what cannot be told from the file. */
export function ColumnsStep(): ReactNode {
  const words = useText().imports;
  const count = useCount();
  const { go, changeMapping } = useWizardActions();
  const mapping = useWizard((wizard) => wizard.mapping);
  const preview = useWizard((wizard) => wizard.preview);
  if (mapping === null) return null;
  const missing = missingKeys(mapping);
  const hasQuestions = (preview?.fileIssues.length ?? 0) > 0;
  const note =
    missing.length > 0
      ? words.columnsStep.missing({
          columns: missing
            .map((group) => group.map((key) => words.columns[key]).join(words.or))
            .join(words.between),
        })
      : hasQuestions
        ? words.columnsStep.questions
        : preview !== null &&
          words.columnsStep.ready({
            rows: count(importable(preview)),
            refused: count(preview.refused),
            hasRefused: preview.refused > 0,
          });
  return (
    <>
      <MappingHead />
      <MappingStrip hasSamples />
      <WorkProgress />
      <div className={css.questions}>
        <FileQuestions />
      </div>
      <WizardFoot
        back={{ onClick: () => go('sheet') }}
        note={note}
        next={{
          label: words.columnsStep.next,
          // Without a preview its check was called off: the press begins it again.
          onClick: () => (preview === null ? void changeMapping(mapping) : go('preview')),
          isDisabled: missing.length > 0 || hasQuestions,
        }}
      />
    </>
  );
}
