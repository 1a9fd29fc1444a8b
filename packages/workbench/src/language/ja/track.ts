import type { track as english } from '../en/track.ts';
import type { Translation } from '../translation.ts';

/** The book of promises, in Japanese. */
export const track: Translation<typeof english> = {
  command: '約束を登録簿に記録する：誰が何を約束し、守られたか、どれだけの価値があるか。',
  option: {
    register:
      '登録簿。フォルダーまたはPostgreSQLデータベースのURL（省略時はMUSUBI_REGISTERまたはDATABASE_URL）',
    as: '登録簿での利用者名（省略時はMUSUBI_ACTOR）',
  },
  usage: {
    asOf: '「{{command}}」は現在の登録簿に対して行うもので、--as-ofで過去の日を指定することはできない',
  },
};
