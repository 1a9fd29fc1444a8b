import { type Dependence, economyName, type SectorExposure } from '@musubi/vocabulary';
import { formatPrinted } from '@musubi/workbench';
import type { Session } from '../session.ts';
import { sectorLabel } from './sector-label.ts';
import type { Sheet, TableParts } from './sheet.ts';

/** Add what an importer hangs on through inputs of inputs; nothing where the world does not know it. */
export function addExposure(
  sheet: Sheet,
  { exposure, on }: Dependence,
  importer: string,
  session: Session,
): void {
  const { t, language } = session;
  const sectors = exposure?.sectors.filter((row) => row.importer === importer) ?? [];
  if (exposure === null || sectors.length === 0) return;
  sheet.paragraph(t('measure.exposure.heading', { year: exposure.world.year }));
  sheet.table(...exposureTable(sectors, session));
  const whole = exposure.economies.find((row) => row.importer === importer)!;
  const percent = (value: number) => formatPrinted(100 * value, language, 1);
  if (whole.exportsDomestic !== null && whole.valueAddedExports !== null)
    sheet.paragraph(
      t('measure.exposure.economy', {
        domestic: percent(whole.exportsDomestic),
        vax: percent(whole.valueAddedExports),
      }),
    );
  if (on !== null && whole.complementarity !== null)
    sheet.paragraph(
      t('measure.exposure.fit', {
        on: economyName(on.code, language),
        fit: formatPrinted(100 * whole.complementarity, language, 0),
      }),
    );
}

function exposureTable(sectors: readonly SectorExposure[], { t, language }: Session): TableParts {
  const percent = (value: number | null) =>
    value === null ? '' : formatPrinted(100 * value, language, 1);
  const plain = (value: number | null) => (value === null ? '' : formatPrinted(value, language, 2));
  const columns = [
    'faceValue',
    'lookThrough',
    'foreign',
    'valueAdded',
    'upstream',
    'domestic',
    'advantage',
    'estimated',
  ] as const;
  return [
    [
      { title: t('measure.exposure.column.sector') },
      ...columns.map(
        (column) => ({ title: t(`measure.exposure.column.${column}`), align: 'end' }) as const,
      ),
    ],
    sectors
      .toSorted((a, b) => (b.lookThrough ?? b.upstreamness) - (a.lookThrough ?? a.upstreamness))
      .map((row) => [
        `${row.sector} ${sectorLabel(row.sector, language)}`,
        percent(row.faceValue),
        percent(row.lookThrough),
        percent(row.foreignLookThrough),
        percent(sumOf(row.valueAddedDirect, row.valueAddedIndirect)),
        plain(row.upstreamness),
        percent(row.exportsDomestic),
        plain(row.advantage),
        plain(row.estimatedAdvantage),
      ]),
  ];
}

function sumOf(direct: number | null, indirect: number | null): number | null {
  return direct === null || indirect === null ? null : direct + indirect;
}
