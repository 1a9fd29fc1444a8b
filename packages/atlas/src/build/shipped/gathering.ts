import type { LocalText } from '@musubi/vocabulary';
import type { TradeTable } from '../source-table.ts';

const summed = {
  flows: { en: 'flows', ja: '取引額', ko: '거래액' },
  sales: { en: 'sales', ja: '販売額', ko: '판매액' },
} as const satisfies Record<string, LocalText>;

/** State that economies and sectors of a source are gathered, and how. */
export function gatheringStatement(
  source: TradeTable,
  gathered: TradeTable,
  what: keyof typeof summed,
): LocalText {
  const from = sizeOf(source);
  const to = sizeOf(gathered);
  return {
    en: `${from.economies} economies × ${from.sectors} sectors are gathered into ${to.economies} × ${to.sectors}: ${summed[what].en} are summed, tariffs are weighted by trade.`,
    ja: `${from.economies}の国・地域×${from.sectors}部門を${to.economies}×${to.sectors}に統合する。${summed[what].ja}は合計し、関税率は貿易額で加重平均する。`,
    ko: `${from.economies}개 국가·지역 × ${from.sectors}개 부문을 ${to.economies} × ${to.sectors} 구성으로 통합한다. ${summed[what].ko}은 합산하고 관세율은 무역액으로 가중 평균한다.`,
  };
}

function sizeOf({ economies, sectors }: TradeTable): { economies: number; sectors: number } {
  return { economies: economies.length, sectors: sectors.length };
}
