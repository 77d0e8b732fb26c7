import { bridge } from '@renderer/bridge';

/** Remembered mappings (the JSON of a mapping file) by the fingerprint of their header, the newest last. */
export type ImportMappings = Readonly<Record<string, string>>;

/** More than anybody's files have kinds of headers; the oldest go first. */
const most = 60;

/** The mappings that this PC remembers; none where the preferences cannot be read. */
export async function readImportMappings(): Promise<ImportMappings> {
  const read = await bridge['preferences.read']({});
  return read.ok ? read.value.importMappings : {};
}

export async function rememberImportMapping(fingerprint: string, json: string): Promise<void> {
  const { [fingerprint]: _before, ...others } = await readImportMappings();
  const entries = [...Object.entries(others), [fingerprint, json] as const].slice(-most);
  await bridge['preferences.write']({ importMappings: Object.fromEntries(entries) });
}

export async function forgetImportMapping(fingerprint: string): Promise<void> {
  const { [fingerprint]: _forgotten, ...others } = await readImportMappings();
  await bridge['preferences.write']({ importMappings: others });
}
