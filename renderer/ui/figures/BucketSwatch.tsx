import { type ReactNode } from 'react';
import { type BucketIndex, toneOf } from './buckets';
import css from './BucketSwatch.module.css';
import { cx } from '../cx';

export type BucketSwatchProps = { readonly bucket: BucketIndex; readonly className?: string | undefined };

/** The 9-px sample of a bucket's colour and pattern, beside its label. */
export function BucketSwatch({ bucket, className }: BucketSwatchProps): ReactNode {
  return <i aria-hidden="true" data-bucket={toneOf(bucket)} className={cx(css.swatch, className)} />;
}

export type BucketTextProps = { readonly bucket: BucketIndex; readonly children: ReactNode };

/** Words or a number in a bucket's text colour, such as the days that an invoice is late. */
export function BucketText({ bucket, children }: BucketTextProps): ReactNode {
  return (
    <span data-bucket={toneOf(bucket)} className={css.text}>
      {children}
    </span>
  );
}
