import { IconCheck } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { cx } from '../cx';
import css from './Steps.module.css';

export type StepsProps = {
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the step at hand; those before it are done. */
  readonly current: number;
  /** Lets the user go back to a step that is done. */
  readonly onOpen?: ((step: number) => void) | undefined;
};

/** Where a wizard stands. */
export function Steps({ label, steps, current, onOpen }: StepsProps): ReactNode {
  return (
    <ol aria-label={label} className={css.steps}>
      {steps.map((step, at) => {
        const isDone = at < current;
        const face = (
          <>
            <b className={css.mark}>
              {isDone ? <IconCheck size={10} stroke={2.5} aria-hidden="true" /> : at + 1}
            </b>
            {step}
          </>
        );
        return (
          <li
            key={step}
            aria-current={at === current ? 'step' : undefined}
            className={cx(css.step, isDone && css.done, at === current && css.on)}
          >
            {isDone && onOpen ? (
              <button type="button" className={css.face} onClick={() => onOpen(at)}>
                {face}
              </button>
            ) : (
              <span className={css.face}>{face}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
