import type { warn as english } from '../en/warn.ts';
import type { Translation } from '../translation.ts';

export const warn: Translation<typeof english> = {
  table: {
    cells: '{{number}}個のセル',
    header: 'period,value または series,period,value のような、コンマ区切りの見出し行',
    name: '重複しない系列名',
    month: '2019-07 のような月',
    number: '小数点を用いた0以上の数。不明なら空のセル',
    once: '1系列につき各月は1回',
    rows: '月と値を持つ行',
  },
};
