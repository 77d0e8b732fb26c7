import { useCurrencyOptions } from '@renderer/features/settings';
import { useCount, useDescribeError, useText } from '@renderer/i18n';
import { Banner, RadioList, Segmented, SelectField } from '@renderer/ui';
import { type DateOrder } from '@shared/imports';
import { readDate, resolveDate } from '@shared/sheets';
import { type ReactNode } from 'react';
import css from './Imports.module.css';
import { useWizardActions } from './useWizardActions';
import { useWizard } from './wizardStore';

const orders = ['dmy', 'mdy'] as const;

/** What the values alone cannot tell: the order of day and month, the decimal mark, the currency of a file without one. */
export function FileQuestions(): ReactNode {
  const words = useText().imports.questions;
  const describe = useDescribeError();
  const count = useCount();
  const currencies = useCurrencyOptions();
  const { changeMapping } = useWizardActions();
  const mapping = useWizard((wizard) => wizard.mapping);
  const preview = useWizard((wizard) => wizard.preview);
  if (mapping === null) return null;
  const issues = preview?.fileIssues ?? [];
  const unknown = issues.find((issue) => issue.code === 'date.orderUnknown');
  // What is still to be mapped stands at the foot, in the words of the columns.
  const others = issues.filter(
    (issue) =>
      issue.code !== 'date.orderUnknown' && !(issue.code === 'mapping.columnMissing' && issue.column === ''),
  );
  const lacking = preview?.issueCounts.find((issue) => issue.code === 'currency.missing')?.count ?? 0;
  const hasCurrencies = mapping.columns.currency !== undefined && mapping.columns.currency !== null;
  const asksCurrency = lacking > 0 || !hasCurrencies || mapping.defaults.currency !== undefined;
  const order = mapping.dateOrder ?? preview?.dateOrder;
  const isAsked = unknown !== undefined || mapping.dateOrder !== undefined;
  const samples = unknown?.samples ?? words.exampleDays;
  const setOrder = (dateOrder: DateOrder): void => void changeMapping({ ...mapping, dateOrder });
  return (
    <>
      {others.map((issue) => (
        <Banner key={JSON.stringify(issue)} level="error">
          {describe(issue)}
        </Banner>
      ))}
      {isAsked && (
        <section className={css.question}>
          <h2>{words.order}</h2>
          <p className="small quieter">
            {words.orderText({ samples: samples.slice(0, 3).join(words.between) })}
          </p>
          <RadioList<(typeof orders)[number]>
            label={words.order}
            labelPlace="hidden"
            value={mapping.dateOrder === 'dmy' || mapping.dateOrder === 'mdy' ? mapping.dateOrder : null}
            options={orders.map((one) => ({
              value: one,
              label: words.orders[one],
              hint: readSamples(samples, one, words.becomes),
            }))}
            onChange={setOrder}
          />
        </section>
      )}
      {!isAsked && (order === 'mdy' || order === 'dmy' || order === 'ymd') && (
        <section className={css.question}>
          <h2>{words.order}</h2>
          <p className="small quieter">{words.found[order]}</p>
        </section>
      )}
      {asksCurrency && (
        <section className={css.question}>
          <h2>{words.currency}</h2>
          {lacking > 0 ? (
            <p className="small isWarn">{words.lacksCurrency({ rows: count(lacking) })}</p>
          ) : (
            <p className="small quieter">{words.currencyText}</p>
          )}
          <SelectField
            label={words.currency}
            labelPlace="hidden"
            width={240}
            value={mapping.defaults.currency ?? null}
            options={currencies}
            placeholder={words.noCurrency}
            isClearable
            onChange={(currency) =>
              void changeMapping({ ...mapping, defaults: currency === null ? {} : { currency } })
            }
          />
        </section>
      )}
      <section className={css.question}>
        <h2>{words.decimal}</h2>
        <p className="small quieter">{words.decimalText}</p>
        <Segmented
          label={words.decimal}
          value={mapping.decimal}
          options={[
            { value: '.', label: words.point },
            { value: ',', label: words.comma },
          ]}
          onChange={(decimal) => void changeMapping({ ...mapping, decimal })}
        />
      </section>
    </>
  );
}

/** Samples as an order reads them: `3/4/2026 → 2026-04-03`. */
function readSamples(
  samples: readonly string[],
  order: DateOrder,
  becomes: (p: { text: string; day: string }) => string,
): string {
  return samples
    .slice(0, 3)
    .flatMap((text) => {
      const day = resolveDate(readDate(text), order);
      return day === null ? [] : [becomes({ text, day })];
    })
    .join('  ');
}
