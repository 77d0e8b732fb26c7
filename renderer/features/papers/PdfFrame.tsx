import { type ReactNode, useEffect, useRef, useState } from 'react';
import css from './Preview.module.css';

export type PdfFrameProps = { readonly label: string; readonly pdf: Uint8Array<ArrayBuffer> };

/** The viewer fits a page to its frame only once: after a change of width it begins anew. */
const settleAfter = 250;

/** A PDF in the system's own viewer, without its bars. The address of the bytes is given back when it goes. */
export function PdfFrame({ label, pdf }: PdfFrameProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const width = useSettledWidth(place);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
    setUrl(made);
    return () => {
      setUrl(null);
      URL.revokeObjectURL(made);
    };
  }, [pdf]);
  return (
    <div ref={place} className={css.place}>
      {url !== null && width > 0 && (
        <iframe
          key={`${url} ${width}`}
          title={label}
          src={`${url}#toolbar=0&navpanes=0&view=FitH`}
          className={css.frame}
        />
      )}
    </div>
  );
}

function useSettledWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let timer: number | undefined;
    const observer = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setWidth(element.clientWidth), settleAfter);
    });
    setWidth(element.clientWidth);
    observer.observe(element);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, [place]);
  return width;
}
