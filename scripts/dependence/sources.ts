import type { Citation } from '@musubi/vocabulary';

/** The tables of the OECD. */
export const icio2025: Citation = {
  title: 'OECD Inter-Country Input-Output Tables, 2025 edition',
  publisher: 'OECD',
  year: 2025,
  url: 'https://www.oecd.org/en/data/datasets/inter-country-input-output-tables.html',
  licence: {
    en: 'OECD terms and conditions: reuse with attribution',
    ja: 'OECD利用規約：出典表示により再利用可',
    ko: 'OECD 이용약관: 출처 표시 시 재이용 가능',
  },
};

/** The compilation through which they were taken. */
export const lashkaripour: Citation = {
  title: 'Lashkaripour, tariffwar: trade cubes of ICIO and tariffs',
  publisher: 'Ahmad Lashkaripour',
  year: 2026,
  url: 'https://github.com/ahmadlp/tariffwar',
  licence: {
    en: 'none stated; used for figures derived from the source above',
    ja: '記載なし。上の出典から導いた数値に限り使用',
    ko: '명시되지 않음. 위의 출처에서 도출한 수치에 한하여 사용',
  },
};

/** Trade in critical materials. */
export const baci: Citation = {
  title: 'BACI: International Trade Database at the Product Level, version 202601',
  authors: 'Gaulier, G. and Zignago, S.',
  publisher: 'CEPII',
  year: 2026,
  url: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
  licence: 'Etalab 2.0',
};

const unStatistics: LicensedText = {
  en: 'UN Comtrade terms: derived figures with attribution',
  ja: 'UN Comtrade利用規約：出典表示により派生数値の利用可',
  ko: 'UN Comtrade 이용약관: 출처 표시 시 파생 수치 이용 가능',
};
type LicensedText = Exclude<Citation['licence'], string | undefined>;

/** Reported trade, by year or month. */
export const comtrade: Citation = {
  title: 'UN Comtrade Database',
  publisher: 'United Nations Statistics Division',
  year: 2023,
  url: 'https://comtradeplus.un.org/',
  licence: unStatistics,
};

/** What Taiwan exports and imports, which the United Nations do not publish. */
export const taiwanCustoms: Citation = {
  title: 'Trade statistics of the customs portal, HS 8486 and 8541–8542, 2022',
  publisher: 'International Trade Administration, Taiwan',
  year: 2023,
  url: 'https://cuswebo.trade.gov.tw/',
  licence: {
    en: 'official statistics, cited',
    ja: '公式統計、引用',
    ko: '공식 통계, 인용',
  },
};

/** What Korea imports and exports by its own tariff lines. */
export const koreaCustoms: Citation = {
  title: 'Trade statistics by HSK code and country, through K-stat',
  publisher: 'Korea Customs Service',
  year: 2022,
  url: 'https://stat.kita.net/',
  licence: {
    en: 'official statistics, cited',
    ja: '公式統計、引用',
    ko: '공식 통계, 인용',
  },
};
