import { ok, type SectorExposure } from '@musubi/vocabulary';
import { z } from 'zod';
import { refuseOne } from '../../file/outcome.ts';
import { blockOf } from '../../measure/block.ts';
import { measureExposure } from '../../measure/measure-exposure.ts';
import { worldFiles } from '../../run/input-file.ts';
import { openWorld } from '../../world-store/open-world.ts';
import type { MeasureKind } from './gauge.ts';

const sector = {
  reporter: z.string().min(2).describe('The economy, or a group that is measured as one.'),
  sector: z
    .string()
    .regex(/^[A-Z]\d{2}$/)
    .describe('The division of ISIC Rev. 4.'),
  world: z.string().min(1).describe('The world, by its name or folder.'),
};
const ofSector = z.strictObject(sector);
const ofPair = z.strictObject({
  ...sector,
  partner: z.string().min(2).describe('On whom it depends: an economy or a group.'),
});

type Parameters = z.infer<typeof ofSector> & { readonly partner?: string };

/** Make a measure of a sector in a world table, which has one year. */
function worldMeasure<Given extends Parameters>(
  schema: z.ZodType<Given>,
  unit: 'percent' | 'ratio',
  read: (exposure: SectorExposure) => number | null,
): MeasureKind<Given> {
  return {
    schema,
    periods: 'years',
    open: async ({ reporter, partner, sector: division, world: named }, roots) => {
      const importer = blockOf(reporter, roots.asOf);
      if (!importer.ok) return refuseOne(importer.problem);
      const on = partner === undefined ? ok(null) : blockOf(partner, roots.asOf);
      if (!on.ok) return refuseOne(on.problem);
      const opened = await openWorld(
        { name: named, folder: roots.folder },
        roots.storage,
        roots.asOf,
      );
      if (!opened.ok) return refuseOne(opened.problem);
      const choice = { importers: [importer.value], on: on.value, products: [division] };
      const exposure = measureExposure(choice, opened.value.world);
      if (!exposure.ok) return refuseOne(exposure.problem);
      const { world, sectors } = exposure.value;
      const value = sectors[0] === undefined ? null : read(sectors[0]);
      const year = String(world.year);
      return ok({
        dataset: world.id,
        unit,
        periods: value === null ? [] : [year],
        files: worldFiles(opened.value),
        sources: world.sources,
        read: (period) => ({
          value: period === year && value !== null ? (unit === 'percent' ? 100 : 1) * value : null,
        }),
      });
    },
  };
}

/** The measures of a sector in a world table, through inputs of inputs. */
export const worldMeasures = {
  'input-reliance': worldMeasure(ofPair, 'percent', ({ lookThrough }) => lookThrough),
  'foreign-input-reliance': worldMeasure(
    ofSector,
    'percent',
    ({ foreignLookThrough }) => foreignLookThrough,
  ),
  'exports-domestic-content': worldMeasure(
    ofSector,
    'percent',
    ({ exportsDomestic }) => exportsDomestic,
  ),
  'revealed-advantage': worldMeasure(ofSector, 'ratio', ({ advantage }) => advantage),
} as const;
