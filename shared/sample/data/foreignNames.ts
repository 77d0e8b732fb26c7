export type ForeignCountry = 'US' | 'GB' | 'DE' | 'NL' | 'SG' | 'JP';

/** How a country's invented firms are named and where they sit. `{n}` in a postcode becomes a digit; every pattern is one that no post office uses. */
export type ForeignCountryNames = {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly trades: readonly string[];
  readonly forms: readonly string[];
  readonly towns: readonly string[];
  readonly streets: readonly string[];
  readonly postcode: string;
  readonly dialling: string;
  readonly region: string;
};

const englishHeads = [
  'Brindle',
  'Osprel',
  'Quenn',
  'Tarrow',
  'Vellan',
  'Wrenna',
  'Yarrick',
  'Mardle',
  'Corrin',
  'Dravven',
  'Fennick',
  'Garrel',
  'Hobblen',
  'Ilvers',
  'Jorrel',
  'Pellan',
];
const englishTails = ['cote', 'moor', 'mere', 'quay', 'stoke', 'combe', 'hollow', 'garth', 'holt', 'fell'];
const englishTrades = [
  'Tooling',
  'Controls',
  'Marine',
  'Bearings',
  'Instruments',
  'Packaging',
  'Hydraulics',
  'Lighting',
  'Components',
  'Supply',
  'Robotics',
  'Fixtures',
];

export const foreignNames: Readonly<Record<ForeignCountry, ForeignCountryNames>> = {
  US: {
    heads: englishHeads,
    tails: englishTails,
    trades: englishTrades,
    forms: ['Inc.', 'LLC', 'Corp.'],
    towns: ['Port Ellery', 'Cedar Notch Falls', 'Larksburg Flats', 'Quillen Springs', 'North Tarrow'],
    streets: ['Wharfside Lane', 'Foundry Loop', 'Old Mill Turnpike', 'Cannery Row East', 'Signal Hill Drive'],
    postcode: 'ZZ 00{n}{n}{n}',
    dialling: '+1',
    region: '北美',
  },
  GB: {
    heads: englishHeads,
    tails: englishTails,
    trades: englishTrades,
    forms: ['Ltd', 'plc', 'LLP'],
    towns: ['Marlowquay', 'Tarnwick Hollow', 'Brackenstoke', 'Ellerdene Cross', 'Upper Fenmarle'],
    streets: ['Ropewalk Yard', 'Tannery Lane', 'Beacon Terrace', 'Lower Wharf', 'Weavers Row'],
    postcode: 'ZZ{n} {n}ZZ',
    dialling: '+44',
    region: '欧洲',
  },
  DE: {
    heads: [
      'Orvel',
      'Tannfurt',
      'Wendrich',
      'Halbruck',
      'Eschvar',
      'Grauwend',
      'Ilsvorn',
      'Kranzel',
      'Ruhlmer',
      'Vossgar',
    ],
    tails: ['stedt', 'grund', 'hagen', 'tal', 'rode', 'kamp', 'brunn', 'weiler'],
    trades: [
      'Antriebstechnik',
      'Messtechnik',
      'Werkzeugbau',
      'Feinmechanik',
      'Fördertechnik',
      'Verpackungen',
      'Lichttechnik',
      'Hydraulik',
      'Anlagenbau',
      'Dichtungen',
    ],
    forms: ['GmbH', 'GmbH & Co. KG', 'AG'],
    towns: ['Orvelstedt', 'Tannfurtheim', 'Wendelgrund am Forst', 'Halbruckhausen', 'Eschenrode-Süd'],
    streets: ['Mühlgrabenweg', 'Am Alten Hammerwerk', 'Gießereistraße', 'Lindenkamp', 'Färberufer'],
    postcode: '00{n}{n}{n}',
    dialling: '+49',
    region: '欧洲',
  },
  NL: {
    heads: [
      'Veldrik',
      'Oostvar',
      'Zandwijker',
      'Haarzel',
      'Brouwend',
      'Kempvoor',
      'Lievend',
      'Muidrik',
      'Rietvoor',
      'Schelvend',
    ],
    tails: ['meer', 'linge', 'dam', 'horst', 'waard', 'burcht', 'zijl', 'veste'],
    trades: [
      'Techniek',
      'Aandrijvingen',
      'Scheepsbouw',
      'Meettechniek',
      'Verlichting',
      'Koeltechniek',
      'Verpakking',
      'Staal',
    ],
    forms: ['B.V.', 'N.V.'],
    towns: ['Veldermeer', 'Oosterlinge', 'Zandwijkerdam', 'Haarlezijl', 'Rietveenhorst'],
    streets: ['Touwslagerskade', 'Molenwerf', 'Smidsgang', 'Oude Sluisweg', 'Ververspad'],
    postcode: '0{n}{n}{n} ZZ',
    dialling: '+31',
    region: '欧洲',
  },
  SG: {
    heads: ['Kesterling', 'Pellawira', 'Serumbai', 'Tembura', 'Merantor', 'Layarin', 'Bayundra', 'Cendaru'],
    tails: ['mas', 'nusa', 'jaya', 'quay', 'point', 'wira', 'kala', 'tara'],
    trades: [
      'Marine',
      'Precision',
      'Engineering',
      'Logistics',
      'Offshore',
      'Electronics',
      'Trading',
      'Automation',
    ],
    forms: ['Pte. Ltd.'],
    towns: ['Singapore'],
    streets: ['Kestrel Quay', 'Tembusu Works Avenue', 'Layar Lane', 'Nusa Dock Road', 'Rempah Link'],
    postcode: '99{n}{n}{n}{n}',
    dialling: '+65',
    region: '亚太',
  },
  JP: {
    heads: [
      'Hoshikura',
      'Midorizuna',
      'Tsukibane',
      'Aokasumi',
      'Fukanezu',
      'Shirogasa',
      'Minekuzu',
      'Kumobata',
    ],
    tails: ['nagi', 'zora', 'gumo', 'wake', 'isago', 'sue'],
    trades: ['Seiki', 'Denki', 'Kogyo', 'Keiki', 'Sangyo', 'Kikai', 'Zosen', 'Kagaku'],
    forms: ['K.K.', 'Co., Ltd.'],
    towns: ['Hoshinagi', 'Midorishio', 'Tsukigumo', 'Aonezu-machi'],
    streets: ['Nagisa-dori', 'Kajiya-cho', 'Minato-higashi', 'Orimono-machi'],
    postcode: '000-{n}{n}{n}{n}',
    dialling: '+81',
    region: '亚太',
  },
};
