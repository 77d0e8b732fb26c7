import { type ImportKind } from '../ledger';
import { customerAliases } from './customerAliases';
import { bareHeaderKey, headerKey } from './headerKey';
import { invoiceAliases } from './invoiceAliases';
import { type ColumnKey } from './types';

export type HeaderMatch = {
  readonly key: ColumnKey;
  /** 1 for the best alias as it stands, a little less for each weaker one; below 0.7 only the ending fits. */
  readonly score: number;
};

type AliasTable = {
  readonly exact: ReadonlyMap<string, readonly HeaderMatch[]>;
  readonly endings: readonly { readonly alias: string; readonly key: ColumnKey }[];
};

// Alone they say little: as the ending of a longer header they say nothing.
const generic = new Set(
  `date name code number no num id amount total amt due terms ref note limit rep area inv invoice customer client company
   contact account street phone paid debit gross cur no 日期 金额 编号 编码 代码 名称 客户 单号 销售 地址 到期 已付 总额 额度 说明`.split(
    /\s+/,
  ),
);

const tables: Readonly<Record<ImportKind, AliasTable>> = {
  invoices: buildTable(invoiceAliases),
  customers: buildTable(customerAliases),
};

/** What a header can stand for in a list of this kind, the likeliest first. */
export function matchHeader(header: string, kind: ImportKind): readonly HeaderMatch[] {
  const { exact, endings } = tables[kind];
  const whole = headerKey(header);
  if (whole === '') return [];
  const found = exact.get(whole);
  if (found) return found;
  const bare = bareHeaderKey(header);
  const withoutBrackets = bare === whole ? undefined : exact.get(bare);
  if (withoutBrackets) return withoutBrackets.map(({ key, score }) => ({ key, score: score - 0.05 }));
  return endings
    .filter(({ alias }) => bare.endsWith(alias))
    .slice(0, 1)
    .map(({ key }) => ({ key, score: 0.6 }));
}

function buildTable(aliases: Readonly<Record<string, string>>): AliasTable {
  const exact = new Map<string, HeaderMatch[]>();
  const endings: { alias: string; key: ColumnKey }[] = [];
  for (const [name, words] of Object.entries(aliases)) {
    const key = name as ColumnKey;
    for (const [place, alias] of words.trim().split(/\s+/).entries()) {
      const matches = exact.get(alias) ?? [];
      matches.push({ key, score: 1 - place * 0.004 });
      exact.set(alias, matches);
      const isLong = /[a-z]/.test(alias) ? alias.length >= 5 : alias.length >= 2;
      if (isLong && !generic.has(alias)) endings.push({ alias, key });
    }
  }
  for (const matches of exact.values()) matches.sort((a, b) => b.score - a.score);
  // The longest ending says the most.
  endings.sort((a, b) => b.alias.length - a.alias.length);
  return { exact, endings };
}
