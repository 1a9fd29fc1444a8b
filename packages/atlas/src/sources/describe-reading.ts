import type { LocalText } from '@musubi/vocabulary';
import { billionsUsd } from '../build/billions.ts';
import type { FlowLedger } from './flow-ledger.ts';
import type { TableReading } from './read-table.ts';

/**
 * State what reading a published table did to it, one step a line, for the world's transformations.
 *
 * @param multiplier - How many US dollars one unit of the ledger is.
 */
export function describeReading(
  { file, ledger }: Pick<TableReading, 'file' | 'ledger'>,
  multiplier: number,
): readonly LocalText[] {
  return [
    {
      en: `Source: ${file.name}, ${file.bytes} bytes, SHA-256 ${file.sha256}.`,
      ja: `出典：${file.name}、${file.bytes}バイト、SHA-256 ${file.sha256}。`,
      ko: `출처: ${file.name}, ${file.bytes}바이트, SHA-256 ${file.sha256}.`,
    },
    {
      en: 'Inputs: summed over origins, so that all users of a good in an economy share one mix of origins.',
      ja: '投入：原産国・地域について合計するため、同じ国・地域で同じ財を使う者は共通の調達先構成をもつ。',
      ko: '투입: 원산 국가·지역에 걸쳐 합산하므로, 한 국가·지역에서 같은 재화를 쓰는 사용자는 동일한 조달 구성을 갖는다.',
    },
    taxStatement(ledger, multiplier),
    ...asideStatements(ledger, multiplier),
  ];
}

function taxStatement(ledger: FlowLedger, multiplier: number): LocalText {
  const amount = (value: number) => billionsUsd(value, multiplier);
  const taxes = amount(sum(ledger.taxes_nj));
  const valueAdded = amount(sum(ledger.valueAdded_nj));
  const onFinalUse = amount(ledger.asides.finalTaxes);
  return {
    en: `Taxes less subsidies on products: those on inputs (${taxes.en}) join value added (${valueAdded.en} without them); those on final use (${onFinalUse.en}) are left out, as flows are at basic prices.`,
    ja: `生産物に課される税（控除：補助金）：投入に対するもの（${taxes.ja}）は付加価値（これを除き${valueAdded.ja}）に加える。取引額は基本価格であるため、最終使用に対するもの（${onFinalUse.ja}）は除く。`,
    ko: `생산물세(보조금 차감): 투입에 대한 세금(${taxes.ko})은 부가가치(이를 제외하면 ${valueAdded.ko})에 더한다. 거래액이 기초가격이므로 최종사용에 대한 세금(${onFinalUse.ko})은 제외한다.`,
  };
}

function asideStatements({ asides }: FlowLedger, multiplier: number): LocalText[] {
  const { negativeFinalCells, negativeFinalValue, largestRounding, unstatedCells } = asides;
  const statements: LocalText[] = [];
  if (negativeFinalCells > 0) {
    const amount = billionsUsd(negativeFinalValue, multiplier);
    statements.push({
      en: `Negative final use: ${negativeFinalCells} cells (${amount.en}) are booked as changes in inventories.`,
      ja: `負の最終使用：${negativeFinalCells}個のセル（${amount.ja}）を在庫変動として計上する。`,
      ko: `음의 최종사용: 셀 ${negativeFinalCells}개(${amount.ko})를 재고증감으로 계상한다.`,
    });
  }
  if (unstatedCells)
    statements.push({
      en: `Cells: ${unstatedCells} that the file leaves out count as zero; every industry balances.`,
      ja: `セル：ファイルに記載のない${unstatedCells}個はゼロとみなす。すべての産業で収支が一致する。`,
      ko: `셀: 파일에 없는 ${unstatedCells}개는 0으로 본다. 모든 산업에서 수급이 일치한다.`,
    });
  if (largestRounding !== undefined) {
    const gap = largestRounding.toPrecision(2);
    statements.push({
      en: `Output: the sum of each industry's sales; the output the table states differs by at most ${gap} million.`,
      ja: `産出額：各産業の販売額の合計。表に記載の産出額との差は最大で${gap}百万。`,
      ko: `산출액: 각 산업의 판매액 합계. 표에 실린 산출액과의 차이는 최대 ${gap}백만.`,
    });
  }
  return statements;
}

function sum(values: FlowLedger['taxes_nj']): number {
  return values.reduce((total, value) => total + value, 0);
}
