import {
  economyName,
  inEveryLanguage,
  type Language,
  type LocalText,
  type SeriesEntry,
} from '@musubi/vocabulary';
import { resolveKoreanParticles } from '@musubi/workbench';

type Titled = Pick<SeriesEntry, 'reporter' | 'partner' | 'flow' | 'measure'>;

const measures: Readonly<Record<Exclude<SeriesEntry['measure'], 'share'>, LocalText>> = {
  value: { en: 'value', ja: '金額', ko: '금액' },
  mass: { en: 'mass', ja: '重量', ko: '중량' },
  'unit-value': { en: 'unit value', ja: '単価', ko: '단가' },
};

const flows: Readonly<Record<SeriesEntry['flow'], LocalText>> = {
  import: { en: 'imports', ja: '輸入', ko: '수입' },
  export: { en: 'exports', ja: '輸出', ko: '수출' },
};

/** Title a series in each language. */
export function titleOf(series: Titled, product: LocalText): LocalText {
  return inEveryLanguage((language) => writers[language](partsOf(series, product, language)));
}

interface Parts {
  readonly reporter: string;
  readonly partner: string | null;
  readonly flow: string;
  readonly inward: boolean;
  readonly product: string;
  /** Null for a share. */
  readonly measure: string | null;
}

function partsOf(
  { reporter, partner, flow, measure }: Titled,
  product: LocalText,
  language: Language,
): Parts {
  return {
    reporter: economyName(reporter, language),
    partner: partner === null ? null : economyName(partner, language),
    flow: flows[flow][language],
    inward: flow === 'import',
    product: product[language],
    measure: measure === 'share' ? null : measures[measure][language],
  };
}

const writers: Readonly<Record<Language, (parts: Parts) => string>> = {
  en({ reporter, partner, flow, inward, product, measure }) {
    if (measure === null) return `${partner}’s share of ${reporter}’s ${flow} of ${product}`;
    const side = partner === null ? ', all partners' : ` ${inward ? 'from' : 'to'} ${partner}`;
    return `${reporter}’s ${flow} of ${product}${side}: ${measure}`;
  },
  ja({ reporter, partner, flow, inward, product, measure }) {
    if (measure === null) return `${reporter}の${product}${flow}に占める${partner}のシェア`;
    const side = partner === null ? '全相手国' : `${partner}${inward ? 'から' : '向け'}`;
    return `${reporter}の${product}${flow}（${side}）：${measure}`;
  },
  ko({ reporter, partner, flow, inward, product, measure }) {
    if (measure === null)
      return resolveKoreanParticles(
        `${reporter}의 ${product} ${flow}에서 ${partner}이(가) 차지하는 비중`,
      );
    const side = partner === null ? '전체 상대국' : `${partner}${inward ? '에서' : '(으)로'}`;
    return resolveKoreanParticles(`${reporter}의 ${product} ${flow}(${side}): ${measure}`);
  },
};
