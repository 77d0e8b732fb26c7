import { useText } from '@renderer/i18n';
import { Button, showToast } from '@renderer/ui';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import {
  forgetImportMapping,
  type ImportMappings,
  readImportMappings,
  rememberImportMapping,
} from './importMappings';
import { describeMapping } from './mappingText';
import css from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

/** The headers of files that the import knows again, each of which can be forgotten. */
export function RememberedMappings(): ReactNode {
  const text = useText();
  const words = text.settings.mappings;
  const [mappings, setMappings] = useState<ImportMappings | null>(null);
  const read = useCallback(async () => setMappings(await readImportMappings()), []);
  useEffect(() => {
    void read();
  }, [read]);
  const forget = async (fingerprint: string, json: string): Promise<void> => {
    await forgetImportMapping(fingerprint);
    await read();
    showToast({
      text: words.forgotten,
      undo: {
        label: text.frame.toast.undo,
        run: () => void rememberImportMapping(fingerprint, json).then(read),
      },
    });
  };
  const entries = Object.entries(mappings ?? {}).toReversed();
  return (
    <SettingsSection title={words.title} note={words.note}>
      {mappings !== null && entries.length === 0 && <p className="quieter">{words.empty}</p>}
      <ul className={css.mappings}>
        {entries.map(([fingerprint, json]) => {
          const mapping = describeMapping(json);
          const headers = mapping?.headers.join(words.between) ?? words.unreadable;
          return (
            <li key={fingerprint}>
              <span className={css.headers} title={headers}>
                <b>{mapping === null ? '' : words.kinds[mapping.kind]}</b> {headers}
              </span>
              <Button
                size={24}
                variant="quiet"
                aria-label={words.forgetOne({ headers })}
                onClick={() => void forget(fingerprint, json)}
              >
                {words.forget}
              </Button>
            </li>
          );
        })}
      </ul>
    </SettingsSection>
  );
}
