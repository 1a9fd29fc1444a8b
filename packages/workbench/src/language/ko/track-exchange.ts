import type { trackExchange as english } from '../en/track-exchange.ts';
import type { Translation } from '../translation.ts';

/** Exports in formats of other systems, in Korean. */
export const trackExchange: Translation<typeof english> = {
  option: {
    format: '검증할 수 있는 bundle 또는 다른 시스템의 형식',
    publisher: 'IATI 파일을 공표하는 기관의 식별자',
  },
  example: {
    calendar: '달력에 넣을 기한',
  },
  written: '{{file}}에 썼습니다.',
  withheld: '비공개: {{number}}건.',
  withoutText: '등록부에 본문이 없어 제외한 구절: {{number}}건.',
  withoutResult: '측정 결과가 없는 약속: {{number}}건.',
  placeholder: '{{publisher}}은(는) 임시 식별자입니다. --publisher로 공표 기관을 지정하십시오.',
};
