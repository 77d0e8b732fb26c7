import { Button, Icon } from '@renderer/ui';
import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';

/** Rule files have some kilobytes; what is far larger is something else. */
const mostBytes = 2_000_000;

export type JsonChooserProps = {
  readonly label: string;
  readonly isDisabled: boolean;
  /** The file's text; empty where it is far too large to be a rule file. */
  readonly onFile: (name: string, json: string) => void;
};

/** The button that lets the user choose a file of rules. */
export function JsonChooser({ label, isDisabled, onFile }: JsonChooserProps): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={<Icon of={IconFileImport} />}
        isDisabled={isDisabled}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        tabIndex={-1}
        className="forReadersOnly"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file === undefined) return;
          if (file.size > mostBytes) onFile(file.name, '');
          else void file.text().then((json) => onFile(file.name, json));
        }}
      />
    </>
  );
}
