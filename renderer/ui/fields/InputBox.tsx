import { type ReactNode } from 'react';
import { cx } from '../cx';
import css from './InputBox.module.css';

export type InputBoxProps = {
  readonly isWrong: boolean;
  readonly isStill: boolean;
  readonly isArea?: boolean | undefined;
  readonly children: ReactNode;
};

/** The edge around an input: field, focus, wrong, read only. */
export function InputBox({ isWrong, isStill, isArea = false, children }: InputBoxProps): ReactNode {
  return (
    <div className={cx(css.box, isWrong && css.wrong, isStill && css.still, isArea && css.area)}>
      {children}
    </div>
  );
}

export const inputLook = css.input;
export const figureLook = cx(css.input, css.figure);
