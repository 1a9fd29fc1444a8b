import type { WorldLabels } from '../../world/manifest.ts';

type Source = WorldLabels['sources'][number];

/** The input–output tables of the 2014 world and the input structure of the estimated one. */
export const wiod2016: Source = {
  title:
    'World Input-Output Database, 2016 release (Timmer, Dietzenbacher, Los, Stehrer and de Vries 2015)',
  publisher: 'Groningen Growth and Development Centre, University of Groningen',
  year: 2016,
  url: 'https://www.rug.nl/ggdc/valuechain/wiod/wiod-2016-release',
  licence: 'CC BY 4.0',
};

/** The compilation through which the tables and tariffs of 2014 were taken. */
export const felbermayr: Source = {
  title:
    'Felbermayr, Gröschl and Heiland (2022), Complex Europe: Quantifying the Cost of Disintegration, replication package',
  publisher: 'Journal of International Economics 138',
  year: 2022,
  url: 'https://github.com/ingaheiland/FelbermayrGroeschlHeilandJIE2022',
  licence: {
    en: 'none stated; used for figures derived from WIOD and from the tariffs named next',
    ja: '記載なし。WIODと次に挙げる関税率から導いた数値に限り使用',
    ko: '명시되지 않음. WIOD와 다음 항목의 관세율에서 도출한 수치에 한하여 사용',
  },
};

/** The applied tariffs of 2014. */
export const tariffs2014: Source = {
  title: 'Applied tariffs 2014 from WITS-TRAINS, weighted by trade of CEPII BACI',
  publisher: 'World Bank and UNCTAD; CEPII',
  year: 2022,
  url: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
  licence: {
    en: 'Etalab 2.0 (BACI); WITS terms of use (tariffs)',
    ja: 'Etalab 2.0（BACI）、WITS利用規約（関税率）',
    ko: 'Etalab 2.0(BACI), WITS 이용약관(관세율)',
  },
};

/** The bilateral trade of the estimated world. */
export const icio2025: Source = {
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

/** The applied tariffs of the estimated world. */
export const teti2024: Source = {
  title: 'Teti (2024), Global Tariff Database',
  publisher: 'Feodora Teti',
  year: 2024,
  url: 'https://feodorateti.github.io/data.html',
  licence: {
    en: 'none stated; cited as the author asks, trade-weighted means only',
    ja: '記載なし。著者の求める形で引用し、貿易額による加重平均のみ使用',
    ko: '명시되지 않음. 저자가 요청한 방식으로 인용하고 무역액 가중 평균만 사용',
  },
};

/** The compilation through which trade and tariffs of the estimated world were taken. */
export const lashkaripour: Source = {
  title: 'Lashkaripour, tariffwar: trade cubes of ICIO and tariffs',
  publisher: 'Ahmad Lashkaripour',
  year: 2026,
  url: 'https://github.com/ahmadlp/tariffwar',
  licence: {
    en: 'none stated; used for figures derived from the two sources above',
    ja: '記載なし。上の二つの出典から導いた数値に限り使用',
    ko: '명시되지 않음. 위의 두 출처에서 도출한 수치에 한하여 사용',
  },
};
