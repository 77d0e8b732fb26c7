import { useCount, useText } from '@renderer/i18n';
import { AlertMark, cx, OpenText, PaneSection } from '@renderer/ui';
import { type ReactNode } from 'react';
import css from './Preview.module.css';
import { problemName } from './problemText';
import { type Shown, useWizard } from './wizardStore';

export type ProblemListProps = {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
};

/** What is wrong in the file, grouped, the grave matters first; each leads to its rows. */
export function ProblemList({ shown, onShow }: ProblemListProps): ReactNode {
  const text = useText();
  const words = text.imports.preview;
  const count = useCount();
  const preview = useWizard((wizard) => wizard.preview);
  if (preview === null) return null;
  const bySeverity = preview.issueCounts.toSorted(
    (a, b) => Number(b.severity === 'refused') - Number(a.severity === 'refused') || b.count - a.count,
  );
  return (
    <PaneSection
      title={words.problems}
      note={words.problemRows({
        refused: count(preview.refused),
        warned: preview.warned === 0 ? '' : count(preview.warned),
      })}
    >
      {bySeverity.length === 0 && <p className="quieter">{words.noProblems}</p>}
      <ul className={css.problems}>
        {bySeverity.map((issue) => {
          const isRefused = issue.severity === 'refused';
          const isOn = shown.code === issue.code;
          const name = problemName(text, issue.code);
          const next: Shown = isOn
            ? { show: 'all', code: undefined }
            : { show: isRefused ? 'problems' : 'warnings', code: issue.code };
          return (
            <li key={`${issue.severity} ${issue.code}`} className={cx(isOn && css.problemOn)}>
              <AlertMark
                level={isRefused ? 'error' : 'warning'}
                label={isRefused ? words.levelRefused : words.levelWarning}
              />
              <OpenText
                onOpen={() => onShow(next)}
                label={words.showProblem({ name, rows: count(issue.count) })}
              >
                {name}
              </OpenText>
              <em>{count(issue.count)}</em>
            </li>
          );
        })}
      </ul>
    </PaneSection>
  );
}
