import type { Problem, Result } from '@musubi/vocabulary';
import type { WorldOrigin } from '../../build/draft.ts';
import type { World } from '../../world/world.ts';
import { describeReading } from '../describe-reading.ts';
import { requireOptions, type TableImportOptions } from '../import-options.ts';
import { readTable, type TableReading } from '../read-table.ts';
import { resultOf } from '../refusal.ts';
import { scanMatrix } from '../scan-matrix.ts';
import { settleTable } from '../settle-table.ts';
import { tableYear } from '../table-year.ts';
import { type IcioEdition, icioEditions } from './editions.ts';
import { detectEdition, icioFormat } from './format.ts';

/** What a user may say about an OECD ICIO table. */
export interface IcioImportOptions extends TableImportOptions {
  /** The edition; recognised by its industries when left out. */
  readonly edition?: IcioEdition;
}

const million = 1e6;

/**
 * Import an OECD inter-country input–output table: `YYYY_SML.csv`, or the extended `YYYY.csv` with China and Mexico in parts.
 *
 * The file streams by once and may be gzip-compressed; neither it nor its matrix is ever held in memory, and nothing is
 * written. Every cell is checked; rows and columns must balance.
 *
 * @returns The world in million current US dollars, or the first Problem with its file, line and column.
 * @throws the signal's reason when the import is aborted.
 * @see docs/data/icio.md for the layout, the rules and their sources.
 */
export function importIcio(
  file: string,
  options: IcioImportOptions = {},
): Promise<Result<World, Problem>> {
  return resultOf(async () => {
    requireOptions(options, file);
    let edition = options.edition;
    let year = options.year;
    const begin = (labels: readonly string[], source: string) => {
      edition ??= detectEdition(labels);
      year = tableYear(source, options.year, icioEditions[edition]);
      return scanMatrix(labels, icioFormat(icioEditions[edition]), source);
    };
    const reading = await readTable(file, begin, options);
    return settleTable(reading, originOf(reading, edition!, year!, options), options);
  });
}

function originOf(
  reading: TableReading,
  edition: IcioEdition,
  year: number,
  { knownFrom = icioEditions[edition].knownFrom }: IcioImportOptions,
): WorldOrigin {
  return {
    id: `icio-${year}`,
    title: {
      en: `OECD ICIO ${year} (${edition} edition)`,
      ja: `OECD国際産業連関表 ${year}年（${edition}年版）`,
      ko: `OECD 국가간 산업연관표 ${year}년(${edition}년판)`,
    },
    year,
    estimated: false,
    knownFrom,
    unit: { currency: 'USD', multiplier: million },
    sources: [
      {
        title: `OECD Inter-Country Input-Output (ICIO) Tables, ${edition} edition`,
        publisher: 'OECD',
        year: Number(edition),
        url: 'https://www.oecd.org/en/data/datasets/inter-country-input-output-tables.html',
        licence: {
          en: 'OECD terms and conditions; reuse with attribution (CC BY 4.0)',
          ja: 'OECD利用規約：出典表示により再利用可（CC BY 4.0）',
          ko: 'OECD 이용약관: 출처 표시 시 재이용 가능(CC BY 4.0)',
        },
      },
    ],
    transformations: [...describeReading(reading, million)],
  };
}
