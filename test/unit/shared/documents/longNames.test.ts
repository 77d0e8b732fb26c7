import { expect, test } from 'vitest';
import { buildPaper, type DocNode, type PaperDefinition } from '@shared/documents';
import { type SenderFacts } from '@shared/papers';
import { makeLetterFacts, zhSender } from '@test/builders/paperFacts';
import { makeStatementFacts } from '@test/builders/statementFacts';

const name =
  '云泽市澄砚精密机械制造与智能装备研究开发进出口贸易联合股份有限公司华东第二分公司东山经济开发区制造基地采购结算中心部'.slice(
    0,
    60,
  );

type Placed = DocNode & { readonly absolutePosition?: { readonly x: number; readonly y: number } };

/** Where the rule under the letterhead stands, and where the body begins below the upper edge of the page. */
function headOf({ content, page }: PaperDefinition): { readonly rule: number; readonly body: number } {
  const nodes = content as readonly Placed[];
  const at = nodes.findIndex((node) => 'canvas' in node);
  const start = nodes[at + 1];
  const gap = start !== undefined && 'margin' in start ? (start.margin?.[1] ?? 0) : 0;
  return { rule: nodes[at]?.absolutePosition?.y ?? 0, body: page.margins[1] + gap };
}

const letterOf = (sender: Partial<SenderFacts>): PaperDefinition =>
  buildPaper(makeLetterFacts({ sender: { ...zhSender, ...sender } }));

test('the rule of the letterhead and the body give way to names and addresses of several lines', () => {
  const usual = headOf(letterOf({}));
  const long = headOf(letterOf({ nameZh: name, nameEn: 'Chengyan '.repeat(12).trim(), addressZh: name }));
  expect(long.rule).toBeGreaterThan(usual.rule + 15);
  expect(long.body).toBeGreaterThan(long.rule);
  expect(usual.body).toBeGreaterThan(usual.rule);
  // An address alone does it too.
  expect(headOf(letterOf({ addressZh: name.repeat(4) })).rule).toBeGreaterThan(usual.rule + 15);
});

test('a sender that is too long for the line above the window is broken and ends where the line would', () => {
  const senderOf = (sender: Partial<SenderFacts>) => {
    const facts = makeStatementFacts({ language: 'en' });
    const { content } = buildPaper({ ...facts, sender: { ...facts.sender, ...sender } });
    const lines = (content as readonly Placed[]).filter(
      ({ absolutePosition: place }) => place !== undefined && place.y > 120 && place.y < 170,
    );
    return { top: lines[0]?.absolutePosition?.y ?? 0, text: JSON.stringify(lines[0]) };
  };
  const usual = senderOf({});
  const long = senderOf({
    nameEn: 'Chengyan Precision '.repeat(4).trim(),
    addressEn: '18 Yanchi Road '.repeat(4).trim(),
  });
  expect(usual.text).toContain('"noWrap":true');
  expect(long.text).toContain('"noWrap":false');
  expect(long.top).toBeLessThan(usual.top);
  expect(long.top).toBeGreaterThan(128);
});
