import { useCommand } from '@renderer/commands';
import { ColumnChooser } from '@renderer/ui';
import { type ComponentProps, type ReactNode, useRef } from 'react';

/** The chooser of columns in the head of a list, opened with the mouse or its key. */
export function ColumnsButton(props: ComponentProps<typeof ColumnChooser>): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  useCommand('view.columns', () => place.current?.querySelector('button')?.click());
  return (
    <span ref={place}>
      <ColumnChooser {...props} />
    </span>
  );
}
