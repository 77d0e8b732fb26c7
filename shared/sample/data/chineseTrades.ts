/** A trade name (字号) with its pinyin; each is an unusual pair of characters, so that with an invented town it is no real firm's. */
export type TradeName = { readonly zh: string; readonly pinyin: string };

export const tradeNames: readonly TradeName[] = [
  { zh: '澈宇', pinyin: 'Cheyu' },
  { zh: '栎舟', pinyin: 'Lizhou' },
  { zh: '鸣渚', pinyin: 'Mingzhu' },
  { zh: '朗岑', pinyin: 'Langcen' },
  { zh: '穗桐', pinyin: 'Suitong' },
  { zh: '凛汀', pinyin: 'Linting' },
  { zh: '衍棠', pinyin: 'Yantang' },
  { zh: '拓岚', pinyin: 'Tuolan' },
  { zh: '启澜', pinyin: 'Qilan' },
  { zh: '汐桥', pinyin: 'Xiqiao' },
  { zh: '青翊', pinyin: 'Qingyi' },
  { zh: '禾汀', pinyin: 'Heting' },
  { zh: '知岫', pinyin: 'Zhixiu' },
  { zh: '昀川', pinyin: 'Yunchuan' },
  { zh: '岱屿', pinyin: 'Daiyu' },
  { zh: '翎泽', pinyin: 'Lingze' },
  { zh: '棹歌', pinyin: 'Zhaoge' },
  { zh: '墨渠', pinyin: 'Moqu' },
  { zh: '望榆', pinyin: 'Wangyu' },
  { zh: '疏桐', pinyin: 'Shutong' },
  { zh: '临砚', pinyin: 'Linyan' },
  { zh: '归帆', pinyin: 'Guifan' },
  { zh: '泊原', pinyin: 'Boyuan' },
  { zh: '苔径', pinyin: 'Taijing' },
  { zh: '竹筠', pinyin: 'Zhuyun' },
  { zh: '朔野', pinyin: 'Shuoye' },
  { zh: '澹川', pinyin: 'Danchuan' },
  { zh: '辰峤', pinyin: 'Chenqiao' },
  { zh: '芥舟', pinyin: 'Jiezhou' },
  { zh: '霜序', pinyin: 'Shuangxu' },
  { zh: '檀溪', pinyin: 'Tanxi' },
  { zh: '溯屿', pinyin: 'Suyu' },
  { zh: '榆岑', pinyin: 'Yucen' },
  { zh: '汲泉', pinyin: 'Jiquan' },
  { zh: '鹿汀', pinyin: 'Luting' },
  { zh: '弈川', pinyin: 'Yichuan' },
  { zh: '觅渡', pinyin: 'Midu' },
  { zh: '枕河', pinyin: 'Zhenhe' },
  { zh: '漱石', pinyin: 'Shushi' },
  { zh: '洄澜', pinyin: 'Huilan' },
  { zh: '晴峦', pinyin: 'Qingluan' },
  { zh: '橹声', pinyin: 'Lusheng' },
  { zh: '蓼汀', pinyin: 'Liaoting' },
  { zh: '屿衡', pinyin: 'Yuheng' },
  { zh: '槿禾', pinyin: 'Jinhe' },
  { zh: '乔渡', pinyin: 'Qiaodu' },
  { zh: '雁回', pinyin: 'Yanhui' },
  { zh: '璞岩', pinyin: 'Puyan' },
  { zh: '沐桥', pinyin: 'Muqiao' },
  { zh: '铎声', pinyin: 'Duosheng' },
  { zh: '樾荫', pinyin: 'Yueyin' },
  { zh: '篱野', pinyin: 'Liye' },
  { zh: '长棹', pinyin: 'Changzhao' },
  { zh: '重渚', pinyin: 'Chongzhu' },
  { zh: '行舟', pinyin: 'Xingzhou' },
  { zh: '朝槿', pinyin: 'Zhaojin' },
];

/** Family businesses: surnames whose reading as a name is not the everyday one. */
export const familyNames: readonly TradeName[] = [
  { zh: '单记', pinyin: 'Shanji' },
  { zh: '解氏', pinyin: 'Xieshi' },
  { zh: '曾记', pinyin: 'Zengji' },
  { zh: '乐氏', pinyin: 'Yueshi' },
  { zh: '仇记', pinyin: 'Qiuji' },
  { zh: '区氏', pinyin: 'Oushi' },
  { zh: '翟记', pinyin: 'Zhaiji' },
  { zh: '查记', pinyin: 'Zhaji' },
  { zh: '盖氏', pinyin: 'Geshi' },
  { zh: '尉迟', pinyin: 'Yuchi' },
  { zh: '欧阳', pinyin: 'Ouyang' },
  { zh: '褚氏', pinyin: 'Chushi' },
];

export type Industry = { readonly zh: string; readonly en: string };

export const industries: readonly Industry[] = [
  { zh: '精密机械', en: 'Precision Machinery' },
  { zh: '汽车配件', en: 'Auto Parts' },
  { zh: '电气', en: 'Electric' },
  { zh: '工程机械', en: 'Construction Machinery' },
  { zh: '船舶设备', en: 'Marine Equipment' },
  { zh: '自动化', en: 'Automation' },
  { zh: '制冷设备', en: 'Refrigeration' },
  { zh: '医疗器械', en: 'Medical Devices' },
  { zh: '农机', en: 'Farm Machinery' },
  { zh: '仪表', en: 'Instruments' },
  { zh: '建材', en: 'Building Materials' },
  { zh: '家居', en: 'Furniture' },
  { zh: '模具', en: 'Moulds' },
  { zh: '包装材料', en: 'Packaging' },
  { zh: '纺织', en: 'Textiles' },
  { zh: '食品', en: 'Foods' },
  { zh: '化工', en: 'Chemicals' },
  { zh: '照明', en: 'Lighting' },
  { zh: '环保设备', en: 'Environmental Equipment' },
  { zh: '物流', en: 'Logistics' },
  { zh: '光电', en: 'Optoelectronics' },
  { zh: '新材料', en: 'New Materials' },
  { zh: '印刷', en: 'Printing' },
  { zh: '轨道设备', en: 'Rail Equipment' },
];

export type LegalForm = { readonly zh: string; readonly en: string; readonly weight: number };

export const legalForms: readonly LegalForm[] = [
  { zh: '有限公司', en: 'Co., Ltd.', weight: 86 },
  { zh: '有限责任公司', en: 'LLC', weight: 6 },
  { zh: '股份有限公司', en: 'Joint Stock Co., Ltd.', weight: 8 },
];

export type FamilyBusiness = Industry & { readonly form: string; readonly formEn: string };

export const familyBusinesses: readonly FamilyBusiness[] = [
  { zh: '五金', en: 'Hardware', form: '经营部', formEn: 'Trading' },
  { zh: '轴承', en: 'Bearings', form: '经营部', formEn: 'Trading' },
  { zh: '木器', en: 'Woodwork', form: '厂', formEn: 'Works' },
  { zh: '铸件', en: 'Castings', form: '厂', formEn: 'Works' },
  { zh: '标准件', en: 'Fasteners', form: '商行', formEn: 'Trading House' },
];
