import { type BriefContent, worldOf } from '../content.ts';
import { clauseFigures } from './clause-figures.ts';
import { coalitionFigures } from './coalition-figures.ts';
import type { Figure } from './figure.ts';
import { parameterFigures } from './parameter-figures.ts';
import { responseFigures } from './response-figures.ts';
import { countFigures } from './run-figures.ts';
import { simulationFigures } from './simulation-figures.ts';
import { validationFigures } from './validation-figures.ts';

/**
 * List every figure that a brief can show, each with its identifier, unit, year and source.
 *
 * The rows are the same in every language. The pages link each number to the row with its identifier.
 *
 * @throws RangeError if two figures have one identifier, or a simulation's world is missing.
 */
export function briefFigures(content: BriefContent): readonly Figure[] {
  const results = content.scenarios.flatMap((entry) => [
    ...clauseFigures(entry),
    ...entry.simulations.flatMap((simulation) =>
      simulationFigures(simulation, worldOf(content, simulation)),
    ),
    ...entry.coalitions.flatMap((coalition) =>
      coalitionFigures(coalition, entry.scenario, worldOf(content, coalition)),
    ),
    ...entry.responses.flatMap((response) => responseFigures(response, worldOf(content, response))),
  ]);
  const figures = [
    ...results,
    ...content.findings.flatMap((finding) => finding.figures),
    ...(content.parameters === null ? [] : parameterFigures(content.parameters)),
    ...validationFigures(content.validation),
    ...countFigures(content),
  ];
  requireUnique(figures);
  return figures;
}

function requireUnique(figures: readonly Figure[]): void {
  const seen = new Set<string>();
  for (const { id } of figures) {
    if (seen.has(id))
      throw new RangeError(`briefFigures requires unique identifiers, not two ${id}`);
    seen.add(id);
  }
}
