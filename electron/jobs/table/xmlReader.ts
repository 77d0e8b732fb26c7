import { SaxesParser } from 'saxes';
import { megabyte } from './limits';

export type XmlHandlers = {
  /** Names come without their namespace's prefix: `<x:row>` is `row`. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
};

/** Characters that may pass without a tag: a cell holds 32,767 at most, so what is longer is made to do harm. */
const longestText = 4 * megabyte;

/** Reads XML piece by piece; no entities but the five of XML, no document types. Throws on malformed text. */
export function createXmlReader(handlers: XmlHandlers): { write(text: string): void; end(): void } {
  const parser = new SaxesParser();
  const localNames = new Map<string, string>();
  const localName = (name: string): string => {
    let local = localNames.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(':') + 1);
      localNames.set(name, local);
    }
    return local;
  };
  let sinceTag = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document types are not read');
  });
  parser.on('opentag', (tag) => handlers.open(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handlers.close(localName(tag.name)));
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  return {
    write(text) {
      const lastTag = text.lastIndexOf('<');
      sinceTag = lastTag < 0 ? sinceTag + text.length : text.length - lastTag;
      if (sinceTag > longestText) throw new Error('a text without end');
      parser.write(text);
    },
    end() {
      parser.close();
    },
  };
}

/** Reads a small part whole, telling each element as it opens. */
export function readXml(
  text: string,
  open: (name: string, attributes: Readonly<Record<string, string>>, parents: readonly string[]) => void,
): void {
  const parents: string[] = [];
  const reader = createXmlReader({
    open(name, attributes) {
      open(name, attributes, parents);
      parents.push(name);
    },
    text: () => undefined,
    close: () => {
      parents.pop();
    },
  });
  reader.write(text);
  reader.end();
}
