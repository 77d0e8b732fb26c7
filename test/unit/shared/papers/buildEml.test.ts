import { buildEml } from '@shared/papers';
import { expect, it } from 'vitest';

const attachment = { name: '催款函 第018号.pdf', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]) };
/** The file name that a mail program finds (RFC 2231). */
const namedIn = (mail: string): string => {
  const parts = [...mail.matchAll(/^ filename\*(?:\d+\*)?=(?:utf-8'')?([^;\r]*);?\r$/gmu)];
  return decodeURIComponent(parts.map(([, part = '']) => part).join(''));
};
const build = (to: string, subject: string): string =>
  buildEml({ to, subject, body: '您好\n请查收', attachment });

it('is a draft with an encoded subject, the text and the PDF', () => {
  const mail = build('ar@customer.example', '催款函 砚衡催字〔2026〕第018号');
  expect(mail).toContain('X-Unsent: 1\r\nTo: ar@customer.example\r\n');
  const words = [...mail.matchAll(/=\?utf-8\?B\?([A-Za-z0-9+/=]+)\?=/gu)].map(([, word = '']) => word);
  expect(words.map((word) => Buffer.from(word, 'base64').toString('utf8')).join('')).toBe(
    '催款函 砚衡催字〔2026〕第018号',
  );
  expect(mail.split('\r\n').every((line) => line.length <= 120)).toBe(true);
  expect(mail).toContain(Buffer.from('您好\r\n请查收', 'utf8').toString('base64'));
  expect(namedIn(mail)).toBe(attachment.name);
  expect(mail).toContain(Buffer.from(attachment.bytes).toString('base64'));
});

it('lets no text begin a header of its own', () => {
  const mail = build('a@b.example\r\nBcc: x@y.example', 'Hello\r\nBcc: x@y.example');
  expect(mail).not.toMatch(/^Bcc:/mu);
  expect(mail).not.toMatch(/^To:/mu);
});

it.each(['a', '催', '🦁'])('keeps a name of many %s whole, in lines that fit', (letter) => {
  const name = `${letter.repeat(110)}.pdf`;
  const mail = buildEml({ to: '', subject: 'x', body: '', attachment: { ...attachment, name } });
  expect(namedIn(mail)).toBe(name);
  expect(mail.split('\r\n').every((line) => line.length <= 200)).toBe(true);
});

it.each([
  'a@b.example, x@y.example',
  'Name <a@b.example>',
  'a\u0000b@c.example',
  '催@b.example',
  'a(b)@c.example',
  'nobody',
])('leaves the receiver open where %j is not one plain address', (to) => {
  expect(build(to, 'Hello')).not.toMatch(/^To:/mu);
});

it('half of a pair of surrogates is still a readable text', () => {
  const mail = buildEml({ to: '', subject: 'a\ud83e', body: 'b\udd81', attachment });
  expect(mail).toContain(Buffer.from('a\ufffd', 'utf8').toString('base64'));
  expect(mail).toContain(Buffer.from('b\ufffd', 'utf8').toString('base64'));
});
