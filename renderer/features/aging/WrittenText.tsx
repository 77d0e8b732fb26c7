import { bridge } from '@renderer/bridge';
import { useText } from '@renderer/i18n';
import { type ReactNode } from 'react';
import css from './Aging.module.css';

/** A file was written: its name, and the way to its folder. */
export function WrittenText({ words, token }: { readonly words: string; readonly token: string }): ReactNode {
  const { workbook } = useText().aging;
  return (
    <>
      {words}
      <button
        type="button"
        className={css.toastLink}
        onClick={() => void bridge['files.reveal']({ token, how: 'folder' })}
      >
        {workbook.showFolder}
      </button>
    </>
  );
}
