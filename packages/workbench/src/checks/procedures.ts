import { accounts } from './accounts.ts';
import { caliendoParroTable2 } from './caliendo-parro-table-2.ts';
import { closedEconomy } from './closed-economy.ts';
import { dependenceRules } from './dependence-rules.ts';
import { homogeneity } from './homogeneity.ts';
import { horizonOrdering } from './horizon-ordering.ts';
import { koreaHydrogenFluoride, koreaPermanentMagnets } from './korea-imports.ts';
import { lernerSymmetry } from './lerner-symmetry.ts';
import { millerBlairTwoSectors } from './miller-blair-two-sectors.ts';
import { noChange, undoneChange } from './no-change.ts';
import type { Procedure } from './procedure.ts';
import { realWageFromDomesticShares } from './real-wage-from-domestic-shares.ts';
import { relabelling } from './relabelling.ts';
import { sectorBoundLabour } from './sector-bound-labour.ts';
import { twoAlikeEconomies } from './two-alike-economies.ts';

/** The procedures by the `kind` that a check file names. */
export const procedures: ReadonlyMap<string, Procedure> = new Map([
  ['accounts', accounts],
  ['caliendo-parro-table-2', caliendoParroTable2],
  ['closed-economy', closedEconomy],
  ['dependence-rules', dependenceRules],
  ['homogeneity', homogeneity],
  ['horizon-ordering', horizonOrdering],
  ['korea-hydrogen-fluoride', koreaHydrogenFluoride],
  ['korea-permanent-magnets', koreaPermanentMagnets],
  ['lerner-symmetry', lernerSymmetry],
  ['miller-blair-two-sectors', millerBlairTwoSectors],
  ['no-change', noChange],
  ['real-wage-from-domestic-shares', realWageFromDomesticShares],
  ['relabelling', relabelling],
  ['sector-bound-labour', sectorBoundLabour],
  ['two-alike-economies', twoAlikeEconomies],
  ['undone-change', undoneChange],
]);
