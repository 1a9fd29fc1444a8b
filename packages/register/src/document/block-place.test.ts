import { expect, it } from 'vitest';
import { placeBlocks } from './block-place.ts';

it.each([
  'Together, the two countries will:',
  'The two countries will do the following.',
  '三か国政府は、共に、以下を行う。',
  '両国は、以下のとおり協力する。',
  '3국 정부는 함께 다음을 추진하기로 하였다.',
  '양국은 다음과 같이 협력한다.',
])('“%s” is the stem of the list after it', (text) => {
  const pieces = [
    { kind: 'p', level: 0, text },
    { kind: 'li', level: 1, text: 'x' },
  ] as const;
  expect(placeBlocks(pieces, 1)[1]?.stem).toBe(0);
});

it('is no stem where the sentence before the list is complete', () => {
  const pieces = [
    { kind: 'p', level: 0, text: '両国は、会談した。' },
    { kind: 'li', level: 1, text: 'x' },
  ] as const;
  expect(placeBlocks(pieces, 1)[1]?.stem).toBeNull();
});
