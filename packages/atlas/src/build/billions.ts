import type { LocalText } from '@musubi/vocabulary';

/**
 * Write an amount in billions of US dollars with one decimal, or in hundreds of millions where a
 * language counts so: `1,511.3 bn US$`, `1兆5,113億ドル`, `1조 5,113억 달러`.
 */
export function billionsUsd(amount: number, multiplier: number): LocalText {
  const billions = ((amount * multiplier) / 1e9).toFixed(1);
  const [whole = '', decimal] = billions.split('.');
  const size = Math.round(Math.abs(Number(billions)) * 10);
  const trillions = Math.floor(size / 10_000);
  const rest = size % 10_000;
  const sign = Number(billions) < 0 ? '−' : '';
  const inParts = (trillion: string, hundredMillion: string) => [
    ...(trillions > 0 ? [`${grouped(String(trillions))}${trillion}`] : []),
    ...(rest > 0 || trillions === 0 ? [`${grouped(String(rest))}${hundredMillion}`] : []),
  ];
  return {
    en: `${grouped(whole)}.${decimal} bn US$`,
    ja: `${sign}${inParts('兆', '億').join('')}ドル`,
    ko: `${sign}${inParts('조', '억').join(' ')} 달러`,
  };
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
