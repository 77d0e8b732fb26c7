import { type PaperLanguage } from '../ledger';
import { type IssuedPaper } from '../papers';
import { enDay, senderContact, senderName, type Side, zhDay } from './kit';
import { kindOf } from './wording/kinds';
import { gistEn, gistZh, greetingZh, sentEn, sentZh, waybillOf } from './wording/messages';
import { inLanguage } from './wording/words';

/** For SMS or WeChat: that it was posted, where a waybill is known; else what the paper asks for. */
export function messageText(issued: IssuedPaper): string {
  return inEach(issued.paper.language, messageZh(issued), messageEn(issued), '\n');
}

function messageZh(issued: IssuedPaper): string {
  const { paper, sender, addressee } = issued;
  const sent = waybillOf(paper);
  if (sent !== null) return sentZh(issued, sent);
  const name = senderName(sender, 'zh');
  return `${greetingZh(addressee)}：我司${paper.number}《${kindOf(paper)[0]}》已出具。${gistZh(issued)}${name}`;
}

function messageEn(issued: IssuedPaper): string {
  const { paper, sender, addressee } = issued;
  const sent = waybillOf(paper);
  if (sent !== null) return sentEn(issued, sent);
  const kind = kindOf(paper)[1].toLowerCase();
  const opening = `${addressee.contactName ?? 'Sir or Madam'}, our ${kind} ${paper.number} has been issued.`;
  return `${opening} ${gistEn(issued)} ${senderName(sender, 'en')}`;
}

export type MailText = { readonly to: string; readonly subject: string; readonly body: string };

/** An e-mail that carries the paper's file; without an address of the customer's `to` is empty. */
export function mailText(issued: IssuedPaper): MailText {
  const { paper, sender, addressee } = issued;
  const isEnglish = paper.language === 'en';
  const kind = inLanguage(kindOf(paper), paper.language);
  const name = senderName(sender, isEnglish ? 'en' : 'zh');
  const subject = isEnglish ? `${kind} ${paper.number}, ${name}` : `${kind} ${paper.number}　${name}`;
  return {
    to: addressee.email ?? '',
    subject,
    body: inEach(paper.language, mailZh(issued), mailEn(issued), '\n\n'),
  };
}

function mailZh(issued: IssuedPaper): string {
  const { paper, sender, addressee } = issued;
  const pages = `PDF，共${paper.file.pages}页`;
  return lines([
    `${greetingZh(addressee)}：`,
    '',
    `随附我司${paper.number}《${kindOf(paper)[0]}》（${pages}）。${gistZh(issued)}`,
    '',
    ...contact(sender, 'zh').map((text) => `联系人：${text}`),
    senderName(sender, 'zh'),
    zhDay(paper.issuedOn),
  ]);
}

function mailEn(issued: IssuedPaper): string {
  const { paper, sender, addressee } = issued;
  const kind = kindOf(paper)[1].toLowerCase();
  const pages = paper.file.pages === 1 ? '1 page' : `${paper.file.pages} pages`;
  return lines([
    `Dear ${addressee.contactName ?? 'Sir or Madam'},`,
    '',
    `Please find attached our ${kind} ${paper.number} (PDF, ${pages}). ${gistEn(issued)}`,
    '',
    ...contact(sender, 'en'),
    senderName(sender, 'en'),
    enDay(paper.issuedOn),
  ]);
}

function contact(sender: IssuedPaper['sender'], side: Side): readonly string[] {
  const name = senderContact(sender, side);
  const known = [name, sender.contactPhone ?? sender.phone].filter((text) => text !== undefined);
  return name === undefined ? [] : [known.join(' ')];
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}

/** Chinese first; one text in one language. */
function inEach(language: PaperLanguage, zh: string, en: string, between: string): string {
  if (language === 'both') return `${zh}${between}${en}`;
  return language === 'en' ? en : zh;
}

const longestName = 90;
/** What Windows, macOS or a Unix shell will not have in the name of a file. */
const unfit = /[\p{C}<>:"/\\|?*]+/gu;

/** What the file of a paper is called when it is saved, without ending: what it is, its number, its customer. */
export function paperFileName({ paper, addressee }: IssuedPaper): string {
  const isEnglish = paper.language === 'en';
  const name = isEnglish ? (addressee.nameEn ?? addressee.name) : addressee.name;
  const kind = kindOf(paper)[isEnglish ? 1 : 0];
  const text = `${kind} ${paper.number} ${name}`.replace(unfit, '-').replace(/\s+/gu, ' ').trim();
  const characters = [...text];
  return characters
    .slice(0, longestName)
    .join('')
    .replace(/[. ]+$/u, '');
}
