import { type ForeignCountry } from './foreignNames';

/** Surnames, some of them read differently as names (单 Shan, 解 Xie, 曾 Zeng, 乐 Yue, 仇 Qiu, 区 Ou, 翟 Zhai, 查 Zha, 盖 Ge). */
export const chineseSurnames: readonly string[] = [
  '单',
  '解',
  '曾',
  '乐',
  '仇',
  '区',
  '翟',
  '查',
  '盖',
  '尉迟',
  '欧阳',
  '司马',
  '诸葛',
  '林',
  '苏',
  '沈',
  '陆',
  '顾',
  '韩',
  '魏',
  '叶',
  '程',
  '贺',
  '吕',
  '秦',
  '尤',
];

export const chineseGivenNames: readonly string[] = [
  '知微',
  '清和',
  '予安',
  '思齐',
  '景行',
  '重光',
  '长歌',
  '云舒',
  '禾',
  '言蹊',
  '若舟',
  '南枝',
  '星阑',
  '见山',
  '听澜',
  '若谷',
  '远',
  '宁',
  '静姝',
  '望舒',
  '采薇',
  '子衿',
  '怀瑾',
  '向晚',
];

/** Those who sell for the sample company. */
export const salespeople: readonly string[] = ['许砚宁', '韩牧之', '戚闻溪', '单若舟', '解南枝'];

export const foreignPeople: Readonly<
  Record<ForeignCountry, { readonly first: readonly string[]; readonly last: readonly string[] }>
> = {
  US: {
    first: ['Dana', 'Marcus', 'Leah', 'Trent', 'Olivia', 'Caleb', 'Renee', 'Wade'],
    last: ['Halverd', 'Quimbley', 'Strandell', 'Okoravi', 'Pellegrane', 'Tarrowby', 'Vancourt', 'Merrilow'],
  },
  GB: {
    first: ['Imogen', 'Rhys', 'Harriet', 'Callum', 'Priya', 'Alasdair', 'Nesta', 'Gareth'],
    last: [
      'Farrowdene',
      'Thistlewell',
      'Brackley-Shaw',
      'Ormsdale',
      'Penhallick',
      'Dunnock',
      'Wexcombe',
      'Tanswell',
    ],
  },
  DE: {
    first: ['Anneke', 'Jürgen', 'Katrin', 'Dietmar', 'Silke', 'Thorsten', 'Ute', 'Matthias'],
    last: [
      'Brandhölzer',
      'Wesselkamp',
      'Görnitz',
      'Altenroder',
      'Steinbruckner',
      'Löwenhaupt',
      'Kesselbrand',
      'Mühlfurt',
    ],
  },
  NL: {
    first: ['Femke', 'Joost', 'Maaike', 'Ruben', 'Sanne', 'Wouter', 'Lotte', 'Pieter'],
    last: [
      'van Oosterlinge',
      'de Veldermeer',
      'Zandhoven',
      'Kuipersma',
      'ter Haarle',
      'Blokzand',
      'Winterdijk',
      'Roosmalen',
    ],
  },
  SG: {
    first: ['Wei Lin', 'Arun', 'Mei Xuan', 'Farah', 'Jun Hao', 'Shanti', 'Boon Keng', 'Hui Min'],
    last: ['Tan', 'Lim', 'Ng', 'Rahim', 'Chua', 'Pillai', 'Koh', 'Seah'],
  },
  JP: {
    first: ['Haruka', 'Kenji', 'Naomi', 'Shun', 'Ayaka', 'Daichi', 'Miho', 'Takeru'],
    last: [
      'Hoshinagi',
      'Kurosawa',
      'Midorishio',
      'Tsukihara',
      'Aonezu',
      'Fukamori',
      'Shirahata',
      'Minegishi',
    ],
  },
};
