import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { KeyCaps } from '../controls/KeyCaps';
import { placeTip } from './placeTip';
import css from './TipHost.module.css';

type Tip = { readonly target: HTMLElement; readonly text: string; readonly keys: string | undefined };

/**
 * The one tooltip of the window: any element with `data-tip` (and `data-tip-keys`) has it on hover and on keyboard
 * focus. One host instead of one per element, since a table shows hundreds of them. Escape puts it away; the pointer may
 * rest on it. The same words are the element's accessible name, so readers are told nothing twice.
 */
export function TipHost(): ReactNode {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<number | undefined>(undefined);

  useEffect(() => {
    const later = (next: Tip | null, delay: number): void => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setTip(next), delay);
    };
    const over = (event: Event): void => {
      const target = event.target;
      if (!(target instanceof Element)) return;
      if (box.current?.contains(target)) return window.clearTimeout(timer.current);
      const found = target.closest<HTMLElement>('[data-tip]');
      if (found === null) return later(null, 120);
      if (event.type === 'focusin' && !found.matches(':focus-visible')) return;
      later({ target: found, text: found.dataset['tip'] ?? '', keys: found.dataset['tipKeys'] }, 250);
    };
    const away = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      later(null, 0);
    };
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    for (const type of ['pointerover', 'focusin']) document.addEventListener(type, over, options);
    for (const type of ['pointerdown', 'scroll', 'keydown', 'focusout']) {
      document.addEventListener(type, away, options);
    }
    document.documentElement.addEventListener('pointerleave', away, options);
    return () => {
      listening.abort();
      window.clearTimeout(timer.current);
    };
  }, []);

  useLayoutEffect(() => {
    if (tip === null || box.current === null) return;
    const { width, height } = box.current.getBoundingClientRect();
    const view = { width: window.innerWidth, height: window.innerHeight };
    const place = placeTip(tip.target.getBoundingClientRect(), { width, height }, view);
    box.current.style.transform = `translate(${place.left}px, ${place.top}px)`;
  }, [tip]);

  if (tip === null || !tip.target.isConnected) return null;
  return createPortal(
    <div ref={box} aria-hidden="true" className={css.tip}>
      {tip.text}
      {tip.keys !== undefined && <KeyCaps keys={tip.keys} isBare />}
    </div>,
    document.body,
  );
}
