import { useLanguage } from '@renderer/i18n';
import { isDecisiveEnter } from '@renderer/ui';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export type EnterMovesProps = { readonly className?: string | undefined; readonly children: ReactNode };

const fields = 'input:not([type=hidden], [type=file], [type=radio], :disabled), input:checked, textarea';

/** In Chinese Enter goes on to the next field, as accountants are used to; Ctrl+Enter does the deed in both languages. */
export function EnterMoves({ className, children }: EnterMovesProps): ReactNode {
  const isOn = useLanguage() === 'zh-CN';
  const place = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!isOn || !isDecisiveEnter(event) || event.ctrlKey || event.metaKey) return;
    // A list takes Enter for its choice, and an area of text for a new line.
    if (!(target instanceof HTMLInputElement) || target.role === 'combobox') return;
    event.preventDefault();
    const all = [...(place.current?.querySelectorAll<HTMLElement>(fields) ?? [])];
    const next = all[all.indexOf(target) + 1];
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
  };
  return (
    <div ref={place} role="presentation" className={className} onKeyDown={press}>
      {children}
    </div>
  );
}
