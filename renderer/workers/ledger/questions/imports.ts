import { ok } from '@shared/result';
import { type QuestionHandler, type QuestionTable } from '../world';

const listImports: QuestionHandler<'imports.list'> = ({ book }) =>
  ok([...book.imports.values()].sort((a, b) => b.rev - a.rev));

/** The import of the same file as the same kind, if there is one that was not taken back. */
const findByHash: QuestionHandler<'import.byHash'> = ({ book }, { sha256, kind }) =>
  ok([...book.imports.values()].find((row) => row.fileSha256 === sha256 && row.kind === kind) ?? null);

export const importListQuestions = {
  'imports.list': listImports,
  'import.byHash': findByHash,
} satisfies Partial<QuestionTable>;
