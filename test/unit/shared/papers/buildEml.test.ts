import { buildEml } from '@shared/papers';
import { expect, it } from 'vitest';

const attachment = { name: '催款函 第018号.pdf', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]) };
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
  expect(mail).toContain(`filename*=utf-8''${encodeURIComponent(attachment.name)}`);
  expect(mail).toContain(Buffer.from(attachment.bytes).toString('base64'));
});

it('lets no text begin a header of its own', () => {
  const mail = build('a@b.example\r\nBcc: x@y.example', 'Hello\r\nBcc: x@y.example');
  expect(mail).not.toMatch(/^Bcc:/mu);
  expect(mail).not.toMatch(/^To:/mu);
});
