import path from 'node:path';
import { expect, test } from 'vitest';
import {
  buildEmsSheet,
  buildEnvelopes,
  buildLabels,
  buildPaper,
  type PaperDefinition,
} from '@shared/documents';
import { goldenText } from '@test/builders/documentTexts';
import { makeChargeNoteFacts, makeConfirmationFacts, makeIssuedPaper } from '@test/builders/noteFacts';
import { enAddressee, tieredCharge, zhAddressee, zhSender } from '@test/builders/paperFacts';
import { makeItems, makeStatementFacts } from '@test/builders/statementFacts';

const folder = path.join(import.meta.dirname, '../../../golden/documents');
const items = makeItems(3);

const papers: Readonly<Record<string, () => PaperDefinition>> = {
  'statement-zh': () => buildPaper(makeStatementFacts({ items })),
  'statement-en': () => buildPaper(makeStatementFacts({ language: 'en' })),
  'statement-both-balance-forward': () =>
    buildPaper(makeStatementFacts({ language: 'both', form: 'balance-forward', items })),
  'statement-draft-en': () => buildPaper(makeStatementFacts({ language: 'en', number: null })),
  'confirmation-zh': () => buildPaper(makeConfirmationFacts()),
  'confirmation-audit-en': () => buildPaper(makeConfirmationFacts({ purpose: 'audit', language: 'en' })),
  'confirmation-both': () => buildPaper(makeConfirmationFacts({ language: 'both', weOweMinor: 642_000 })),
  'charge-note-zh': () => buildPaper(makeChargeNoteFacts()),
  'charge-note-en': () => buildPaper(makeChargeNoteFacts({ language: 'en' })),
  'charge-note-both-tiers': () => buildPaper(makeChargeNoteFacts({ language: 'both', charge: tieredCharge })),
  'ems-sheet': () => buildEmsSheet(makeIssuedPaper()),
  'envelopes-dl': () =>
    buildEnvelopes('DL', [
      { sender: zhSender, addressee: zhAddressee },
      { sender: zhSender, addressee: enAddressee },
    ]),
  'labels-3x8': () => buildLabels('labels-3x8', [{ sender: zhSender, addressee: zhAddressee }]),
};

/** The pages as data: a change of wording, figures or look shows as a difference of these files. */
test.for(Object.keys(papers))('%s is as it was', async (name) => {
  await expect(goldenText(papers[name]!())).toMatchFileSnapshot(path.join(folder, `${name}.json`));
});
