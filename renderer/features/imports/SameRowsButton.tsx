import { useCount, useText } from '@renderer/i18n';
import { Button } from '@renderer/ui';
import { type ReactNode } from 'react';
import { type SameRows } from './useSameRows';

export type SameRowsButtonProps = {
  readonly same: SameRows;
  readonly isDisabled: boolean;
  readonly onPut: (rows: readonly number[]) => void;
};

/** Corrects all rows that say the same; not there where the row at hand is the only one. */
export function SameRowsButton({ same, isDisabled, onPut }: SameRowsButtonProps): ReactNode {
  const words = useText().imports.correct;
  const count = useCount();
  if (same.count === 1 || same.count === 0) return null;
  return (
    <Button size={24} isDisabled={isDisabled} onClick={() => void same.find().then(onPut)}>
      {same.count === null ? words.allSame : words.sameRows({ rows: count(same.count) })}
    </Button>
  );
}
