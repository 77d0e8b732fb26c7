import { useHead, useLedger } from '@renderer/ledger';
import { type PaperListRow } from '@renderer/workers/ledger/protocol';
import { type PaperId } from '@shared/ids';
import { type PaperKind } from '@shared/ledger';
import { useEffect, useState } from 'react';

const pageSize = 1000;

/** Papers that were just issued, in the order of their ids; empty until they are read. */
export function usePapersById(kind: PaperKind | undefined, ids: readonly PaperId[]): readonly PaperListRow[] {
  const ledger = useLedger();
  const head = useHead();
  const [rows, setRows] = useState<readonly PaperListRow[]>([]);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const wanted = new Set<string>(ids);
      const found = new Map<string, PaperListRow>();
      for (let offset = 0; found.size < wanted.size; offset += pageSize) {
        const filter = kind === undefined ? {} : { kind };
        const page = await ledger.run('papers.list', { filter, offset, limit: pageSize });
        if (!page.ok || page.value.rows.length === 0) break;
        for (const row of page.value.rows) if (wanted.has(row.id)) found.set(row.id, row);
      }
      if (isGone) return;
      setRows(ids.flatMap((id) => found.get(id) ?? []));
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [ledger, head, kind, ids]);
  return rows;
}
