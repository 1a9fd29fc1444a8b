import type { SeriesCatalogue } from '@musubi/vocabulary';

/** Where the series come from, when each source publishes, and what was done to its figures. */
export const seriesSources: SeriesCatalogue['sources'] = {
  'korea-customs': {
    title: 'Export and import performance by item and country (HSK, ten digits), monthly',
    publisher: 'Korea Customs Service',
    year: 2022,
    url: 'https://www.data.go.kr/en/data/15100475/openapi.do',
    licence: 'official statistics; reuse with citation',
    locator:
      'as collected from K-stat (KITA) in HJK91/JapanKoreaTradeConflict, commit 6aebe958, build/input/Trade_all.xlsx',
    lag: {
      months: 1,
      day: 15,
      citation: {
        title: 'Export and import performance by item: update cycle',
        publisher: 'Korea Customs Service, Public Data Portal',
        year: 2024,
        url: 'https://www.data.go.kr/en/data/15100475/openapi.do',
      },
    },
    changes:
      'Partners selected and summed, values in US$ and net mass in kg as published, shares computed. A month without a record of a partner is zero.',
  },
  'china-customs': {
    title: 'Monthly exports by HS subheading and partner, UN Comtrade',
    publisher:
      'United Nations Statistics Division, from the General Administration of Customs of China',
    year: 2025,
    url: 'https://comtradeplus.un.org/',
    licence: 'UN Comtrade: reuse of derived figures with citation',
    locator:
      'as collected in qennis/ChinaCriticalMineralComtrade, commit 44040f49, data_output/tables/deep_dive_hs6_monthly.csv',
    lag: {
      months: 1,
      day: 20,
      note: {
        en: 'The day on which Chinese customs make commodities by country available, not when UN Comtrade repeats them, which is weeks to months later. The figures for December 2023 were in the press in January 2024 (Fastmarkets); the customs’ own calendar was not read.',
        ja: '中国海関が品目別・国別の数値を公表する日であり、数週間から数か月後となるUN Comtradeへの収録日ではない。2023年12月分は2024年1月に報じられた（Fastmarkets）。海関自身の公表予定表は確認していない。',
        ko: '중국 해관이 품목별·국가별 수치를 공표하는 날이며, 몇 주에서 몇 달 뒤인 UN Comtrade 수록일이 아닙니다. 2023년 12월분은 2024년 1월에 보도되었습니다(Fastmarkets). 해관의 공표 일정표 자체는 확인하지 않았습니다.',
      },
      citation: {
        title: 'China’s graphite exports plunge in December after introduction of export controls',
        publisher: 'Fastmarkets',
        year: 2024,
        url: 'https://www.fastmarkets.com/insights/chinas-graphite-exports-plunge-in-december-after-introduction-of-export-controls',
      },
    },
    changes:
      'Partners selected and summed; the total is over the 39 partners of the collection. A month without a record of a partner is zero; a shipment of more than US$ 1,000 without a mass is not known. Artificial graphite and the metals begin in 2018, because masses of 2017 are incomplete.',
  },
  'japan-customs': {
    title: 'Monthly exports by HS subheading and partner, UN Comtrade',
    publisher: 'United Nations Statistics Division, from the Ministry of Finance, Japan',
    year: 2021,
    url: 'https://comtradeplus.un.org/',
    licence: 'UN Comtrade: reuse of derived figures with citation; the collection is MIT',
    locator:
      'as collected in andre-barbe/semiconductor-trade, commits 440cfe7, e1e0d0c and 21fc54c',
    lag: {
      months: 1,
      day: 31,
      note: {
        en: 'Japan publishes exports by nine-digit code and country at the end of the following month; UN Comtrade repeats them later, often by months.',
        ja: '日本は9桁品目・国別の輸出確報を翌月末に公表する。UN Comtradeへの収録はその後で、数か月かかることも多い。',
        ko: '일본은 9자리 품목·국가별 수출 확정치를 다음 달 말에 공표합니다. UN Comtrade 수록은 그 뒤이며 몇 달이 걸리는 일이 많습니다.',
      },
      citation: {
        title: 'Glossary: provisional, detailed and fixed figures',
        publisher: 'Trade Statistics of Japan, Ministry of Finance',
        year: 2020,
        url: 'http://www.customs.go.jp/toukei/sankou/howto/yougo_e.htm',
      },
    },
    changes: 'Net mass in kg as published. A month without a record is zero.',
  },
};
