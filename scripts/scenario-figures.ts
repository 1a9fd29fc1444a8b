/**
 * Print the arithmetic behind every computed number of `data/scenarios` and `data/parameters`.
 *
 * Needs the reference data beside the repository. Run: `npx tsx --conditions=source scripts/scenario-figures.ts`.
 */
import { allianceContext, allianceFigures } from './figures/alliance.ts';
import { exclusionContext, exclusionFigures } from './figures/exclusion.ts';
import { incentiveFigures } from './figures/incentives.ts';
import { licensingContext, licensingFigures } from './figures/licensing.ts';
import { referencePresent } from './figures/reference.ts';
import { tariffWarContext, tariffWarFigures } from './figures/tariff-war.ts';
import { elasticityContext, elasticityFigures } from './figures/trade-elasticities.ts';

const chapters = [
  { title: 'Trade elasticities', figures: elasticityFigures, context: elasticityContext },
  { title: 'trilateral-2021', figures: allianceFigures, context: allianceContext },
  { title: 'exclude-china-chips', figures: exclusionFigures, context: exclusionContext },
  { title: 'us-china-tariff-war', figures: tariffWarFigures, context: tariffWarContext },
  { title: 'japan-korea-2019', figures: licensingFigures, context: licensingContext },
  { title: 'chips-act-subsidy', figures: incentiveFigures, context: () => [] },
];

if (referencePresent) {
  for (const { title, figures, context } of chapters) {
    console.log(`\n${title}`);
    for (const { address, value, how } of figures())
      console.log(`  ${address} = ${value.toFixed(4)}  (${how})`);
    for (const { text } of context()) console.log(`  ${text}`);
  }
} else {
  console.error('reference data not present');
  process.exitCode = 1;
}
