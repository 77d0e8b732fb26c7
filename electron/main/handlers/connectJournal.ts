import { MessageChannelMain, type MessagePortMain } from 'electron';
import { portMessages } from '@shared/ipc';
import { ok } from '@shared/result';
import { type HandlersOf } from './types';

/** Makes the journal's port and hands one end to the page, which passes it on to the ledger worker. */
export function createConnectHandler(journal: {
  readonly connect: (port: MessagePortMain) => Promise<void>;
}): HandlersOf<'journal.connect'> {
  return {
    'journal.connect': async (_input, { frame }) => {
      const { port1, port2 } = new MessageChannelMain();
      await journal.connect(port1);
      frame.postMessage(portMessages.journal, null, [port2]);
      return ok({});
    },
  };
}
