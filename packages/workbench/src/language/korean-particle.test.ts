import { expect, test } from 'vitest';
import { resolveKoreanParticles } from './korean-particle.ts';

test.each([
  ['한국은(는) 일본을(를) 중국과(와)', '한국은 일본을 중국과'],
  ['미국은(는) 독일이(가) 대만을(를)', '미국은 독일이 대만을'],
  ['네덜란드은(는) 프랑스이(가) 캐나다을(를) 인도과(와)', '네덜란드는 프랑스가 캐나다를 인도와'],
  ['서울(으)로 부산(으)로 제주(으)로', '서울로 부산으로 제주로'],
  ['EU은(는) IPEF을(를) 3은(는) 5이(가) 21%을(를)', 'EU는 IPEF를 3은 5가 21%를'],
])('%s becomes %s', (open, closed) => {
  expect(resolveKoreanParticles(open)).toBe(closed);
});

test('a bracket or a quotation mark after the word is passed over', () => {
  expect(resolveKoreanParticles('일본(+0.1%)은(는) ‘한국’이(가)')).toBe('일본(+0.1%)은 ‘한국’이');
});
