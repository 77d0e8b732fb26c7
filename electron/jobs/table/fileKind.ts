import { type FileSurvey } from './surveyFile';
import { notATable, UnreadableFile } from './unreadableFile';

const zipMagic = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const emptyZipMagic = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const oleMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * What the file is by its content; its name's ending decides nothing, because banks name text `.xls`.
 * Old workbooks and other formats are refused, encrypted ones by a code of their own.
 */
export function fileKindOf(survey: FileSurvey): 'csv' | 'xlsx' {
  const { head, name } = survey;
  if (startsWith(head, zipMagic) || startsWith(head, emptyZipMagic)) return 'xlsx';
  if (startsWith(head, oleMagic)) {
    if (survey.hasEncryptedPackage) throw new UnreadableFile({ code: 'file.encrypted', name });
    throw notATable(name, survey.hasOldWorkbook ? 'oldWorkbook' : 'other');
  }
  if (!looksLikeText(head)) throw notATable(name, 'other');
  const text = beginningOf(head);
  if (webPage.test(text)) throw notATable(name, 'webPage');
  if (otherMarkup.test(text)) throw notATable(name, 'other');
  return 'csv';
}

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}

/** Text has almost no control characters; UTF-16 has a zero in every other byte. */
function looksLikeText(head: Buffer): boolean {
  if (utf16Of(head) !== null) return true;
  let odd = 0;
  for (const byte of head) {
    const isText = byte >= 32 || byte === 9 || byte === 10 || byte === 13 || byte === 0;
    if (!isText && byte !== 12 && byte !== 26) odd += 1;
  }
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return odd * 100 <= head.length && zeros * 20 <= head.length;
}

/** Web pages and XML tables that systems hand out as `.xls`: Excel opens them, but they are no table of text. */
const webPage = /^(?:<\?xml|<!doctype|<html|<table|<meta|<head|<!--|mime-version:)/;
/** A PDF or an RTF. */
const otherMarkup = /^(?:%pdf-|\{\\rtf)/;

function beginningOf(head: Buffer): string {
  return (utf16Of(head) ? head.toString('utf16le') : head.toString('latin1'))
    .replace(/^(?:\u00EF\u00BB\u00BF|\uFEFF)/, '')
    .trimStart()
    .slice(0, 200)
    .toLowerCase();
}

/** The byte order of a UTF-16 text, by its mark or by where its zeros stand; null if it is none. */
export function utf16Of(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(head.length, 2_000) / 2);
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[pair * 2] === 0) even += 1;
    if (head[pair * 2 + 1] === 0) odd += 1;
  }
  if (pairs < 2) return null;
  if (odd > pairs * 0.4 && even <= pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd <= pairs * 0.05 ? 'utf-16be' : null;
}
