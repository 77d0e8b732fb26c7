import { bridge } from '@renderer/bridge';
import { companyName } from '@renderer/features/shell';
import { useCurrencyName, useDescribeError, useLanguage, useText } from '@renderer/i18n';
import { say, useBook } from '@renderer/ledger';
import { loadFaces } from '@renderer/ui';
import { formatMinor } from '@shared/money';
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import css from './AgingPrint.module.css';
import { type AgingPart, type AgingSection } from './agingRows';
import { type Bucket, figureOf } from './buckets';
import { type AgingViewState } from './useAgingView';

export type AgingPrintProps = {
  readonly view: AgingViewState;
  readonly parts: readonly AgingPart[];
  readonly buckets: readonly Bucket[];
  readonly onDone: () => void;
};

/** The report as it is on the screen, on A4 landscape with repeated heads; goes to the system's print dialog. */
export function AgingPrint(props: AgingPrintProps): ReactNode {
  const describe = useDescribeError();
  const isSent = useRef(false);
  const { onDone } = props;
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    void loadFaces(document.body.lastElementChild?.textContent ?? '')
      .then(() => bridge['window.print']({}))
      .then((printed) => {
        if (!printed.ok) say({ text: describe(printed.error) });
        onDone();
      });
  }, [describe, onDone]);
  return createPortal(<Paper {...props} />, document.body);
}

function Paper({ view, parts, buckets }: AgingPrintProps): ReactNode {
  const { aging } = useText();
  const language = useLanguage();
  const company = useBook()?.company ?? null;
  const currencyName = useCurrencyName();
  const { asOf, basis, bounds } = view.query;
  return (
    <div className={css.paper}>
      <h1>
        {aging.printed.head({ company: company === null ? '' : companyName(company, language), day: asOf })}
      </h1>
      <p>
        {aging.printed.basis({
          basis: basis === 'due' ? aging.basisDue : aging.basisInvoice,
          bounds: bounds.join(' / '),
        })}{' '}
        · {aging.explain.total}
      </p>
      {parts.map((part) => (
        <table key={part.key} className={css.table}>
          <thead>
            <tr>
              <th scope="col">
                {aging.currencyName({ name: currencyName(part.currency), currency: part.currency })}
              </th>
              <th scope="col">{aging.columns.salesperson}</th>
              <th scope="col">{aging.columns.total}</th>
              {buckets.map((bucket) => (
                <th key={bucket.key} scope="col">
                  {bucket.label}
                </th>
              ))}
            </tr>
          </thead>
          {(part.groups.length > 0 ? part.groups : [part]).map((section) => (
            <tbody key={section.key}>
              {section.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    {row.name} <small>{row.code}</small>
                  </th>
                  <td className={css.words}>{row.salesperson}</td>
                  <td>{formatMinor(row.totalMinor, row.currency)}</td>
                  {buckets.map((bucket) => (
                    <td key={bucket.key}>{formatMinor(figureOf(row, bucket.column), row.currency)}</td>
                  ))}
                </tr>
              ))}
              {part.groups.length > 0 && (
                <SumLine
                  section={section}
                  label={aging.subtotal({ name: section.name ?? '' })}
                  buckets={buckets}
                />
              )}
            </tbody>
          ))}
          <tbody>
            <SumLine section={part} label={aging.total({ currency: part.currency })} buckets={buckets} />
          </tbody>
        </table>
      ))}
    </div>
  );
}

type SumLineProps = {
  readonly section: AgingSection;
  readonly label: string;
  readonly buckets: readonly Bucket[];
};

function SumLine({ section, label, buckets }: SumLineProps): ReactNode {
  return (
    <tr className={css.sum}>
      <th scope="row">{label}</th>
      <td />
      <td>{formatMinor(section.figures.totalMinor, section.currency)}</td>
      {buckets.map((bucket) => (
        <td key={bucket.key}>{formatMinor(figureOf(section.figures, bucket.column), section.currency)}</td>
      ))}
    </tr>
  );
}
