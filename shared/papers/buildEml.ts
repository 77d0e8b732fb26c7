/** A mail that carries one PDF. */
export type MailDraft = {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
};

const boundary = '=_zhangqi_paper_1';
const lineLength = 76;
const nameLength = 100;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** 42 bytes are 56 letters: with its frame an encoded word stays within 75 (RFC 2047, 2). */
const wordBytes = 42;

/**
 * An e-mail as a file (.eml, RFC 5322) that a mail program opens as a draft (X-Unsent): the text in UTF-8, the PDF
 * attached. Subject and file name are encoded (RFC 2047, RFC 2231); line breaks in them cannot begin another header.
 */
export function buildEml({ to, subject, body, attachment }: MailDraft): string {
  const lines = [
    'X-Unsent: 1',
    ...(isAddress(to) ? [`To: ${to.trim()}`] : []),
    `Subject: ${encodeHeader(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...fold(toBase64(toUtf8(body.replace(/\r\n?|\n/gu, '\r\n')))),
    `--${boundary}`,
    `Content-Type: application/pdf; name="${asciiName(attachment.name)}"`,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment;',
    ...fileName(attachment.name),
    '',
    ...fold(toBase64(attachment.bytes)),
    `--${boundary}--`,
    '',
  ];
  return lines.join('\r\n');
}

/** One address in plain letters, without anything that ends a header; what is not one is left for the sender to fill in. */
function isAddress(text: string): boolean {
  return /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9.-]{1,190}$/iu.test(text.trim());
}

function encodeHeader(text: string): string {
  const words: string[] = [];
  let bytes: number[] = [];
  for (const character of text.replace(/[\p{Cc}\s]+/gu, ' ').trim()) {
    const next = toUtf8(character);
    if (bytes.length + next.length > wordBytes) {
      words.push(encodedWord(bytes));
      bytes = [];
    }
    bytes.push(...next);
  }
  words.push(encodedWord(bytes));
  return words.join('\r\n ');
}

function encodedWord(bytes: readonly number[]): string {
  return `=?utf-8?B?${toBase64(Uint8Array.from(bytes))}?=`;
}

/** The name of the file in lines of a length that every mail program takes: in one where it fits, else numbered (RFC 2231, 3). */
function fileName(name: string): readonly string[] {
  const letters = encodeExtended(name);
  const parts: string[] = [];
  let part = "utf-8''";
  for (const letter of letters) {
    if (part.length + letter.length > nameLength) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  parts.push(part);
  return parts.map((text, at) => {
    const key = parts.length === 1 ? 'filename*' : `filename*${at}*`;
    return ` ${key}=${text}${at === parts.length - 1 ? '' : ';'}`;
  });
}

function encodeExtended(name: string): readonly string[] {
  return Array.from(toUtf8(name), (byte) =>
    /[A-Za-z0-9.-]/u.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function asciiName(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]/gu, '_');
}

function fold(text: string): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += lineLength) lines.push(text.slice(at, at + lineLength));
  return lines;
}

function toBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    letters.push(
      alphabet.charAt(bits >> 18),
      alphabet.charAt((bits >> 12) & 63),
      b === undefined ? '=' : alphabet.charAt((bits >> 6) & 63),
      c === undefined ? '=' : alphabet.charAt(bits & 63),
    );
  }
  return letters.join('');
}

/** UTF-8, without the encoders that only browsers and Node.js have. */
function toUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    // Half of a pair is no character: it stands as the sign for one.
    const found = character.codePointAt(0) ?? 0;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return Uint8Array.from(bytes);
}
