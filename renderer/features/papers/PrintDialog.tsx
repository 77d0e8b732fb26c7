import { useCount, useText } from '@renderer/i18n';
import { Dialog, RadioList, TextField } from '@renderer/ui';
import { mostPrinted } from '@shared/ipc';
import { type PaperRow } from '@shared/ledger';
import { type ReactNode, useState } from 'react';
import css from './Dialogs.module.css';
import { printProblem } from './printProblem';
import { type PaperDeeds } from './usePaperDeeds';

export type PrintDialogProps = {
  readonly papers: readonly PaperRow[];
  readonly deeds: PaperDeeds;
  readonly onClose: () => void;
};

/** Which pages go to the printer; the system's own dialog follows. */
export function PrintDialog({ papers, deeds, onClose }: PrintDialogProps): ReactNode {
  const { printDialog: words } = useText().papers.actions;
  const count = useCount();
  const [which, setWhich] = useState<'all' | 'some'>('all');
  const [only] = papers;
  const pages = papers.reduce((sum, paper) => sum + paper.file.pages, 0);
  const [from, setFrom] = useState('1');
  const [to, setTo] = useState(String(pages));
  const canChoose = papers.length === 1 && pages > 1;
  const stretch = { from: Number(from), to: Number(to) };
  const problem = printProblem(papers.length, pages, which === 'some' ? stretch : null);
  const print = (): void => {
    if (problem !== null) return;
    onClose();
    void deeds.print(which === 'some' ? stretch : undefined);
  };
  const choices = canChoose ? (['all', 'some'] as const) : (['all'] as const);
  return (
    <Dialog
      isOpen
      title={words.title({
        count: papers.length,
        figure: count(papers.length),
        name: only?.number ?? '',
      })}
      onClose={onClose}
      actions={[
        { label: words.leave, onClick: onClose },
        { label: words.print, variant: 'filled', isDisabled: problem !== null, onClick: print },
      ]}
    >
      <RadioList
        label={words.which}
        value={which}
        options={choices.map((value) => ({
          value,
          label: value === 'all' ? words.all({ pages: count(pages) }) : words.some,
        }))}
        onChange={setWhich}
      />
      {which === 'some' && (
        <div className={css.stretch}>
          <TextField
            label={words.from}
            labelPlace="beside"
            width={64}
            autoFocus
            value={from}
            onChange={setFrom}
            onEnter={print}
          />
          <TextField
            label={words.to}
            labelPlace="beside"
            width={64}
            value={to}
            onChange={setTo}
            onEnter={print}
          />
        </div>
      )}
      {problem !== null && (
        <p role="alert" className="small isBad">
          {problem === 'wrong' ? words.wrong({ pages }) : words.tooMany({ most: count(mostPrinted) })}
        </p>
      )}
    </Dialog>
  );
}
