import type { SeriesCatalogue } from '@musubi/vocabulary';

/** What is traded. A product whose id ends in `-hs` is the six-digit code that Japan’s exports are recorded under. */
export const seriesProducts: SeriesCatalogue['products'] = {
  'hydrogen-fluoride': {
    code: '2811111000',
    scheme: 'HSK',
    name: { en: 'hydrogen fluoride', ja: 'フッ化水素', ko: '불화수소' },
  },
  photoresist: {
    code: '3707901010',
    scheme: 'HSK',
    name: { en: 'photoresist', ja: 'フォトレジスト', ko: '포토레지스트' },
  },
  'silicon-wafers': {
    code: '3818001000',
    scheme: 'HSK',
    name: { en: 'silicon wafers', ja: 'シリコンウエハ', ko: '실리콘 웨이퍼' },
  },
  'quartz-tubes': {
    code: '7002311000',
    scheme: 'HSK',
    name: { en: 'quartz tubes', ja: '石英管', ko: '석영관' },
  },
  dram: { code: '8542321010', scheme: 'HSK', name: { en: 'DRAM', ja: 'DRAM', ko: 'D램' } },
  nand: {
    code: '8542321030',
    scheme: 'HSK',
    name: { en: 'NAND flash memory', ja: 'NAND型フラッシュメモリ', ko: '낸드플래시' },
  },
  'natural-graphite': {
    code: '250410',
    scheme: 'HS',
    name: {
      en: 'natural graphite (powder, flakes)',
      ja: '天然黒鉛（粉・フレーク）',
      ko: '천연흑연(분말·플레이크)',
    },
  },
  'artificial-graphite': {
    code: '380110',
    scheme: 'HS',
    name: { en: 'artificial graphite', ja: '人造黒鉛', ko: '인조흑연' },
  },
  'metals-basket': {
    code: '811292',
    scheme: 'HS',
    name: {
      en: 'unwrought gallium, germanium, indium and other metals',
      ja: 'ガリウム・ゲルマニウム・インジウム等の塊',
      ko: '갈륨·게르마늄·인듐 등(괴)',
    },
  },
  'hydrogen-fluoride-hs': {
    code: '281111',
    scheme: 'HS',
    name: { en: 'hydrogen fluoride', ja: 'フッ化水素', ko: '불화수소' },
  },
  'photoresist-hs': {
    code: '370790',
    scheme: 'HS',
    name: {
      en: 'photoresist and other photographic chemicals',
      ja: 'フォトレジスト等の写真用化学調製品',
      ko: '포토레지스트 등 사진용 화학조제품',
    },
  },
  'polymers-hs': {
    code: '391190',
    scheme: 'HS',
    name: {
      en: 'polymers of heading 3911, fluorinated polyimide among them',
      ja: '第3911項の重合体（フッ化ポリイミドを含む）',
      ko: '제3911호 중합체(불화 폴리이미드 포함)',
    },
  },
  'plastic-film-hs': {
    code: '392099',
    scheme: 'HS',
    name: {
      en: 'film of other plastics, fluorinated polyimide film among them',
      ja: 'その他のプラスチック製フィルム（フッ化ポリイミドフィルムを含む）',
      ko: '기타 플라스틱 필름(불화 폴리이미드 필름 포함)',
    },
  },
};
