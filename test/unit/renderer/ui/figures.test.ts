import { agingShares } from '@renderer/ui/figures/agingShares';
import { toneOf } from '@renderer/ui/figures/buckets';
import { heatOf } from '@renderer/ui/figures/heat';
import { placeTip } from '@renderer/ui/feedback/placeTip';
import { describe, expect, it } from 'vitest';

describe('heatOf', () => {
  it('is half below a quarter of the balance and full from a quarter on, to the cent', () => {
    expect(heatOf(2499, 10000)).toBe('half');
    expect(heatOf(2500, 10000)).toBe('full');
    expect(heatOf(10000, 10000)).toBe('full');
    expect(heatOf(1, Number.MAX_SAFE_INTEGER)).toBe('half');
    expect(heatOf(2251799813685248, Number.MAX_SAFE_INTEGER)).toBe('full');
    expect(heatOf(2251799813685247, Number.MAX_SAFE_INTEGER)).toBe('half');
  });

  it('is none where nothing is late or nothing is owed', () => {
    expect(heatOf(0, 10000)).toBe('none');
    expect(heatOf(-500, 10000)).toBe('none');
    expect(heatOf(500, 0)).toBe('none');
    expect(heatOf(500, -10000)).toBe('none');
  });
});

describe('toneOf', () => {
  it('has the oldest of more than five late buckets share b5', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 9].map(toneOf)).toEqual(['b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'b5', 'b5']);
    expect(toneOf('unapplied')).toBe('un');
  });
});

describe('agingShares', () => {
  it('is true to scale in thousandths', () => {
    expect(agingShares([50000, 25000, 25000])).toEqual([500, 250, 250]);
  });

  it('gives amounts of 0 or less no place', () => {
    expect(agingShares([300, 0, -100, 100])).toEqual([750, 0, 0, 250]);
    expect(agingShares([0, 0])).toEqual([0, 0]);
    expect(agingShares([])).toEqual([]);
  });
});

describe('placeTip', () => {
  const view = { width: 1000, height: 600 };
  const tip = { width: 100, height: 30 };

  it('stands centred below its target', () => {
    expect(placeTip({ left: 400, top: 100, width: 50, height: 20 }, tip, view)).toEqual({
      left: 375,
      top: 124,
    });
  });

  it('stands above where there is no room below, and never outside', () => {
    expect(placeTip({ left: 400, top: 570, width: 50, height: 20 }, tip, view).top).toBe(536);
    expect(placeTip({ left: 0, top: 100, width: 10, height: 20 }, tip, view).left).toBe(8);
    expect(placeTip({ left: 990, top: 100, width: 10, height: 20 }, tip, view).left).toBe(892);
  });
});
