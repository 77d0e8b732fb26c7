import { IconLock } from '@tabler/icons-react';
import { type HTMLInputAutoCompleteAttribute, type ReactNode, type Ref } from 'react';
import { Icon } from '../controls/Icon';
import { Field, type FieldLook } from './Field';
import { InputBox, inputLook } from './InputBox';
import { isDecisiveEnter } from './keyboard';

export type TextFieldProps = FieldLook & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'search' | 'tel' | 'email' | 'password' | undefined;
  readonly icon?: ReactNode;
  /** Stands at the end of the box: a unit, a key cap, a button. */
  readonly end?: ReactNode;
  /** Enter, but not the Enter of an input method. */
  readonly onEnter?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly spellCheck?: boolean | undefined;
};

/** One line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, icon, end, onEnter, isReadOnly = false, isDisabled = false } = props;
  return (
    <Field {...props}>
      {(wiring) => (
        <InputBox isWrong={wiring['aria-invalid'] ?? false} isStill={isReadOnly || isDisabled}>
          {isReadOnly ? <Icon of={IconLock} /> : icon}
          <input
            {...wiring}
            ref={props.inputRef}
            className={inputLook}
            type={props.type ?? 'text'}
            value={value}
            placeholder={props.placeholder}
            maxLength={props.maxLength}
            autoFocus={props.autoFocus}
            autoComplete={props.autoComplete ?? 'off'}
            spellCheck={props.spellCheck ?? false}
            readOnly={isReadOnly}
            disabled={isDisabled}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={props.onBlur}
            onKeyDown={(event) => {
              if (onEnter && isDecisiveEnter(event)) onEnter();
            }}
          />
          {end}
        </InputBox>
      )}
    </Field>
  );
}
