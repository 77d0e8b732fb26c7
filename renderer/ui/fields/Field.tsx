import { type ReactNode, useId } from 'react';
import { cx } from '../cx';
import { useUiText } from '../uiText';
import css from './Field.module.css';

/** What all fields take. */
export type FieldLook = {
  readonly label: string;
  /** `above` (default), `beside` as in a filter bar, `hidden` where a column head names the field. */
  readonly labelPlace?: 'above' | 'beside' | 'hidden' | undefined;
  readonly hint?: ReactNode;
  /** What is wrong, the value, what to do. Typed text is kept. */
  readonly error?: ReactNode;
  /** What looks wrong and may be right; it stands in the hint's place and keeps nothing from being saved. */
  readonly warning?: ReactNode;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly width?: number | string | undefined;
};

/** Attributes for the control inside a Field. */
export type FieldWiring = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
};

export type FieldProps = FieldLook & {
  readonly children: (wiring: FieldWiring) => ReactNode;
  /** For controls of several inputs: the label names a group instead of one input. */
  readonly isGroup?: boolean | undefined;
};

/** Label, control, hint and error, tied together for readers. */
export function Field(props: FieldProps): ReactNode {
  const {
    label,
    labelPlace = 'above',
    hint,
    error,
    warning,
    isRequired = false,
    width,
    children,
    isGroup,
  } = props;
  const { text } = useUiText();
  const id = useId();
  const hasError = isSaid(error);
  const hasWarning = !hasError && isSaid(warning);
  const help = hasError || hasWarning || isSaid(hint) ? `${id}-help` : undefined;
  const Label = isGroup ? 'span' : 'label';
  return (
    <div
      className={cx(css.field, css[labelPlace])}
      style={labelPlace === 'beside' ? {} : { width }}
      {...(isGroup ? { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': help } : {})}
    >
      <Label
        id={`${id}-label`}
        {...(isGroup ? {} : { htmlFor: id })}
        className={cx(css.label, labelPlace === 'hidden' && 'forReadersOnly')}
      >
        {label}
        {isRequired && <span className={css.required}> {text.required}</span>}
      </Label>
      <div className={css.control} style={labelPlace === 'beside' ? { width } : {}}>
        {children({
          id,
          'aria-describedby': help,
          'aria-invalid': hasError || undefined,
          'aria-required': isRequired || undefined,
        })}
        {help !== undefined && (
          <div
            id={help}
            className={cx(css.help, hasError && css.bad, hasWarning && css.warn)}
            role={hasError ? 'alert' : hasWarning ? 'status' : undefined}
          >
            {hasError ? error : hasWarning ? warning : hint}
          </div>
        )}
      </div>
    </div>
  );
}

function isSaid(text: ReactNode): boolean {
  return text !== undefined && text !== null && text !== false && text !== '';
}
