import type { track as english } from '../en/track.ts';
import type { Translation } from '../translation.ts';

/** The book of promises, in Korean. */
export const track: Translation<typeof english> = {
  command: '약속을 등록부로 관리합니다: 누가 무엇을 약속했고, 지켜졌으며, 그 가치는 얼마인가.',
  option: {
    register:
      '등록부: 폴더 또는 PostgreSQL 데이터베이스의 URL(생략하면 MUSUBI_REGISTER 또는 DATABASE_URL)',
    as: '등록부에서의 사용자 이름(생략하면 MUSUBI_ACTOR)',
  },
  usage: {
    asOf: '“{{command}}”은(는) 지금의 등록부에 대해 하는 일이므로 --as-of로 다른 날을 지정할 수 없습니다',
  },
};
