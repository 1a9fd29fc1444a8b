import { languages } from '@musubi/vocabulary';
import { expect, it } from 'vitest';
import { smallChain } from '../chain/fixture/small-chain.ts';
import { findingAnswerText } from '../run/finding-answer-text.ts';
import { mapChain } from './map-chain.ts';
import { mapFinding } from './map-finding.ts';
import { usualMapOptions } from './map-options.ts';

const map = mapChain(
  { chain: smallChain(), sha256: '0'.repeat(64) },
  {
    ...usualMapOptions,
    alliance: ['JPN', 'KOR', 'USA', 'NLD'],
    target: ['CHN'],
    asOf: null,
    version: '0.0.0-test',
  },
);
const names = {
  en: { TWN: 'Taiwan', idle: /European Union/u },
  ja: { TWN: '台湾', idle: /欧州連合/u },
  ko: { TWN: '대만', idle: /유럽 연합/u },
};

it.each(languages)('tells in %s of no outsider that would close nothing more', (language) => {
  const { onBoard, closes } = map.totals.outsiders.find(({ economy }) => economy === 'EU')!;
  expect({ onBoard, closes }).toEqual({ onBoard: true, closes: [] });
  const [, outsiders] = findingAnswerText(mapFinding(map), { version: map.version }, language);
  expect(outsiders).toContain(`${names[language].TWN} 2`);
  expect(outsiders).not.toMatch(names[language].idle);
  expect(outsiders).not.toMatch(/ 0(?!\d)/u);
});
