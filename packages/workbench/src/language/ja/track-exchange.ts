import type { trackExchange as english } from '../en/track-exchange.ts';
import type { Translation } from '../translation.ts';

/** Exports in formats of other systems, in Japanese. */
export const trackExchange: Translation<typeof english> = {
  option: {
    format: '検証できる bundle、または他のシステムの形式',
    publisher: 'IATIファイルを公表する組織の識別子',
  },
  example: {
    calendar: 'カレンダー用の期限',
  },
  written: '{{file}}に書き込んだ。',
  withheld: '非開示：{{number}}件。',
  withoutText: '登録簿に本文がないため省いた箇所：{{number}}件。',
  withoutResult: '測定結果のない約束：{{number}}件。',
  placeholder: '{{publisher}}は仮の識別子である。公表者を --publisher で指定すること。',
};
