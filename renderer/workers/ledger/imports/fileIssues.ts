import { type DomainError } from '@shared/errors';
import { type ImportPlan } from '@shared/imports';
import { type World } from '../world';
import { type ImportSession } from './importSession';
import { findImported } from './viewOf';

/** Everything that keeps the whole file from being imported: it was imported before, it holds no rows, the mapping. */
export function fileIssuesOf(world: World, session: ImportSession, plan: ImportPlan): readonly DomainError[] {
  const { fileName: name, opened, mapping } = session;
  const imported = findImported(world, opened.sha256, mapping.kind);
  const again: readonly DomainError[] = imported
    ? [{ code: 'file.alreadyImported', name, importId: imported.id, importedAt: imported.importedAt }]
    : [];
  const issues = [...again, ...plan.fileIssues];
  // A head without rows below it.
  return issues.length === 0 && plan.states.length === 0 ? [{ code: 'file.empty', name }] : issues;
}
