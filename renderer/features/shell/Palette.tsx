import { isStroke } from '@renderer/commands';
import { useText } from '@renderer/i18n';
import { Icon, isComposing, KeyCaps } from '@renderer/ui';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import css from './Palette.module.css';
import { type CustomerHit, type PaletteItem, usePaletteSections } from './usePaletteSections';

/** Everything by name: customers, documents, commands. Opened with Ctrl+K and used without a mouse. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useText().frame.palette;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  // By key, not by number: an answer that comes later moves the lines under what was chosen.
  const [at, setAt] = useState<string | null>(null);
  const [isChosen, setChosen] = useState(false);
  const [subject, setSubject] = useState<CustomerHit | null>(null);
  const found = usePaletteSections(typed);
  const current = found.customers.find((hit) => hit.id === subject?.id) ?? found.customers[0] ?? null;
  const sections = found.sections(current);
  const items = sections.flatMap((section) => section.items);
  const place = Math.max(
    0,
    items.findIndex((item) => item.key === at),
  );

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    // A press beside the panel lands on the dialog itself.
    const press = (event: Event): void => {
      if (event.target === element) onClose();
    };
    element.showModal();
    element.addEventListener('click', press);
    element.addEventListener('close', onClose);
    return () => {
      element.removeEventListener('click', press);
      element.removeEventListener('close', onClose);
    };
  }, [onClose]);
  const go = (to: number): void => {
    const next = (to + items.length) % Math.max(1, items.length);
    const item = items[next];
    if (item === undefined) return;
    setAt(item.key);
    if (item.customer) setSubject(item.customer);
    document.getElementById(`${id}-${item.key}`)?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (item: PaletteItem | undefined): void => {
    if (item === undefined) return;
    onClose();
    item.perform();
  };
  // Enter pressed before the answer is there waits for it: what was found for less text is not what was meant.
  const isDecided = isChosen && !found.isAsking;
  const chooseLatest = useRef(() => choose(items[place]));
  useEffect(() => {
    chooseLatest.current = () => choose(items[place]);
  });
  useEffect(() => {
    if (isDecided) chooseLatest.current();
  }, [isDecided]);
  const press = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const verb = items.findIndex((item) => item.key.startsWith('verb-'));
    if (event.key === 'ArrowDown') go(place + 1);
    else if (event.key === 'ArrowUp') go(place - 1);
    else if (event.key === 'Tab') go(verb >= 0 && !event.shiftKey ? verb : 0);
    else if (event.key === 'Enter') setChosen(true);
    else if (isStroke('Ctrl+K', event)) onClose();
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className={css.palette} aria-label={words.title}>
      <div className={css.head}>
        <Icon of={IconSearch} size={18} />
        <input
          className={css.input}
          role="combobox"
          aria-label={words.title}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={items[place] ? `${id}-${items[place].key}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          value={typed}
          onKeyDown={press}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(null);
            setChosen(false);
            setSubject(null);
          }}
        />
        <span className={css.hint}>{words.hint}</span>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={words.title} className={css.list}>
        {sections.map((section) => (
          <div key={section.key} role="group" aria-labelledby={`${id}-title-${section.key}`}>
            <div id={`${id}-title-${section.key}`} className={css.title}>
              {section.title}
            </div>
            {section.items.map((item) => (
              <div
                key={item.key}
                id={`${id}-${item.key}`}
                role="option"
                tabIndex={-1}
                aria-selected={items[place] === item}
                className={css.line}
                onPointerMove={({ movementX, movementY }) => {
                  // Lines that come to lie under a resting pointer are not pointed at.
                  if (movementX !== 0 || movementY !== 0) setAt(item.key);
                }}
                onClick={() => choose(item)}
                onKeyDown={press}
              >
                <Icon of={item.icon} />
                <span className={css.face}>{item.face}</span>
                <span className={css.side}>{item.side}</span>
                {item.keys !== undefined && <KeyCaps keys={item.keys} />}
              </div>
            ))}
          </div>
        ))}
        {items.length === 0 && !found.isAsking && (
          <p className={css.nothing}>{words.nothing({ text: typed.trim() })}</p>
        )}
      </div>
      <div className={css.foot}>
        <span>
          <KeyCaps keys={['ArrowUp', 'ArrowDown']} /> {words.choose}
        </span>
        <span>
          <KeyCaps keys="Enter" /> {words.open}
        </span>
        {current !== null && (
          <span>
            <KeyCaps keys="Tab" /> {words.onCustomer}
          </span>
        )}
        <span>
          <KeyCaps keys="Escape" /> {words.close}
        </span>
        <span className={css.count} role="status">
          {words.count({ count: items.length })}
        </span>
      </div>
    </dialog>
  );
}
