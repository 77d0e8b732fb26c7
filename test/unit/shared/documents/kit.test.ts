import { buildPaper, type PaperDefinition } from '@shared/documents';
import { oneLine, senderContact } from '@shared/documents/kit';
import { wholeText } from '@test/builders/documentTexts';
import { enAddressee, enSender, makeLetterFacts, zhSender } from '@test/builders/paperFacts';
import { describe, expect, test } from 'vitest';

const headOf = ({ runningHead }: PaperDefinition): string => runningHead?.left ?? '';

describe('the running head', () => {
  test('cuts a long name, never the number', () => {
    const sender = {
      ...enSender,
      nameEn: 'Harrowmere Components and Precision Bearings International Trading Limited',
    };
    const number = 'LT-2026-0018';
    const head = headOf(buildPaper(makeLetterFacts({ language: 'en', sender, number })));
    expect(head).toMatch(/^Harrowmere .*…, LT-2026-0018$/u);
    expect(headOf(buildPaper(makeLetterFacts({ language: 'en', sender: enSender, number })))).toBe(
      'Harrowmere Components Limited, LT-2026-0018',
    );
  });
});

describe('an address in one line', () => {
  test.each([
    [['江苏省苏州市', '砚东区砚池路18号'], '江苏省苏州市砚东区砚池路18号'],
    [['121 Tannery Lane', 'Ellerdene Cross ZZ0 7ZZ'], '121 Tannery Lane, Ellerdene Cross ZZ0 7ZZ'],
    [['砚池路18号', 'Unit 4'], '砚池路18号, Unit 4'],
    [['一行'], '一行'],
  ])('%j', (lines, whole) => {
    expect(oneLine(lines)).toBe(whole);
  });
});

describe('the person for questions', () => {
  const sender = { ...zhSender, contactName: '沈知微', contactNameEn: 'Shen Zhiwei' };

  test('is named as the paper’s language writes the name, else as it is known', () => {
    expect(senderContact(sender, 'zh')).toBe('沈知微');
    expect(senderContact(sender, 'en')).toBe('Shen Zhiwei');
    expect(senderContact(zhSender, 'en')).toBe(zhSender.contactName);
    const { contactNameEn: _contactNameEn, contactName: _contactName, ...nobody } = sender;
    expect(senderContact(nobody, 'en')).toBeUndefined();
  });

  test('stands so in an English letter', () => {
    const text = wholeText(buildPaper(makeLetterFacts({ language: 'en', addressee: enAddressee, sender })));
    expect(text).toContain('Shen Zhiwei');
    expect(text).not.toContain('沈知微');
  });
});

describe('the offer to talk', () => {
  test('is made under another law than that of the PRC, in both languages or in none', () => {
    for (const law of ['GB', 'DE', null] as const) {
      const text = wholeText(buildPaper(makeLetterFacts({ level: 3, language: 'both', law })));
      expect(text).toContain('如愿商谈');
      expect(text).toContain('If you cannot pay in full');
    }
    const text = wholeText(buildPaper(makeLetterFacts({ level: 3, language: 'both', law: 'CN' })));
    expect(text).not.toContain('如愿商谈');
    expect(text).not.toContain('If you cannot pay in full');
    const english = wholeText(buildPaper(makeLetterFacts({ level: 3, language: 'en', law: 'CN' })));
    expect(english).toContain('If you dispute the debt\n');
  });
});
