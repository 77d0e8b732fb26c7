import { type ReactNode, useEffect, useState } from 'react';
import css from './Preview.module.css';

export type PdfFrameProps = { readonly label: string; readonly pdf: Uint8Array<ArrayBuffer> };

/** A PDF in the system's own viewer, without its bars. The address of the bytes is given back when it goes. */
export function PdfFrame({ label, pdf }: PdfFrameProps): ReactNode {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
    setUrl(made);
    return () => {
      setUrl(null);
      URL.revokeObjectURL(made);
    };
  }, [pdf]);
  if (url === null) return null;
  return (
    <iframe key={url} title={label} src={`${url}#toolbar=0&navpanes=0&view=FitH`} className={css.frame} />
  );
}
