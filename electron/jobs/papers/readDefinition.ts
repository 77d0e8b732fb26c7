import { z } from 'zod';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { type PaperDefinition } from '@shared/documents';

const Length = z.number().min(-5_000).max(5_000);
const Text = z.string().max(2_000);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const mostNodes = 200_000;

/** Keys by which pdfmake would read files, follow links or run code of a font file; papers have none of them. */
const forbidden = new Set([
  'qr',
  'link',
  'linkToDestination',
  'attachment',
  'files',
  'toc',
  'tocItem',
  'layout',
  'src',
]);

const Envelope = z.looseObject({
  page: z.object({ width: Length, height: Length, margins: z.tuple([Length, Length, Length, Length]) }),
  title: Text,
  author: Text,
  language: z.enum(['zh-CN', 'en']),
  content: z.array(z.looseObject({})),
  closer: z.object({ above: z.number().int().positive(), content: z.array(z.looseObject({})) }).optional(),
  draftMark: Text.optional(),
  pictures: z.record(z.string().max(40), Sha256),
});

/**
 * Checks a definition that comes over a port: the page, the pictures by hash, and that its nodes name no picture beside
 * those and none of what pdfmake could reach outside with. What is refused is a bug or an attack, never a user's doing.
 */
export function readDefinition(value: unknown): Result<PaperDefinition, DomainError<'command.invalid'>> {
  const refused = err({ code: 'command.invalid', reason: 'definition' } as const);
  const envelope = Envelope.safeParse(value);
  if (!envelope.success) return refused;
  const names = new Set(Object.keys(envelope.data.pictures));
  const waiting: unknown[] = [...envelope.data.content, ...(envelope.data.closer?.content ?? [])];
  for (let count = 0; waiting.length > 0; count += 1) {
    const node = waiting.pop();
    if (count > mostNodes) return refused;
    if (typeof node !== 'object' || node === null) continue;
    for (const [key, one] of Object.entries(node)) {
      if (forbidden.has(key)) return refused;
      if (key === 'image' && (typeof one !== 'string' || !names.has(one))) return refused;
      if (typeof one === 'object' && one !== null) waiting.push(one);
    }
  }
  return ok(value as PaperDefinition);
}
