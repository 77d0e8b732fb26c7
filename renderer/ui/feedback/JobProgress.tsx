import { type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { Meter } from '../figures/Meter';
import { useUiText } from '../uiText';
import css from './JobProgress.module.css';

export type JobProgressProps = {
  readonly label: string;
  readonly count: number;
  /** The whole, once it is known; without it only the count is shown. */
  readonly of?: number | undefined;
  /** What is counted, written behind the figures. */
  readonly unit?: string | undefined;
  /** What may be done meanwhile, or how long it still takes. */
  readonly note?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
  /** Shown on the button; the command registry is what listens. */
  readonly cancelKeys?: string | undefined;
  readonly isCancelling?: boolean | undefined;
  /** Floats over the page (default) or stands in it. */
  readonly isInline?: boolean | undefined;
};

/** A long job: how far it is, and the way out of it. */
export function JobProgress(props: JobProgressProps): ReactNode {
  const { language, text } = useUiText();
  const figure = new Intl.NumberFormat(language);
  const done = figure.format(props.count);
  const figures = props.of === undefined ? done : text.progressOf({ done, of: figure.format(props.of) });
  return (
    <section aria-label={props.label} className={props.isInline ? css.inline : css.floating}>
      <div className={css.line}>
        <span className={css.label}>{props.label}</span>
        <span className={css.figures}>
          {figures} {props.unit}
        </span>
      </div>
      <Meter label={props.label} value={props.count} of={props.of} />
      <div className={css.line}>
        <span className={css.note}>{props.note}</span>
        {props.onCancel && (
          <Button size={24} keys={props.cancelKeys} isBusy={props.isCancelling} onClick={props.onCancel}>
            {text.cancel}
          </Button>
        )}
      </div>
    </section>
  );
}
