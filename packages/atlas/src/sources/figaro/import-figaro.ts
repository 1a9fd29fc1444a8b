import { basename } from 'node:path';
import type { LocalText, Problem, Result } from '@musubi/vocabulary';
import type { WorldOrigin } from '../../build/draft.ts';
import type { World } from '../../world/world.ts';
import { describeReading } from '../describe-reading.ts';
import { requireOptions, type TableImportOptions } from '../import-options.ts';
import { readTable, type TableReading } from '../read-table.ts';
import { Refusal, resultOf } from '../refusal.ts';
import { scanMatrix } from '../scan-matrix.ts';
import { settleTable } from '../settle-table.ts';
import { tableYear } from '../table-year.ts';
import { type FigaroEdition, figaroEditions } from './editions.ts';
import { type ExchangeRate, exchangeRate } from './exchange-rate.ts';
import { figaroFormat } from './format.ts';
import { isFlat, scanFlat } from './scan-flat.ts';

/** What a user may say about a FIGARO table. */
export interface FigaroImportOptions extends TableImportOptions {
  /** The edition; read from the file's name (`…_25ed_2022.csv`) when left out. */
  readonly edition?: FigaroEdition;
  /** US dollars for one euro; the European Central Bank's average of the year when left out. */
  readonly usdPerEur?: number;
}

const million = 1e6;

/**
 * Import a Eurostat FIGARO inter-country input–output table, industry by industry, in matrix or in flat form.
 *
 * The file streams by once and may be gzip-compressed; neither it nor its matrix is ever held in memory, and nothing is
 * written. Every cell is checked; every industry must balance. A flow of euro 1 million becomes `usdPerEur` units of a world
 * in million US dollars.
 *
 * @returns The world, or the first Problem with its file, line and column.
 * @throws the signal's reason when the import is aborted.
 * @see docs/data/figaro.md for the layout, the rules and their sources.
 */
export function importFigaro(
  file: string,
  options: FigaroImportOptions = {},
): Promise<Result<World, Problem>> {
  return resultOf(async () => {
    requireOptions(options, file);
    let origin: ((reading: TableReading) => WorldOrigin) | undefined;
    const begin = (labels: readonly string[], source: string) => {
      const edition = options.edition ?? editionInName(source);
      const year = tableYear(source, options.year, figaroEditions[edition]);
      const rate = exchangeRate(year, options.usdPerEur, source);
      origin = (reading) => originOf(reading, edition, year, rate, options);
      return isFlat(labels) ? scanFlat(labels, source) : scanMatrix(labels, figaroFormat, source);
    };
    const reading = await readTable(file, begin, options);
    return settleTable(reading, origin!(reading), options);
  });
}

function editionInName(source: string): FigaroEdition {
  const digits = /_(\d\d)ed_/.exec(basename(source))?.[1];
  const edition = `20${digits}`;
  if (edition in figaroEditions) return edition as FigaroEdition;
  const editions = Object.keys(figaroEditions).join(', ');
  throw new Refusal({
    kind: 'missing-data',
    what: `the edition of ${basename(source)}, whose name does not tell it`,
    remedy: `state the edition: ${editions}`,
  });
}

function originOf(
  reading: TableReading,
  edition: FigaroEdition,
  year: number,
  { usdPerEur, citation }: ExchangeRate,
  { knownFrom = figaroEditions[edition].knownFrom }: FigaroImportOptions,
): WorldOrigin {
  const multiplier = million * usdPerEur;
  return {
    id: `figaro-${year}`,
    title: {
      en: `Eurostat FIGARO ${year} (${edition} edition)`,
      ja: `ユーロスタットFIGARO ${year}年（${edition}年版）`,
      ko: `유로스타트 FIGARO ${year}년(${edition}년판)`,
    },
    year,
    estimated: false,
    knownFrom,
    unit: { currency: 'USD', multiplier },
    sources: [
      {
        title: `EU inter-country supply, use and input-output tables (FIGARO), ${edition} edition`,
        publisher: 'Eurostat',
        year: Number(edition),
        url: 'https://ec.europa.eu/eurostat/web/esa-supply-use-input-tables/database',
        licence: {
          en: 'Eurostat reuse policy (Commission Decision 2011/833/EU): reuse with the source acknowledged',
          ja: 'ユーロスタット再利用方針（欧州委員会決定2011/833/EU）：出典表示により再利用可',
          ko: '유로스타트 재이용 정책(유럽위원회 결정 2011/833/EU): 출처 표시 시 재이용 가능',
        },
      },
      ...(citation === undefined ? [] : [citation]),
    ],
    transformations: [
      ...describeReading(reading, multiplier),
      currencyStatement(usdPerEur, citation && { publisher: citation.publisher, year }),
    ],
  };
}

function currencyStatement(
  usdPerEur: number,
  average: { readonly publisher: string; readonly year: number } | undefined,
): LocalText {
  const source =
    average === undefined
      ? { en: 'as given with the import', ja: '取り込み時の指定', ko: '가져올 때 지정' }
      : {
          en: `${average.publisher}, average of ${average.year}`,
          ja: `欧州中央銀行、${average.year}年平均`,
          ko: `유럽중앙은행, ${average.year}년 평균`,
        };
  return {
    en: `Currency: 1 EUR = ${usdPerEur} USD, ${source.en}; flows stay in million euro, the unit of the world is ${usdPerEur} million US dollars.`,
    ja: `通貨：1ユーロ = ${usdPerEur}ドル（${source.ja}）。取引額は百万ユーロのままとし、世界データの単位は${usdPerEur}百万ドルとする。`,
    ko: `통화: 1유로 = ${usdPerEur}달러(${source.ko}). 거래액은 백만 유로를 그대로 쓰며, 세계 자료의 단위는 ${usdPerEur}백만 달러이다.`,
  };
}
