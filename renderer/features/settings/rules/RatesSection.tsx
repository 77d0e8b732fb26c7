import { ValidUntil } from '@renderer/features/lateCharges';
import { useLanguage, useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { OpenText } from '@renderer/ui';
import { type RuleFilesView } from '@renderer/workers/ledger/protocol';
import { type ReactNode, useState } from 'react';
import { JsonChooser } from './JsonChooser';
import { RateTableDialog } from './RateTableDialog';
import css from './Rules.module.css';
import { type Refusal, RuleSection, WhoseRule } from './RuleSection';
import { useRuleDeeds } from './useRuleDeeds';

export type RatesSectionProps = { readonly files: RuleFilesView; readonly canWrite: boolean };

/** The tables of reference rates: their last rate, whence it is, and until when it is known. */
export function RatesSection({ files, canWrite }: RatesSectionProps): ReactNode {
  const words = useText().settings.rules;
  const isChinese = useLanguage() === 'zh-CN';
  const today = useSession((session) => session.today);
  const { put } = useRuleDeeds();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const open = files.rates.find(({ value }) => value.series === opened);
  const load = async (fileName: string, json: string): Promise<void> => {
    const error = await put('rates', json, fileName, fileName);
    setRefusal(error && { fileName, error });
  };
  return (
    <RuleSection
      title={words.rates.title}
      note={words.rates.note}
      refusal={refusal}
      onDismiss={() => setRefusal(null)}
      actions={
        <JsonChooser
          label={words.rates.load}
          isDisabled={!canWrite}
          onFile={(name, json) => void load(name, json)}
        />
      }
    >
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words.rates.series}</th>
            <th scope="col" className={css.figure}>
              {words.rates.last}
            </th>
            <th scope="col">{words.rates.since}</th>
            <th scope="col">{words.rates.checkedOn}</th>
            <th scope="col">{words.rates.validUntil}</th>
            <th scope="col">{words.rates.source}</th>
            <th scope="col">{words.whose.head}</th>
          </tr>
        </thead>
        <tbody>
          {files.rates.map(({ value, file }) => {
            const last = value.rows.at(-1);
            const name = isChinese ? value.name.zh : value.name.en;
            return (
              <tr key={value.series}>
                <th scope="row">
                  <OpenText onOpen={() => setOpened(value.series)} label={words.rates.open({ name })}>
                    {name}
                  </OpenText>
                </th>
                <td className={css.figure}>{last && words.percent({ percent: last.percent })}</td>
                <td className={css.day}>{last?.from}</td>
                <td className={css.day}>{value.checkedOn}</td>
                <td className={css.day}>
                  <ValidUntil day={value.validUntil} checkedOn={value.checkedOn} today={today} isBare />
                </td>
                <td className={css.source} title={value.source}>
                  {value.source}
                </td>
                <td>
                  <WhoseRule file={file} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {open !== undefined && (
        <RateTableDialog
          key={open.value.series}
          entry={open}
          canWrite={canWrite}
          onClose={() => setOpened(null)}
        />
      )}
    </RuleSection>
  );
}
