import { useText } from '@renderer/i18n';
import { Button, Icon, IconButton, SelectField, TextField } from '@renderer/ui';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type AccountDraft } from './companyDraft';
import css from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { type DraftControl } from './useCompanyDraft';
import { useCurrencyOptions } from './useCurrencyOptions';

const mostAccounts = 50;

/** The accounts that customers pay into, in the order in which documents list them. */
export function BankAccounts({ control }: { readonly control: DraftControl }): ReactNode {
  const words = useText().settings.accounts;
  const { accounts, texts } = control.draft;
  const put = (next: readonly AccountDraft[]): void => control.change({ accounts: next });
  const add = (): void => {
    const key = Math.max(-1, ...accounts.map((account) => account.key)) + 1;
    const holder = texts.nameZh.trim() || texts.nameEn.trim();
    const currency = control.draft.baseCurrency;
    put([...accounts, { key, holder, bank: '', account: '', currency, swift: '', cnaps: '' }]);
  };
  return (
    <SettingsSection title={words.title} note={words.note}>
      {accounts.length === 0 && <p className="quieter">{words.empty}</p>}
      {accounts.map((account, at) => (
        <Account
          key={account.key}
          number={at + 1}
          account={account}
          lacksNumber={control.problems.some(
            (problem) => problem.kind === 'account' && problem.key === account.key,
          )}
          onChange={(change) =>
            put(accounts.map((one) => (one.key === account.key ? { ...one, ...change } : one)))
          }
          onRemove={() => put(accounts.filter((one) => one.key !== account.key))}
        />
      ))}
      {accounts.length < mostAccounts && (
        <div>
          <Button icon={<Icon of={IconPlus} />} onClick={add}>
            {words.add}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}

type AccountProps = {
  readonly number: number;
  readonly account: AccountDraft;
  readonly lacksNumber: boolean;
  readonly onChange: (change: Partial<AccountDraft>) => void;
  readonly onRemove: () => void;
};

function Account({ number, account, lacksNumber, onChange, onRemove }: AccountProps): ReactNode {
  const text = useText().settings;
  const words = text.accounts;
  const currencies = useCurrencyOptions();
  return (
    <div role="group" aria-label={words.one({ number })} className={css.account}>
      <TextField
        label={words.holder}
        value={account.holder}
        onChange={(holder) => onChange({ holder })}
        maxLength={500}
      />
      <TextField
        label={words.bank}
        value={account.bank}
        onChange={(bank) => onChange({ bank })}
        maxLength={500}
      />
      <IconButton icon={IconTrash} label={words.remove({ number })} onClick={onRemove} />
      <div className={css.codes}>
        <TextField
          label={words.account}
          value={account.account}
          onChange={(value) => onChange({ account: value })}
          error={lacksNumber && text.problems.account}
          maxLength={100}
        />
        <SelectField
          label={words.currency}
          value={account.currency}
          options={currencies}
          onChange={(currency) => onChange({ currency })}
          isClearable
        />
        <TextField
          label={words.swift}
          value={account.swift}
          onChange={(swift) => onChange({ swift })}
          maxLength={20}
        />
        <TextField
          label={words.cnaps}
          value={account.cnaps}
          onChange={(cnaps) => onChange({ cnaps })}
          maxLength={20}
        />
      </div>
    </div>
  );
}
