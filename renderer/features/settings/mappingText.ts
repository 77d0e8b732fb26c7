/** What a remembered mapping is for: its kind, and the headers of the file that it knows. */
export type MappingSummary = {
  readonly kind: 'customers' | 'invoices';
  readonly headers: readonly string[];
};

/** Reads a remembered mapping as far as it is shown; null where it is no mapping. */
export function describeMapping(json: string): MappingSummary | null {
  const mapping = parse(json);
  if (typeof mapping !== 'object' || mapping === null) return null;
  const { kind, columns } = mapping as { readonly kind?: unknown; readonly columns?: unknown };
  if (kind !== 'customers' && kind !== 'invoices') return null;
  const headers = typeof columns === 'object' && columns !== null ? Object.values(columns) : [];
  return { kind, headers: headers.filter((header) => typeof header === 'string') };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
