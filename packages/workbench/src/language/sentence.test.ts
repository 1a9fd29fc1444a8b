import { languages } from '@musubi/vocabulary';
import { expect, test } from 'vitest';
import { listOf, plainText, speaker, startSentence } from './sentence.ts';

const amount = { text: '12억 달러', target: 'f-a.b' };

test.each(languages)('a number keeps its target inside a sentence in %s', (language) => {
  const sentence = speaker(language)('answer.members.gain', {
    count: 2,
    group: listOf(['A', 'B'], language),
    amounts: [amount],
  });
  expect(sentence).toContainEqual(amount);
  expect(plainText(sentence)).toContain('12억 달러');
});

test('a number keeps its target through two sentences and a list', () => {
  const say = speaker('en');
  const inner = say('answer.place', { economy: 'Japan', percent: { text: '+1%', target: 'f-x' } });
  const outer = say('answer.realIncome.rise', {
    horizon: 'long run',
    rising: listOf([inner], 'en'),
  });
  expect(outer).toEqual([
    { text: 'In the long run, real income rises in Japan (' },
    { text: '+1%', target: 'f-x' },
    { text: ').' },
  ]);
});

test('the English verb agrees with the number of members', () => {
  const say = speaker('en');
  const values = { group: 'Japan', amounts: 'x' };
  expect(plainText(say('answer.members.loss', { ...values, count: 1 }))).toMatch(/^Japan loses/u);
  expect(plainText(say('answer.members.loss', { ...values, count: 3 }))).toContain('together lose');
});

test('a sentence begins with a capital letter', () => {
  expect(plainText(startSentence([{ text: 'the US gains' }]))).toBe('The US gains');
});

test('text that looks like markup or like a message is left as it is', () => {
  const text = '{{amount}} $t(term.none) <b> \uE000x\uE001y\uE002';
  const said = speaker('en')('answer.place', { economy: text, percent: '1' });
  expect(plainText(said)).toBe('{{amount}} $t(term.none) <b> xy (1)');
});
