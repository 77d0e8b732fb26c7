/** A town that is on no map; `division` is in the block 99, which GB/T 2260 gives to no province. */
export type ChineseTown = {
  readonly zh: string;
  readonly pinyin: string;
  readonly region: string;
  readonly division: string;
};

/** Invented towns. 长, 重, 乐, 曾 and 解 have several readings, so that search by pinyin initials has something to get wrong. */
export const chineseTowns: readonly ChineseTown[] = [
  { zh: '云泽', pinyin: 'Yunze', region: '华东', division: '990100' },
  { zh: '平汐', pinyin: 'Pingxi', region: '华东', division: '990200' },
  { zh: '曙港', pinyin: 'Shugang', region: '华东', division: '990300' },
  { zh: '鹭汊', pinyin: 'Lucha', region: '华东', division: '990400' },
  { zh: '菱渡', pinyin: 'Lingdu', region: '华东', division: '990500' },
  { zh: '海屿', pinyin: 'Haiyu', region: '华南', division: '991100' },
  { zh: '乐屿', pinyin: 'Leyu', region: '华南', division: '991200' },
  { zh: '穗津', pinyin: 'Suijin', region: '华南', division: '991300' },
  { zh: '汀澜', pinyin: 'Tinglan', region: '华南', division: '991400' },
  { zh: '岑湾', pinyin: 'Cenwan', region: '华南', division: '991500' },
  { zh: '北岑', pinyin: 'Beicen', region: '华北', division: '992100' },
  { zh: '朔垣', pinyin: 'Shuoyuan', region: '华北', division: '992200' },
  { zh: '栖原', pinyin: 'Qiyuan', region: '华北', division: '992300' },
  { zh: '墨垣', pinyin: 'Moyuan', region: '华北', division: '992400' },
  { zh: '沅川', pinyin: 'Yuanchuan', region: '华中', division: '993100' },
  { zh: '长岫', pinyin: 'Changxiu', region: '华中', division: '993200' },
  { zh: '绾江', pinyin: 'Wanjiang', region: '华中', division: '993300' },
  { zh: '皋泽', pinyin: 'Gaoze', region: '华中', division: '993400' },
  { zh: '曾岫', pinyin: 'Zengxiu', region: '华中', division: '993500' },
  { zh: '临岫', pinyin: 'Linxiu', region: '西南', division: '994100' },
  { zh: '重岚', pinyin: 'Chonglan', region: '西南', division: '994200' },
  { zh: '溯川', pinyin: 'Suchuan', region: '西南', division: '994300' },
  { zh: '青簟', pinyin: 'Qingdian', region: '西南', division: '994400' },
  { zh: '解川', pinyin: 'Xiechuan', region: '西南', division: '994500' },
];

export const chineseDistricts: readonly string[] = [
  '砚东区',
  '滨渚区',
  '新榆区',
  '望岫区',
  '南汀街道',
  '城西街道',
  '北渚开发区',
  '高榆工业园',
];

export const chineseStreets: readonly string[] = [
  '栎树路',
  '汀洲大道',
  '北渚街',
  '岫云路',
  '鸣泉巷',
  '临渚西路',
  '青篱路',
  '工坊二路',
  '橹声街',
  '砚池路',
  '织造东路',
  '榆荫路',
  '渡口南路',
  '仓前街',
  '铸铁路',
  '观澜中路',
];
