import { useScreenKeys } from '@renderer/features/settings';
import { useText } from '@renderer/i18n';
import { Button, FootBar, Spacer } from '@renderer/ui';
import { type ReactNode } from 'react';
import { useWizard } from './wizardStore';

export type WizardFootProps = {
  readonly back?: { readonly label?: string; readonly onClick: () => void } | undefined;
  /** What the next press would do, in figures. */
  readonly note?: ReactNode;
  /** Buttons between the note and the next step. */
  readonly others?: ReactNode;
  readonly next: {
    readonly label: string;
    readonly onClick: () => void;
    readonly isDisabled: boolean;
    readonly icon?: ReactNode;
  };
  readonly onNextProblem?: (() => void) | undefined;
};

/** The foot of a step: back on the left, the one next step on the right, both with their keys. */
export function WizardFoot({ back, note, others, next, onNextProblem }: WizardFootProps): ReactNode {
  const words = useText().imports;
  const isFree = useWizard((wizard) => wizard.work === null);
  const canGoOn = isFree && !next.isDisabled;
  useScreenKeys({
    next: canGoOn ? next.onClick : undefined,
    back: isFree ? back?.onClick : undefined,
    nextProblem: onNextProblem,
  });
  return (
    <FootBar>
      {back !== undefined && (
        <Button size={32} keys="Escape" isDisabled={!isFree} onClick={back.onClick}>
          {back.label ?? words.back}
        </Button>
      )}
      <Spacer />
      <span className="quieter" role="status">
        {isFree && note}
      </span>
      {others}
      <Button
        size={32}
        variant="filled"
        keys="Ctrl+Enter"
        icon={next.icon}
        isDisabled={!canGoOn}
        onClick={next.onClick}
      >
        {next.label}
      </Button>
    </FootBar>
  );
}
