import { describeBasis, useRuleFiles } from '@renderer/features/lateCharges';
import { useLanguage, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { FactList, type FactListProps, MoneyText, OpenText } from '@renderer/ui';
import { type CustomerFile } from '@renderer/workers/ledger/protocol';
import { type ReactNode } from 'react';
import css from './Customers.module.css';
import { useTermsText } from './termsText';

/** Everything that is known about the customer, also what is not filled in. */
export function CustomerDetails({ file }: { readonly file: CustomerFile }): ReactNode {
  const text = useText();
  const { details } = text.customers;
  const language = useLanguage();
  const { rules } = useRuleFiles();
  const { customer } = file;
  const terms = useTermsText();
  const base = useBook()?.company?.baseCurrency ?? 'CNY';
  const limit = customer.creditLimitMinor;
  const fact = (label: string, value: ReactNode): FactListProps['facts'][number] => ({
    label,
    value: value === undefined || value === '' ? <span className="quietest">{details.unset}</span> : value,
  });
  return (
    <div className={css.sections}>
      <section>
        <h2>{details.identity}</h2>
        <FactList
          facts={[
            fact(details.code, customer.code),
            fact(details.name, customer.name),
            fact(details.nameEn, customer.nameEn),
            fact(details.taxId, customer.taxId),
            fact(details.country, customer.country),
          ]}
        />
      </section>
      <section>
        <h2>{details.addresses}</h2>
        <FactList
          facts={[
            fact(details.address, customer.address),
            fact(details.mailAddress, customer.mailAddress),
            fact(details.contact, customer.contact),
            fact(details.contactTitle, customer.contactTitle),
            fact(details.phone, customer.phone),
            fact(details.email, customer.email),
          ]}
        />
      </section>
      <section>
        <h2>{details.trading}</h2>
        <FactList
          facts={[
            fact(details.terms, terms(customer.terms)),
            fact(details.currency, customer.currency),
            fact(details.salesperson, customer.salesperson),
            fact(details.region, customer.region),
            fact(
              details.creditLimit,
              limit === undefined || limit === null ? (
                details.noLimit
              ) : limit === 0 ? (
                details.noCredit
              ) : (
                <MoneyText minor={limit} currency={base} hasCurrency />
              ),
            ),
            fact(details.hold, customer.isOnHold ? details.yes : details.no),
          ]}
        />
      </section>
      <section>
        <h2>{details.papers}</h2>
        <FactList
          facts={[
            fact(
              details.noticeAddress,
              customer.noticeAddress && <span className={css.lines}>{customer.noticeAddress}</span>,
            ),
            fact(details.language, customer.language && details.languages[customer.language]),
            fact(
              details.statementForm,
              customer.statementForm && details.statementForms[customer.statementForm],
            ),
            fact(details.governingLaw, customer.governingLaw && details.laws[customer.governingLaw]),
            fact(details.debtorKind, customer.debtorKind && details.debtorKinds[customer.debtorKind]),
            fact(
              details.lateCharges,
              rules && describeBasis(customer.lateCharges, rules.regimes, text, language),
            ),
          ]}
        />
      </section>
      <section>
        <h2>{details.origin}</h2>
        <OriginText file={file} />
      </section>
    </div>
  );
}

function OriginText({ file }: { readonly file: CustomerFile }): ReactNode {
  const { details } = useText().customers;
  const open = useOpen();
  const isSample = useBook()?.company?.isSample ?? false;
  const { origin } = file.customer;
  const from = file.import;
  if (origin === undefined || from === undefined || from === null)
    return <p>{isSample ? details.fromSample : details.byHand}</p>;
  return (
    <p>
      <OpenText onOpen={() => open.invoices({ importId: origin.importId })}>
        {details.originImport({ file: from.fileName, row: origin.row })}
      </OpenText>
    </p>
  );
}
