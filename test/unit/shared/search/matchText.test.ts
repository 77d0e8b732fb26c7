import { describe, expect, it } from 'vitest';
import { matchText } from '@shared/search';

describe('matchText', () => {
  it('finds a name as it stands, in any case and width', () => {
    expect(matchText('Larkmoor Tooling LLC', 'tool')).toEqual([[9, 13]]);
    expect(matchText('Larkmoor Tooling LLC', 'ＴＯＯＬ')).toEqual([[9, 13]]);
    expect(matchText('平汐远岫汽车配件有限公司', '汽车')).toEqual([[4, 6]]);
  });

  it('finds a name by pinyin initials and by full pinyin', () => {
    expect(matchText('平汐远岫汽车配件有限公司', 'pxyx')).toEqual([[0, 4]]);
    expect(matchText('平汐远岫汽车配件有限公司', 'qiche')).toEqual([[4, 6]]);
  });

  it('finds initials with characters left out, from three letters on', () => {
    expect(matchText('平汐远岫汽车配件有限公司', 'yxqp')).toEqual([
      [2, 5],
      [6, 7],
    ]);
    expect(matchText('平汐远岫汽车配件有限公司', 'pq')).toBeNull();
  });

  it('answers no marks for nothing typed and null for no match', () => {
    expect(matchText('平汐远岫', '  ')).toEqual([]);
    expect(matchText('平汐远岫', 'zzz')).toBeNull();
    expect(matchText('Brindlecote', 'xyz')).toBeNull();
  });
});
