import { plural } from '../plural';

/** What is done with issued papers; each is a step of its own. */
export const paperActions = {
  more: 'More',
  printMany: (p: { count: number; figure: string }) => (p.count < 2 ? 'Print…' : `Print ${p.figure}…`),
  saveEach: 'Save each as PDF…',
  saveOne: 'Save as PDF…',
  saveMerged: 'Save one merged PDF…',
  mail: 'E-mail draft (.eml)…',
  message: 'Copy text for SMS or WeChat',
  ems: 'EMS waybill and checklist…',
  envelopes: {
    DL: 'Envelopes DL…',
    C5: 'Envelopes C5…',
    ZL: 'Envelopes ZL…',
    'labels-3x8': 'Labels, 3 × 8 a sheet…',
    'labels-2x7': 'Labels, 2 × 7 a sheet…',
  },
  dispatchMany: (p: { count: number; figure: string }) =>
    p.count < 2 ? 'Mark as sent…' : `Mark ${p.figure} as sent…`,
  void: 'Void…',
  copied: 'Text copied',
  printed: (p: { count: number; figure: string }) =>
    plural(p.count, { one: 'Handed to the printer', other: `${p.figure} papers handed to the printer` }),
  notPrinted: 'Nothing was printed: the printer’s dialog was closed',
  savedEach: (p: { count: number; figure: string }) =>
    plural(p.count, { one: '1 file saved', other: `${p.figure} files saved` }),
  saved: (p: { name: string }) => `${p.name} saved`,
  open: 'Open',
  merging: 'Merging the papers',
  saving: 'Saving the papers',
  mergedName: (p: { first: string; last: string }) =>
    p.first === p.last ? p.first : `${p.first} to ${p.last}`,
  emsName: (p: { name: string }) => `${p.name} EMS`,
  envelopesName: (p: { day: string }) => `Envelopes ${p.day}`,
  drawn: { leave: 'Close' },
  printDialog: {
    title: (p: { count: number; figure: string; name: string }) =>
      plural(p.count, { one: `Print ${p.name}`, other: `Print ${p.figure} papers` }),
    which: 'Pages',
    all: (p: { pages: string }) => `All pages (${p.pages})`,
    some: 'From page to page',
    from: 'From',
    to: 'To',
    tooMany: (p: { most: string }) =>
      `At most ${p.most} papers are printed at once. Pick fewer, or save all in one file and print that.`,
    wrong: (p: { pages: number }) => `Pages go from 1 to ${p.pages}, the first not after the last.`,
    print: 'Choose the printer…',
    leave: 'Do not print',
  },
  unsavedDialog: {
    title: (p: { count: number; figure: string }) =>
      plural(p.count, { one: '1 paper was not saved', other: `${p.figure} papers were not saved` }),
    saved: (p: { count: number; figure: string }) =>
      plural(p.count, {
        one: '1 file is whole in the folder.',
        other: `${p.figure} files are whole in the folder.`,
      }),
    missing: 'Not saved; they are kept in the archive as they were issued:',
    again: 'Save these to a folder…',
    leave: 'Close',
  },
  dispatchDialog: {
    title: (p: { count: number; figure: string; name: string }) =>
      plural(p.count, { one: `Mark ${p.name} as sent`, other: `Mark ${p.figure} papers as sent` }),
    text: 'EMS and delivery by hand count as proof that a demand arrived.',
    on: 'Sent on',
    channel: 'By',
    channels: {
      ems: 'EMS',
      post: 'Post',
      email: 'E-mail',
      hand: 'By hand',
      message: 'SMS or WeChat',
    },
    waybill: 'Waybill number',
    waybillHint: 'May be added later.',
    mark: (p: { count: number; figure: string }) =>
      plural(p.count, { one: 'Mark as sent', other: `Mark ${p.figure} as sent` }),
    leave: 'Leave as it is',
    done: (p: { count: number; figure: string; name: string }) =>
      plural(p.count, { one: `${p.name} marked as sent`, other: `${p.figure} papers marked as sent` }),
  },
  voidDialog: {
    title: (p: { number: string }) => `Void ${p.number}?`,
    text: 'This cannot be undone. The paper keeps its number and its file, no longer counts as issued, and its customer gets one again.',
    reason: 'Reason',
    reasonMissing: 'Write why, for whoever reads the books later.',
    do: (p: { number: string }) => `Void ${p.number}`,
    leave: 'Keep it',
    done: (p: { number: string }) => `${p.number} voided`,
  },
};
