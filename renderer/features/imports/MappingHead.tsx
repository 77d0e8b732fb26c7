import { bridge } from '@renderer/bridge';
import { useDescribeError, useText } from '@renderer/i18n';
import { Button, showToast } from '@renderer/ui';
import { readMappingFile } from '@shared/imports';
import { type ReactNode, useRef } from 'react';
import css from './Imports.module.css';
import { useWizardActions } from './useWizardActions';
import { changeWizard, useWizard } from './wizardStore';

/** Largest mapping file that is read: real ones have a few hundred characters. */
const mostBytes = 100_000;

/** Where the mapping comes from, and the ways to keep it as a file. */
export function MappingHead(): ReactNode {
  const words = useText().imports.mapping;
  const describe = useDescribeError();
  const { changeMapping, readAgain } = useWizardActions();
  const view = useWizard((wizard) => wizard.view);
  const mapping = useWizard((wizard) => wizard.mapping);
  const chooser = useRef<HTMLInputElement>(null);
  if (view === null || mapping === null) return null;

  const save = async (): Promise<void> => {
    const suggestedName = words.fileName({ name: view.fileName.replace(/\.[^.]*$/, '') });
    const picked = await bridge['files.pickSave']({ kind: 'json', suggestedName });
    if (!picked.ok) return void showToast({ text: describe(picked.error) });
    const { file } = picked.value;
    if (file === null) return;
    const bytes = new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`);
    const written = await bridge['files.write']({ token: file.token, bytes });
    showToast({ text: written.ok ? words.saved({ name: written.value.name }) : describe(written.error) });
  };
  const load = async (file: File): Promise<void> => {
    const read = file.size > mostBytes ? null : readMappingFile(parse(await file.text()));
    if (read === null)
      return changeWizard({ refusal: { code: 'mapping.invalid', problem: 'notMapping', at: '' } });
    if (!read.ok) return changeWizard({ refusal: read.error });
    const loaded = { ...read.value, sheet: read.value.sheet ?? mapping.sheet };
    const isHere = loaded.headerRow === view.headerRow && (loaded.sheet ?? view.sheet) === view.sheet;
    if (isHere) await changeMapping(loaded);
    else await readAgain({ mapping: loaded, sheet: loaded.sheet ?? undefined });
  };
  return (
    <div className={css.mappingHead}>
      <h2>{words.title}</h2>
      <span className="small quieter">{view.isRemembered ? words.remembered : words.proposed}</span>
      <span className={css.push} />
      <Button size={24} variant="quiet" onClick={() => chooser.current?.click()}>
        {words.load}
      </Button>
      <Button size={24} variant="quiet" onClick={() => void save()}>
        {words.save}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={words.load}
        tabIndex={-1}
        className="forReadersOnly"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void load(file);
        }}
      />
    </div>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
