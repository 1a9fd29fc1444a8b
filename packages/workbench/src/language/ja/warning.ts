import type { warning as english } from '../en/warning.ts';
import type { Translation } from '../translation.ts';

/** What a simulation warns of, by kind, in Japanese. */
export const warning: Translation<typeof english> = {
  'partial-sector':
    '{{named}}は部門「{{sector}}」の一部である。措置は{{unnamed}}を含む部門全体に及ぶ。',
  'partial-group':
    '{{group}}のうち、基準データに単独で掲載されていない次の国・地域は除いている：{{absent}}。',
  'estimated-world': '基準「{{world}}」は推計であり、その年の統計表そのものではない。',
  'linear-undefined':
    '現に行われている貿易の禁止には一次の効果が定義されないため、次の国・地域の線形分解は不明である：{{economies}}。',
};
