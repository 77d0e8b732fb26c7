import { bridge } from '@renderer/bridge';
import { type DrawnPdf } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type PaperRow } from '@shared/ledger';
import { useEffect, useState } from 'react';

export type Archived = { readonly drawn: DrawnPdf | null; readonly error: DomainError | null };

const nothing: Archived = { drawn: null, error: null };

/** The kept file of an issued paper, byte by byte. */
export function useArchived({ file }: Pick<PaperRow, 'file'>): Archived {
  const { sha256, pages } = file;
  const [archived, setArchived] = useState<Archived>(nothing);
  useEffect(() => {
    let isGone = false;
    setArchived(nothing);
    void bridge['documents.read']({ sha256 }).then((read) => {
      if (isGone) return;
      setArchived(
        read.ok
          ? { drawn: { pdf: new Uint8Array(read.value.bytes), pages }, error: null }
          : { drawn: null, error: read.error },
      );
    });
    return () => {
      isGone = true;
    };
  }, [sha256, pages]);
  return archived;
}
