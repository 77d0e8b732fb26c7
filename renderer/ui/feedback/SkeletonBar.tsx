import { type ReactNode } from 'react';
import css from './SkeletonBar.module.css';

export type SkeletonBarProps = { readonly width: number | string };

/** A grey bar of the expected width where a value is still being read; it does not shimmer. */
export function SkeletonBar({ width }: SkeletonBarProps): ReactNode {
  return <span aria-hidden="true" className={css.bar} style={{ width }} />;
}
