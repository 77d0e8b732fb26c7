import plexRanges from '@fontsource-variable/ibm-plex-sans/unicode.json';
import notoRanges from '@fontsource/noto-sans-sc/unicode.json';

/*
 * Both bundled faces in their unicode slices. The packages' own sheets name the Latin face "... Variable" and list each
 * Chinese slice as .woff too, which would double what is shipped; so the faces are made here from the slice lists.
 */
const plexFiles = import.meta.glob<string>(
  '../../node_modules/@fontsource-variable/ibm-plex-sans/files/*-wght-normal.woff2',
  { eager: true, query: '?url&no-inline', import: 'default' },
);
const notoFiles = import.meta.glob<string>(
  '../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-[0-9]*-{400,500,600}-normal.woff2',
  { eager: true, query: '?url&no-inline', import: 'default' },
);

/** Registers IBM Plex Sans and Noto Sans SC. A slice is read from the program's own files once a character needs it. */
export function registerFonts(): void {
  for (const [path, url] of Object.entries(plexFiles)) {
    const slice = /ibm-plex-sans-([a-z-]+)-wght-normal\.woff2$/.exec(path)?.[1];
    const range = slice === undefined ? undefined : (plexRanges as Record<string, string>)[slice];
    if (range !== undefined) addFace('IBM Plex Sans', url, '100 700', range);
  }
  for (const [path, url] of Object.entries(notoFiles)) {
    const [, slice, weight] = /noto-sans-sc-(\d+)-(\d00)-normal\.woff2$/.exec(path) ?? [];
    const range = (notoRanges as Record<string, string>)[`[${slice}]`];
    if (weight !== undefined && range !== undefined) addFace('Noto Sans SC', url, weight, range);
  }
}

function addFace(family: string, url: string, weight: string, unicodeRange: string): void {
  const source = `url("${url}") format("woff2")`;
  document.fonts.add(new FontFace(family, source, { weight, unicodeRange, display: 'block' }));
}
