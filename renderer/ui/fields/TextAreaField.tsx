import { type ReactNode } from 'react';
import { Field, type FieldLook } from './Field';
import { InputBox, inputLook } from './InputBox';

export type TextAreaFieldProps = FieldLook & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly onBlur?: (() => void) | undefined;
};

/** Several lines of text; the user may drag it taller. */
export function TextAreaField(props: TextAreaFieldProps): ReactNode {
  const { value, onChange, isReadOnly = false, isDisabled = false } = props;
  return (
    <Field {...props}>
      {(wiring) => (
        <InputBox isArea isWrong={wiring['aria-invalid'] ?? false} isStill={isReadOnly || isDisabled}>
          <textarea
            {...wiring}
            className={inputLook}
            rows={props.rows ?? 3}
            value={value}
            placeholder={props.placeholder}
            maxLength={props.maxLength}
            readOnly={isReadOnly}
            disabled={isDisabled}
            spellCheck={false}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={props.onBlur}
          />
        </InputBox>
      )}
    </Field>
  );
}
