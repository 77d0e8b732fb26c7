import { useLanguage, useText } from '@renderer/i18n';
import { Button, Icon, IconButton } from '@renderer/ui';
import { type RuleFilesView } from '@renderer/workers/ledger/protocol';
import { IconPencilCheck, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from './ConfirmDialog';
import css from './Rules.module.css';
import { RuleSection } from './RuleSection';
import { useRuleDeeds } from './useRuleDeeds';

export type ConfirmedSectionProps = { readonly files: RuleFilesView; readonly canWrite: boolean };

/** Rates that the user looked up and vouches for, for days after a table ends. */
export function ConfirmedSection({ files, canWrite }: ConfirmedSectionProps): ReactNode {
  const words = useText().settings.rules;
  const isChinese = useLanguage() === 'zh-CN';
  const { remove } = useRuleDeeds();
  const [isOpen, setOpen] = useState(false);
  const nameOf = (id: string): string => {
    const series = files.rates.find(({ value }) => value.series === id)?.value;
    return series === undefined ? id : isChinese ? series.name.zh : series.name.en;
  };
  return (
    <RuleSection
      title={words.confirmed.title}
      note={words.confirmed.note}
      actions={
        <Button icon={<Icon of={IconPencilCheck} />} isDisabled={!canWrite} onClick={() => setOpen(true)}>
          {words.confirmed.confirm}
        </Button>
      }
    >
      {files.confirmed.length === 0 ? (
        <p className="quieter">{words.confirmed.empty}</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{words.rates.series}</th>
              <th scope="col" className={css.figure}>
                {words.confirmed.percent}
              </th>
              <th scope="col">{words.confirmed.from}</th>
              <th scope="col">{words.confirmed.until}</th>
              <th scope="col">{words.confirmed.confirmedOn}</th>
              <th scope="col">{words.confirmed.confirmedBy}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {files.confirmed.map(({ value, file }) => {
              const what = words.confirmed.one({ series: nameOf(value.series), day: value.from });
              return (
                <tr key={`${value.series} ${value.from}`}>
                  <th scope="row">{nameOf(value.series)}</th>
                  <td className={css.figure}>{words.percent({ percent: value.percent })}</td>
                  <td className={css.day}>{value.from}</td>
                  <td className={css.day}>{value.until}</td>
                  <td className={css.day}>{value.confirmedOn}</td>
                  <td>{value.confirmedBy}</td>
                  <td className={css.deeds}>
                    {file !== null && canWrite && (
                      <IconButton
                        icon={IconTrash}
                        size={24}
                        label={words.confirmed.remove({ what })}
                        onClick={() => void remove(file, what)}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {isOpen && <ConfirmDialog files={files} nameOf={nameOf} onClose={() => setOpen(false)} />}
    </RuleSection>
  );
}
