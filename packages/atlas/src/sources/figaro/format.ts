import type { MatrixFormat } from '../matrix-format.ts';
import { economyOfArea } from './area.ts';
import { figaroAreas, figaroIndustries } from './editions.ts';

/**
 * The layout of `matrix_eu-ic-io_ind-by-ind_*.csv`.
 *
 * Final uses are consumption of government, households and non-profit institutions, fixed capital formation, and changes in
 * inventories with valuables. Purchases abroad (`OP_RES`, `OP_NRES`) concern final use only and are empty for industries.
 */
export const figaroFormat: MatrixFormat = {
  industries: figaroIndustries,
  finalUses: ['P3_S13', 'P3_S14', 'P3_S15', 'P51G', 'P5M'],
  inventories: 'P5M',
  margins: [
    { label: 'W2_D21X31', role: 'taxes' },
    { label: 'W2_OP_RES', role: 'taxes' },
    { label: 'W2_OP_NRES', role: 'taxes' },
    { label: 'W2_D1', role: 'valueAdded' },
    { label: 'W2_D29X39', role: 'valueAdded' },
    { label: 'W2_B2A3G', role: 'valueAdded' },
  ],
  bookedAs: economyOfArea,
  isPart: () => false,
  knownEconomies: figaroAreas,
};
