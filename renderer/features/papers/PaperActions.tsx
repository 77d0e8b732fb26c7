import { useCommand } from '@renderer/commands';
import { useCount, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { ActionMenu, type ActionMenuItem, Button, Icon } from '@renderer/ui';
import { type PaperRow } from '@shared/ledger';
import { envelopeFormats, type EnvelopeFormat, type LabelSheet, labelSheets } from '@shared/papers';
import {
  IconChevronDown,
  IconCopy,
  IconFileStack,
  IconFileText,
  IconMail,
  IconPrinter,
  IconTruckDelivery,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { DispatchDialog } from './DispatchDialog';
import { DrawnDialog } from './DrawnDialog';
import { PrintDialog } from './PrintDialog';
import { UnsavedDialog } from './UnsavedDialog';
import { type Unsaved, usePaperDeeds } from './usePaperDeeds';
import { VoidDialog } from './VoidDialog';

export type PaperActionsProps = {
  /** Those that the actions are for; at least one for any of them to be possible. */
  readonly papers: readonly PaperRow[];
  /** The step after this one is to mark them as sent: the filled button. */
  readonly isNext?: boolean | undefined;
};

type Asking = 'print' | 'dispatch' | 'void' | 'ems' | EnvelopeFormat | LabelSheet | null;

/** Print, save, send, mark as sent, void: each a step of its own, for one paper or for many. */
export function PaperActions({ papers, isNext = false }: PaperActionsProps): ReactNode {
  const { actions: words } = useText().papers;
  const count = useCount();
  const canWrite = useBook()?.start.kind === 'ready';
  const deeds = usePaperDeeds(papers);
  const [asking, ask] = useState<Asking>(null);
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const [only, another] = papers;
  const one = another === undefined ? only : undefined;
  const counted = { count: papers.length, figure: count(papers.length) };
  const isNone = papers.length === 0;
  const isVoided = papers.some((paper) => paper.voided !== undefined);
  const close = (): void => ask(null);
  const saveEach = async (): Promise<void> => {
    const outcome = await deeds.saveEach(unsaved?.papers);
    if (outcome !== 'left') setUnsaved(outcome === 'saved' ? null : outcome);
  };
  useCommand('file.print', () => ask('print'), !isNone);
  const item = (key: string, label: string, onSelect: () => void, rest: object = {}): ActionMenuItem => ({
    key,
    label,
    onSelect,
    ...rest,
  });
  const items: readonly ActionMenuItem[] = [
    one === undefined
      ? item('each', words.saveEach, () => void saveEach(), { icon: IconFileText })
      : item('one', words.saveOne, () => void deeds.saveOne(), { icon: IconFileText }),
    ...(one === undefined
      ? [item('merged', words.saveMerged, () => void deeds.saveMerged(), { icon: IconFileStack })]
      : [
          item('mail', words.mail, () => void deeds.mail(), { icon: IconMail }),
          item('message', words.message, () => void deeds.copyMessage(), { icon: IconCopy }),
          ...(one.kind === 'letter'
            ? [item('ems', words.ems, () => ask('ems'), { icon: IconTruckDelivery })]
            : []),
        ]),
    { kind: 'rule', key: 'rule' },
    ...[...envelopeFormats, ...labelSheets].map((format) =>
      item(format, words.envelopes[format], () => ask(format)),
    ),
    ...(one === undefined
      ? []
      : [
          { kind: 'rule' as const, key: 'rule-void' },
          item('void', words.void, () => ask('void'), {
            isDanger: true,
            isDisabled: !canWrite || isVoided,
          }),
        ]),
  ];
  return (
    <>
      <Button icon={<Icon of={IconPrinter} />} keys="Ctrl+P" isDisabled={isNone} onClick={() => ask('print')}>
        {words.printMany(counted)}
      </Button>
      <ActionMenu
        position="bottom-end"
        items={items}
        trigger={
          <Button isDisabled={isNone}>
            {words.more} <Icon of={IconChevronDown} size={12} />
          </Button>
        }
      />
      <Button
        variant={isNext ? 'filled' : 'default'}
        isDisabled={isNone || isVoided || !canWrite}
        onClick={() => ask('dispatch')}
      >
        {words.dispatchMany(counted)}
      </Button>
      {unsaved !== null && (
        <UnsavedDialog unsaved={unsaved} onAgain={() => void saveEach()} onClose={() => setUnsaved(null)} />
      )}
      {asking === 'print' && <PrintDialog papers={papers} deeds={deeds} onClose={close} />}
      {asking === 'dispatch' && <DispatchDialog papers={papers} onClose={close} />}
      {asking === 'void' && one !== undefined && <VoidDialog paper={one} onClose={close} />}
      {asking !== null && asking !== 'print' && asking !== 'dispatch' && asking !== 'void' && (
        <DrawnDialog what={asking} papers={papers} onClose={close} />
      )}
    </>
  );
}
