import { ValidUntil } from '@renderer/features/lateCharges';
import { useLanguage, useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { Button, Icon } from '@renderer/ui';
import { type RuleFilesView } from '@renderer/workers/ledger/protocol';
import { IconFileExport, IconRestore } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { JsonChooser } from './JsonChooser';
import { describeRegimeRate } from './regimeText';
import css from './Rules.module.css';
import { type Refusal, RuleSection, WhoseRule } from './RuleSection';
import { useRuleDeeds } from './useRuleDeeds';

export type RegimesSectionProps = { readonly files: RuleFilesView; readonly canWrite: boolean };

/** The rules of late charges: what each charges, where it stands, how long and how well it is known. */
export function RegimesSection({ files, canWrite }: RegimesSectionProps): ReactNode {
  const text = useText();
  const words = text.settings.rules;
  const language = useLanguage();
  const isChinese = language === 'zh-CN';
  const today = useSession((session) => session.today);
  const { put, remove, save } = useRuleDeeds();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const own = files.regimes.find(({ file }) => file !== null)?.file ?? null;
  const series = files.rates.map(({ value }) => value);
  const load = async (fileName: string, json: string): Promise<void> => {
    const error = await put('regimes', json, fileName, fileName);
    setRefusal(error && { fileName, error });
  };
  return (
    <RuleSection
      title={words.regimes.title}
      note={words.regimes.note}
      refusal={refusal}
      onDismiss={() => setRefusal(null)}
      actions={
        <>
          {own !== null && (
            <Button
              variant="quiet"
              icon={<Icon of={IconRestore} />}
              isDisabled={!canWrite}
              onClick={() => void remove(own, words.regimes.title)}
            >
              {words.backToProgram}
            </Button>
          )}
          <Button
            icon={<Icon of={IconFileExport} />}
            onClick={() => void save('regimes', 'regimes', 'regimes.json')}
          >
            {words.saveFile}
          </Button>
          <JsonChooser
            label={words.regimes.load}
            isDisabled={!canWrite}
            onFile={(name, json) => void load(name, json)}
          />
        </>
      }
    >
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words.regimes.rule}</th>
            <th scope="col">{words.regimes.country}</th>
            <th scope="col">{words.regimes.charges}</th>
            <th scope="col">{words.rates.validUntil}</th>
            <th scope="col">{words.regimes.evidence}</th>
            <th scope="col">{words.whose.head}</th>
          </tr>
        </thead>
        <tbody>
          {files.regimes.map(({ value, file }) => (
            <tr key={value.id}>
              <th scope="row" className={css.twoLines}>
                <span>{isChinese ? value.name.zh : value.name.en}</span>
                <span className="quieter small">{isChinese ? value.citation.zh : value.citation.en}</span>
              </th>
              <td>{value.country}</td>
              <td>{describeRegimeRate(value, series, text, language)}</td>
              <td className={css.day}>
                {value.validUntil !== null && (
                  <ValidUntil day={value.validUntil} checkedOn={value.checkedOn} today={today} isBare />
                )}
              </td>
              <td className={value.evidence === 'memory' && value.kind !== 'contract' ? 'isWarn' : 'quieter'}>
                {words.evidence[value.kind === 'contract' ? 'example' : value.evidence]}
              </td>
              <td>
                <WhoseRule file={file} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </RuleSection>
  );
}
