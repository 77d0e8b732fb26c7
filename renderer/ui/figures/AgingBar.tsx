import { Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ReactNode } from 'react';
import { cx } from '../cx';
import { useOpenerTabIndex } from '../table/openers';
import css from './AgingBar.module.css';
import { patternFrom, segmentWidths } from './agingBarGeometry';
import { toneOf } from './buckets';

export type AgingSegment = {
  /** 0 not due, 1 and on the late buckets. Unapplied money is never part of the bar. */
  readonly bucketIndex: number;
  readonly minor: number;
  /** The hover text: bucket, count, amount, share. Read aloud as the name of the segment as well. */
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
  const { ref, width } = useElementSize<HTMLDivElement>();
  const tabIndex = useOpenerTabIndex();
  const widths = segmentWidths(
    segments.map((segment) => segment.minor),
    width,
  );
  return (
    <div ref={ref} role="group" aria-label={label} className={cx(css.bar, css[`s${size}`])}>
      {segments.map((segment, at) => {
        const segmentWidth = widths[at] ?? 0;
        if (segmentWidth === 0) return null;
        const shared = {
          className: cx(css.segment, segmentWidth < patternFrom && css.plain),
          style: { width: segmentWidth },
          'data-bucket': toneOf(segment.bucketIndex),
        };
        const inside = size === 22 && segmentWidth >= 36 && segment.inside;
        return (
          <Tooltip key={segment.bucketIndex} label={segment.tip} classNames={{ tooltip: css.tooltip ?? '' }}>
            {onOpen ? (
              <button
                type="button"
                {...shared}
                aria-label={segment.tip}
                tabIndex={tabIndex}
                onClick={() => onOpen(segment.bucketIndex)}
              >
                {inside}
              </button>
            ) : (
              <span {...shared} role="img" aria-label={segment.tip}>
                {inside}
              </span>
            )}
          </Tooltip>
        );
      })}
    </div>
  );
}
