import { type BrowserWindow, type WebFrameMain } from 'electron';
import { type Answer, type Channel, type ParsedInputOf } from '@shared/ipc';

/** Who asks: the page's main frame, checked. Ports are handed to it. */
export type CallContext = { readonly frame: WebFrameMain; readonly window: BrowserWindow };

export type Handler<C extends Channel> = (
  input: ParsedInputOf<C>,
  context: CallContext,
) => Answer<C> | Promise<Answer<C>>;

export type Handlers = { readonly [C in Channel]: Handler<C> };

/** The handlers of one area. */
export type HandlersOf<C extends Channel> = Pick<Handlers, C>;
