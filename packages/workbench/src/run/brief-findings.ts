import { type BriefPart, ok, type Scenario } from '@musubi/vocabulary';
import type { Finding } from '../brief/finding/finding.ts';
import type { Outcome } from '../file/outcome.ts';
import type { InputFile } from './input-file.ts';
import type { FindingProduct } from './product.ts';
import type { Shares } from './progress-share.ts';
import { runCase } from './run-case.ts';
import { runMap } from './run-map.ts';
import { runMeasure } from './run-measure.ts';
import { runPlan } from './run-plan.ts';
import { runPropagate } from './run-propagate.ts';
import { breathe, type Surroundings } from './surroundings.ts';

/** Who is in and who is out in the findings of a brief. */
export type Sides = Pick<Scenario, 'members' | 'excluded'>;

type Run = (surroundings: Surroundings, sides: Sides) => Promise<Outcome<FindingProduct<unknown>>>;

/** Whom findings are about where a scenario excludes nobody: the economy that the shipped examples ask about. */
const usualTarget = ['CHN'];

const targetOf = ({ excluded }: Sides) => (excluded.length > 0 ? excluded : usualTarget);

const mapOf =
  (chain: string): Run =>
  (surroundings, sides) =>
    runMap({ chain, alliance: sides.members, target: targetOf(sides) }, surroundings);

const planOf =
  (plan: string): Run =>
  (surroundings) =>
    runPlan({ plan }, surroundings);

/** The divisions that make chips, batteries, 5G, their materials, machines and users. */
const sectors = ['C20', 'C24', 'C26', 'C27', 'C28', 'C29'];

/** What each part of a brief runs, on shipped data. */
const runs: Readonly<Record<BriefPart, readonly Run[]>> = {
  map: ['chips', 'batteries', '5g'].map(mapOf),
  measure: [
    (surroundings, sides) =>
      runMeasure(
        { economies: sides.members, on: targetOf(sides)[0], sectors, chain: 'batteries' },
        surroundings,
      ),
  ],
  propagate: [
    (surroundings) =>
      runPropagate({ subject: 'batteries', stop: ['CHN:spherical-graphite'] }, surroundings),
  ],
  plan: ['korea-graphite', 'korea-hydrogen-fluoride'].map(planOf),
  case: [(surroundings) => runCase({ case: 'japan-korea-2019' }, surroundings)],
};

/** How many results the parts of a brief hold. */
export function countFindings(parts: readonly BriefPart[]): number {
  return parts.flatMap((part) => runs[part]).length;
}

/** What was found, and the files that it was found in. */
export interface BriefFindings {
  readonly findings: readonly Finding[];
  readonly inputs: readonly InputFile[];
}

/** Find what the parts of a brief tell; each result is a share of the progress. */
export async function briefFindings(
  parts: readonly BriefPart[],
  sides: Sides,
  surroundings: Surroundings,
  shares: Shares,
): Promise<Outcome<BriefFindings>> {
  const findings: Finding[] = [];
  const inputs: InputFile[] = [];
  for (const run of parts.flatMap((part) => runs[part])) {
    const share = { ...surroundings, ...shares.next() };
    await breathe(share);
    const found = await run(share, sides);
    if (!found.ok) return found;
    findings.push(...found.value.findings);
    inputs.push(...found.value.inputs);
    shares.done();
  }
  return ok({ findings, inputs });
}
