import { type IssuedPaper } from '../../papers';
import { enAmount, figure, zhCurrencyName } from '../kit';
import { chargeNameOf, kindOf } from './kinds';
import { type Words } from './words';

// ems.*: what is copied on the waybill, what is checked before and after, and what is kept as proof.

export const sheetTitle: Words = ['邮寄内件说明与寄送核对单', 'Dispatch sheet'];
export const internalNote: Words = ['内部留存　不随函寄出', 'Internal, not to be sent with the letter'];

export const sectionWords = {
  waybill: ['一、运单填写内容（照抄至EMS运单）', '1. To copy on the waybill'],
  checks: ['二、寄送核对', '2. Checks'],
  proof: ['三、送达结果与证据存放', '3. Proof of delivery and where it is kept'],
} as const satisfies Readonly<Record<string, Words>>;

export const rowWords = {
  sender: ['寄件单位', 'Sender'],
  senderPerson: ['寄件人', 'Contact'],
  senderAddress: ['寄件地址', 'Address'],
  addressee: ['收件单位', 'Addressee'],
  person: ['收件人', 'For'],
  address: ['收件地址', 'Address'],
  item: ['内件品名', 'Contents'],
  service: ['附加服务', 'Service'],
  waybill: ['运单号', 'Waybill no.'],
} as const satisfies Readonly<Record<string, Words>>;

export const service: Words = ['实物返单（签收联寄回）', 'signed for, proof of delivery returned'];

/** ems.itemNc: always; the waybill names the content. A statement or confirmation asks for nothing there. */
export function itemZh({ paper }: IssuedPaper): string {
  const { kind, number, file, currency, asOf, principalMinor, totalMinor } = paper;
  const [name] = kindOf(paper);
  const unit = currency === 'CNY' ? '元' : zhCurrencyName(currency);
  const what = `${name}（${number}，共${file.pages}页）`;
  if (kind === 'chargeNote')
    return `关于要求支付${chargeNameOf(paper)}${figure(totalMinor, currency)}${unit}的${what}`;
  if (kind === 'letter' && paper.level !== 1)
    return `关于要求支付逾期货款${figure(principalMinor, currency)}${unit}的${what}`;
  return kind === 'letter' ? what : `截至${asOf}的${what}`;
}

export function itemEn({ paper }: IssuedPaper): string {
  const { kind, number, file, currency, principalMinor, totalMinor } = paper;
  const [, name] = kindOf(paper);
  const pages = file.pages === 1 ? '1 page' : `${file.pages} pages`;
  if (kind !== 'letter' && kind !== 'chargeNote') return `${name} ${number}, ${pages}`;
  const sum = kind === 'letter' ? principalMinor : totalMinor;
  return `${name} ${number} for ${enAmount(sum, currency)}, ${pages}`;
}

/** ems.check: each with a box. The text to send stands under the sixth. */
export const checks: readonly Words[] = [
  [
    '函件页数与编号核对无误，每页页码连续，公章清晰，附件齐全。',
    'Pages counted and numbered through, letter number agrees, signature or stamp clear, annexes complete.',
  ],
  [
    '收件单位为全称，与营业执照及合同一致；地址为合同约定的送达地址，另一地址同时寄送的，另填一单。',
    'Addressee with its full registered name; address as agreed for notices. A second address has a waybill of its own.',
  ],
  [
    '内件品名逐字照抄上栏，未写“文件”“资料”等笼统名称。',
    'Contents copied word for word from above, not “documents”.',
  ],
  [
    '装封过程连续录像：函件首页、盖章页、附件、封口、运单同框。',
    'Packing filmed without a break: first page, signed page, annexes, sealing and waybill in one picture.',
  ],
  [
    '留存：盖章函件副本一份、寄件人存联（加盖邮局日戳）。',
    'Kept: a copy of the signed letter and the sender’s part of the waybill with its date stamp.',
  ],
  ['当日以短信或微信告知运单号：', 'Waybill number told on the same day by text message or e-mail:'],
  [
    '签收后三日内下载签收查询结果（显示签收人及时间），打印并存档；返单收到后入档。',
    'Within three days of delivery the tracking result with name and time saved and printed; proof of delivery filed.',
  ],
  [
    '退回的邮件保持封口，连同退回批条入档，不得拆封。',
    'A returned item is filed sealed with its return slip and is not opened.',
  ],
];
export const messageAfter = 5;

export const proofColumns: readonly Words[] = [
  ['证据', 'Proof'],
  ['日期', 'Date'],
  ['存放位置', 'Kept at'],
  ['经办人', 'By'],
];
export const proofRows: readonly Words[] = [
  ['寄件人存联', 'Sender’s part of the waybill'],
  ['盖章函件副本', 'Copy of the signed letter'],
  ['装封录像', 'Film of the packing'],
  ['签收查询结果', 'Tracking result'],
  ['实物返单 / 退件', 'Proof of delivery / returned item'],
];
export const signWords: readonly Words[] = [
  ['寄件经办：', 'Sent by:'],
  ['复核：', 'Checked by:'],
  ['日期：　　　年　　月　　日', 'Date:'],
];
