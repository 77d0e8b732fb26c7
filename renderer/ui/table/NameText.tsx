import { type ReactNode } from 'react';
import { OpenText } from '../controls/OpenText';
import css from './NameText.module.css';

export type NameTextProps = {
  readonly name: string;
  readonly onOpen: () => void;
  /** A code or a word on it, which gives way first where the column is narrow. */
  readonly note: string;
};

/** What a row of a list is called, and opens; its code stands quieter behind it. */
export function NameText({ name, onOpen, note }: NameTextProps): ReactNode {
  return (
    <span className={css.name}>
      <OpenText onOpen={onOpen}>{name}</OpenText> <span className={css.note}>{note}</span>
    </span>
  );
}
