import { type ReactNode } from 'react';
import { cx } from '../cx';
import { useOpenerTabIndex } from '../table/openers';
import css from './AgingBar.module.css';
import { agingShares } from './agingShares';
import { toneOf } from './buckets';

export type AgingSegment = {
  /** 0 not due, 1 and on the late buckets. Unapplied money is never part of the bar. */
  readonly bucketIndex: number;
  readonly minor: number;
  /** The hover text: bucket, count, amount, share; `\n` breaks a line. Read aloud as the name of the segment as well. */
  readonly tip: string;
  /** Written inside at size 22 where it fits (`62%`). */
  readonly inside?: string | undefined;
};
export type AgingBarProps = {
  /** Names the bar: the customer and its balance. */
  readonly label: string;
  readonly segments: readonly AgingSegment[];
  /** 10 in rows (default), 16 on Today, 22 with the share written inside. */
  readonly size?: 10 | 16 | 22 | undefined;
  /** With it each segment is a button; a click filters or opens that bucket. */
  readonly onOpen?: ((bucketIndex: number) => void) | undefined;
};

/** One balance by age: colour and pattern by bucket, true to scale, the shortest visible segment 3 px. */
export function AgingBar({ label, segments, size = 10, onOpen }: AgingBarProps): ReactNode {
  const tabIndex = useOpenerTabIndex();
  const shares = agingShares(segments.map((segment) => segment.minor));
  return (
    <div role="group" aria-label={label} className={cx(css.bar, css[`s${size}`])}>
      {segments.map((segment, at) => {
        const share = shares[at] ?? 0;
        if (share === 0) return null;
        const shared = {
          className: css.segment,
          style: { flexGrow: share },
          'data-bucket': toneOf(segment.bucketIndex),
          'data-tip': segment.tip,
          'aria-label': nameOf(segment),
        };
        const inside = size === 22 && segment.inside !== undefined && (
          <span aria-hidden="true" className={css.inside}>
            {segment.inside}
          </span>
        );
        return onOpen ? (
          <button
            key={segment.bucketIndex}
            type="button"
            {...shared}
            tabIndex={tabIndex}
            onClick={() => onOpen(segment.bucketIndex)}
          >
            {inside}
          </button>
        ) : (
          <span key={segment.bucketIndex} role="img" {...shared}>
            {inside}
          </span>
        );
      })}
    </div>
  );
}

/** The tip in one line; it begins with the words inside the segment where it does not hold them anyway. */
function nameOf({ tip, inside }: AgingSegment): string {
  const line = tip.replaceAll('\n', ' · ');
  return inside === undefined || line.includes(inside) ? line : `${inside} · ${line}`;
}
