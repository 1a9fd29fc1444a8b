import type { LocalText } from './contract/local-text.ts';

/** A stay of an economy in a group; dates are inclusive, null is open. */
export interface Membership {
  readonly economy: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** A named set of economies. */
export interface EconomyGroup {
  readonly code: string;
  readonly name: LocalText;
  /** `institution` is a union, agreement or forum; `aggregate` is a region of a world table. */
  readonly kind: 'institution' | 'aggregate';
  readonly memberships: readonly Membership[];
}

function stay(
  economies: string,
  from: string | null = null,
  until: string | null = null,
): Membership[] {
  return economies.split(' ').map((economy) => ({ economy, from, until }));
}

const euSince2020 =
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE';

/**
 * The named groups: institutions with the dates of each membership, and the regions of shipped worlds.
 *
 * `EU` changes with the date; `EU27` and `EU28` are the fixed sets of statistics, at any date. The regions of
 * the EU leave out the members that stand alone in the shipped worlds: Germany, Spain, France, Italy, Netherlands.
 * @see https://european-union.europa.eu/principles-countries-history/eu-countries_en
 * @see https://asean.org/member-states/
 */
export const economyGroups: readonly EconomyGroup[] = [
  {
    code: 'TRILATERAL',
    name: { en: 'US–Japan–South Korea', ja: '日米韓', ko: '한미일' },
    kind: 'institution',
    memberships: stay('USA JPN KOR'),
  },
  {
    code: 'QUAD',
    name: { en: 'Quad', ja: 'クアッド（日米豪印）', ko: '쿼드(미국·일본·호주·인도)' },
    kind: 'institution',
    memberships: stay('USA JPN IND AUS', '2017-11-12'),
  },
  {
    code: 'G7',
    name: { en: 'G7', ja: 'G7', ko: 'G7' },
    kind: 'institution',
    memberships: [...stay('USA JPN DEU GBR FRA ITA', '1975-11-15'), ...stay('CAN', '1976-06-27')],
  },
  {
    code: 'EU',
    name: { en: 'European Union', ja: '欧州連合', ko: '유럽 연합' },
    kind: 'institution',
    memberships: [
      ...stay('BEL DEU FRA ITA LUX NLD', '1958-01-01'),
      ...stay('DNK IRL', '1973-01-01'),
      ...stay('GBR', '1973-01-01', '2020-01-31'),
      ...stay('GRC', '1981-01-01'),
      ...stay('ESP PRT', '1986-01-01'),
      ...stay('AUT FIN SWE', '1995-01-01'),
      ...stay('CYP CZE EST HUN LTU LVA MLT POL SVK SVN', '2004-05-01'),
      ...stay('BGR ROU', '2007-01-01'),
      ...stay('HRV', '2013-07-01'),
    ],
  },
  {
    code: 'EU27',
    name: { en: 'EU27 (since 2020)', ja: 'EU27か国（2020年以降）', ko: 'EU 27개국(2020년 이후)' },
    kind: 'institution',
    memberships: stay(euSince2020),
  },
  {
    code: 'EU28',
    name: { en: 'EU28 (2013–2020)', ja: 'EU28か国（2013～2020年）', ko: 'EU 28개국(2013~2020년)' },
    kind: 'institution',
    memberships: stay(`${euSince2020} GBR`),
  },
  {
    code: 'ASEAN',
    name: { en: 'ASEAN', ja: 'ASEAN', ko: '아세안' },
    kind: 'institution',
    memberships: [
      ...stay('IDN MYS PHL SGP THA', '1967-08-08'),
      ...stay('BRN', '1984-01-07'),
      ...stay('VNM', '1995-07-28'),
      ...stay('LAO MMR', '1997-07-23'),
      ...stay('KHM', '1999-04-30'),
      ...stay('TLS', '2025-10-26'),
    ],
  },
  {
    code: 'IPEF',
    name: {
      en: 'IPEF',
      ja: 'IPEF（インド太平洋経済枠組み）',
      ko: 'IPEF(인도·태평양 경제 프레임워크)',
    },
    kind: 'institution',
    memberships: [
      ...stay('AUS BRN IDN IND JPN KOR MYS NZL PHL SGP THA USA VNM', '2022-05-23'),
      ...stay('FJI', '2022-05-26'),
    ],
  },
  {
    code: 'CPTPP',
    name: {
      en: 'CPTPP',
      ja: 'CPTPP（環太平洋パートナーシップ）',
      ko: 'CPTPP(포괄적·점진적 환태평양경제동반자협정)',
    },
    kind: 'institution',
    memberships: [
      ...stay('AUS CAN JPN MEX NZL SGP', '2018-12-30'),
      ...stay('VNM', '2019-01-14'),
      ...stay('PER', '2021-09-19'),
      ...stay('MYS', '2022-11-29'),
      ...stay('CHL', '2023-02-21'),
      ...stay('BRN', '2023-07-12'),
      ...stay('GBR', '2024-12-15'),
    ],
  },
  {
    code: 'NAFTA',
    name: { en: 'NAFTA', ja: 'NAFTA（北米自由貿易協定）', ko: 'NAFTA(북미자유무역협정)' },
    kind: 'institution',
    memberships: stay('CAN MEX USA', '1994-01-01', '2020-06-30'),
  },
  {
    code: 'USMCA',
    name: {
      en: 'USMCA',
      ja: 'USMCA（米国・メキシコ・カナダ協定）',
      ko: 'USMCA(미국·멕시코·캐나다 협정)',
    },
    kind: 'institution',
    memberships: stay('CAN MEX USA', '2020-07-01'),
  },
  {
    code: 'EU-NORTH',
    name: { en: 'Northern EU', ja: 'EU北部', ko: 'EU 북부' },
    kind: 'aggregate',
    memberships: stay('DNK EST FIN LTU LVA SWE'),
  },
  {
    code: 'EU-SOUTH',
    name: { en: 'Other southern EU', ja: 'その他のEU南部', ko: '기타 EU 남부' },
    kind: 'aggregate',
    memberships: stay('CYP GRC MLT PRT'),
  },
  {
    code: 'EU-EAST',
    name: { en: 'Eastern EU', ja: 'EU東部', ko: 'EU 동부' },
    kind: 'aggregate',
    memberships: stay('BGR CZE HRV HUN POL ROU SVK SVN'),
  },
  {
    code: 'EU-WEST',
    name: { en: 'Other western EU', ja: 'その他のEU西部', ko: '기타 EU 서부' },
    kind: 'aggregate',
    memberships: stay('AUT BEL IRL LUX'),
  },
  {
    code: 'NORDIC',
    name: { en: 'Nordic countries', ja: '北欧諸国', ko: '북유럽 국가' },
    kind: 'aggregate',
    memberships: stay('DNK FIN ISL NOR SWE'),
  },
];
