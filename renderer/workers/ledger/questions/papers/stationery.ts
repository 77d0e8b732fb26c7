import {
  buildEmsSheet,
  buildEnvelopes,
  buildLabels,
  mailText,
  messageText,
  type PaperDefinition,
  paperFileName,
  textsOf,
} from '@shared/documents';
import { type DomainError } from '@shared/errors';
import { type PaperId } from '@shared/ids';
import { type PaperRow } from '@shared/ledger';
import {
  envelopeFormats,
  type EnvelopeFormat,
  type IssuedPaper,
  issuedPaperOf,
  type LabelSheet,
  missingCharacters,
} from '@shared/papers';
import { err, ok, type Result } from '@shared/result';
import { DrawingJob } from '../../drawPapers';
import { type DrawnPdf } from '../../protocol';
import { type QuestionHandler, type Tools, type World } from '../../world';

/** Texts about an issued paper, in its language. */
export const tellTexts: QuestionHandler<'paper.texts'> = (world, { id }) => {
  const paper = issuedOf(world, id);
  if (!paper.ok) return paper;
  return ok({
    message: messageText(paper.value),
    mail: mailText(paper.value),
    fileName: paperFileName(paper.value),
  });
};

/** The waybill's texts and the dispatch checklist of an issued letter. */
export const drawEmsSheet: QuestionHandler<'paper.emsSheet'> = async (world, { id }, tools) =>
  drawOne(tools, () => {
    const paper = issuedOf(world, id);
    return paper.ok ? ok(buildEmsSheet(paper.value)) : paper;
  });

/** An envelope a page, or labels on sheets, for the addressees of issued papers. */
export const drawEnvelopes: QuestionHandler<'papers.envelopes'> = async (world, { ids, format }, tools) =>
  drawOne(tools, () => {
    const papers: IssuedPaper[] = [];
    for (const id of ids) {
      const paper = issuedOf(world, id);
      if (!paper.ok) return paper;
      papers.push(paper.value);
    }
    if (papers.length === 0) return err({ code: 'paper.nothing' });
    return ok(isEnvelope(format) ? buildEnvelopes(format, papers) : buildLabels(format, papers));
  });

function isEnvelope(format: EnvelopeFormat | LabelSheet): format is EnvelopeFormat {
  return (envelopeFormats as readonly string[]).includes(format);
}

function issuedOf({ book }: World, id: PaperId): Result<IssuedPaper, DomainError> {
  const row: PaperRow | undefined = book.papers.get(id);
  return row === undefined ? err({ code: 'paper.unknown', value: String(id) }) : ok(issuedPaperOf(book, row));
}

async function drawOne(
  { port, signal }: Tools,
  build: () => Result<PaperDefinition, DomainError>,
): Promise<Result<DrawnPdf, DomainError>> {
  if (port === undefined) throw new Error('a drawing comes with the port of its job');
  const job = new DrawingJob(port, signal);
  try {
    const definition = build();
    if (!definition.ok) return definition;
    // Names may have changed since the paper was issued, and nothing looked at them since.
    const missing = missingCharacters(textsOf(definition.value).join(''));
    if (missing.length > 0) return err({ code: 'character.missing', characters: missing.join(' ') });
    const drawn = await job.draw(definition.value, { keep: false });
    return drawn.ok ? ok({ pdf: drawn.value.pdf, pages: drawn.value.pages }) : drawn;
  } finally {
    job.close();
  }
}
