import { importedPath, importsOf, type SourceFile } from './tree';

/** The layers of shared/, lowest first (docs/architecture.md). A topic imports topics of lower layers only. */
const layers: readonly (readonly string[])[] = [
  [
    'money',
    'dates',
    'result',
    'errors',
    'ids',
    'search',
    'trace',
    'dataFiles',
    'figures',
    'identifiers',
    'showValue',
  ],
  ['terms', 'calendar', 'rates'],
  ['ledger'],
  [
    'aging',
    'statements',
    'interest',
    'limitation',
    'credit',
    'contracts',
    'dunning',
    'disputes',
    'provision',
    'kpi',
    'sheets',
    'bank',
    'matching',
    'backup',
    'imports',
    'sample',
  ],
  ['papers'],
  ['documents'],
];
/** Beside the layers: what they may be imported by is said by the lint rules. */
const beside = ['i18n', 'commands', 'ipc'];

const layerOf = (topic: string): number => layers.findIndex((topics) => topics.includes(topic));
const topicOf = (path: string): string | null =>
  /^shared\/([^/]+)/.exec(path)?.[1]?.replace(/\.ts$/, '') ?? null;

export const isKnownTopic = (topic: string): boolean => layerOf(topic) !== -1 || beside.includes(topic);

/** Complains about each import of a file of shared/ that leads upwards, or past the door of a neighbour. */
export function upwardImports({ name, text }: SourceFile): readonly string[] {
  const from = topicOf(name);
  if (from === null || layerOf(from) === -1) return [];
  return importsOf(text).flatMap((imported) => {
    const path = importedPath(name, imported);
    const to = path === null ? null : topicOf(path);
    if (path === null || to === null || to === from) return [];
    const complaint = `${name} imports ${imported}`;
    if (beside.includes(to)) return to === 'ipc' || layerOf(from) < 3 ? [complaint] : [];
    if (layerOf(to) > layerOf(from)) return [complaint];
    const isNeighbour = layerOf(to) === layerOf(from) && layerOf(from) > 0;
    return isNeighbour && path.split('/').length > 2 ? [`${complaint} past its index.ts`] : [];
  });
}
