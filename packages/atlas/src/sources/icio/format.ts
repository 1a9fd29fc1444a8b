import { findEconomy } from '@musubi/vocabulary';
import type { MatrixFormat } from '../matrix-format.ts';
import { Refusal } from '../refusal.ts';
import { type IcioEdition, type IcioEditionLayout, icioEditions } from './editions.ts';

/** The parts of two economies that the extended tables show instead of the whole. */
const parts: Readonly<Record<string, string>> = { CN1: 'CHN', CN2: 'CHN', MX1: 'MEX', MX2: 'MEX' };

/** Describe the layout of `YYYY_SML.csv` (regular) and `YYYY.csv` (extended) of an edition. */
export function icioFormat({ economies, industries }: IcioEditionLayout): MatrixFormat {
  return {
    industries,
    finalUses: ['HFCE', 'NPISH', 'GGFC', 'GFCF', 'INVNT', 'DPABR'],
    inventories: 'INVNT',
    margins: [
      { label: 'TLS', role: 'taxes' },
      { label: 'VA', role: 'valueAdded' },
      { label: 'OUT', role: 'output' },
    ],
    outputColumn: 'OUT',
    bookedAs: (label) => parts[label] ?? findEconomy(label)?.code,
    isPart: (label) => label in parts,
    knownEconomies: [...economies, ...Object.keys(parts)],
  };
}

/**
 * Recognise the edition of a table by an industry that only one of them has.
 *
 * @throws Refusal (`missing-data`) when the labels fit both editions or none.
 */
export function detectEdition(labels: readonly string[]): IcioEdition {
  const codes = new Set(labels.map((label) => label.trim().slice(label.indexOf('_') + 1)));
  const editions = Object.keys(icioEditions) as IcioEdition[];
  const fitting = editions.filter((edition) => ownIndustries(edition).some((c) => codes.has(c)));
  if (fitting.length === 1) return fitting[0]!;
  throw new Refusal({
    kind: 'missing-data',
    what: 'the edition of the table: its industries do not tell it',
    remedy: `state the edition: ${editions.join(' or ')}`,
  });
}

function ownIndustries(edition: IcioEdition): readonly string[] {
  const other = icioEditions[edition === '2023' ? '2025' : '2023'].industries;
  return icioEditions[edition].industries.filter((code) => !other.includes(code));
}
