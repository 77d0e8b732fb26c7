import { IconColumns3 } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { ActionMenu } from '../controls/ActionMenu';
import { IconButton } from '../controls/IconButton';
import { useUiText } from '../uiText';
import { type DataTableColumn } from './types';

export type ColumnChooserProps = {
  readonly columns: readonly Pick<DataTableColumn<never>, 'key' | 'header' | 'isFixed'>[];
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
};

/** Which columns a table shows; the first column and fixed ones always stay. */
export function ColumnChooser({ columns, hidden, onChange }: ColumnChooserProps): ReactNode {
  const { text } = useUiText();
  const toggle = (key: string): void => {
    const next = new Set(hidden);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <ActionMenu
      position="bottom-end"
      trigger={<IconButton icon={IconColumns3} label={text.showColumns} />}
      items={columns.slice(1).map((column) => ({
        key: column.key,
        label: column.header,
        isChecked: !hidden.has(column.key),
        isDisabled: column.isFixed,
        onSelect: () => toggle(column.key),
      }))}
    />
  );
}
