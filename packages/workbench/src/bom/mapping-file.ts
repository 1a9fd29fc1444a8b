import { type Chain, nearMatches, ok, type Problem, refuse } from '@musubi/vocabulary';
import { toCsv } from '../file/csv.ts';
import type { Outcome } from '../file/outcome.ts';
import { everyTranslation } from '../language/every-translation.ts';
import type { MappedPart, MappingChoice } from './map-parts.ts';
import { parseCells } from './parse-cells.ts';
import type { NodeReason } from './suggest-nodes.ts';

/** The word for a part that is no node of any chain. */
const noNode = '-';

const columns = [
  'part',
  'description',
  'chain',
  'node',
  'state',
  'score',
  'why',
  'others',
] as const;

/** Write a mapping for the user to edit: `chain` and `node` are read again; a hyphen as the node says that the part is none. */
export function mappingCsv(parts: readonly MappedPart[]): string {
  return toCsv(
    columns,
    parts.map(({ part, description, chain, node, state, suggestions }) => {
      const chosen = suggestions.find((one) => one.node === node) ?? suggestions[0];
      const others = suggestions.filter((one) => one.node !== node);
      return [
        part,
        description,
        chain ?? (state === 'none' ? noNode : ''),
        node ?? (state === 'none' ? noNode : ''),
        state,
        chosen === undefined ? null : Number(chosen.score.toFixed(2)),
        chosen?.why.map(reasonText).join('; ') ?? '',
        others.map(({ chain: c, node: n, score }) => `${c}/${n} ${score.toFixed(2)}`).join('; '),
      ];
    }),
  );
}

function reasonText(reason: NodeReason): string {
  return reason.kind === 'name' ? `name: ${reason.name} (${reason.language})` : `HS ${reason.code}`;
}

/**
 * Read a mapping that the user has edited. A part whose node is empty has not been decided.
 *
 * @returns the choice for each part, or each node that the chains do not hold, with its line.
 */
export function parseMapping(
  text: string,
  source: string,
  chains: readonly Chain[],
): Outcome<ReadonlyMap<string, MappingChoice>> {
  const parsed = parseCells(text);
  if ('fault' in parsed) return refuse([headerProblem(source, parsed.line)]);
  const [header, ...rows] = parsed.rows;
  const at = (name: (typeof columns)[number]) => header?.cells.indexOf(name) ?? -1;
  if (at('part') < 0 || at('node') < 0) return refuse([headerProblem(source, 1)]);
  const known = new Map(
    chains.flatMap(({ id, nodes }) => nodes.map((node) => [`${id}/${node.id}`, id] as const)),
  );
  const choices = new Map<string, MappingChoice>();
  const problems: Problem[] = [];
  for (const { line, cells } of rows) {
    const part = cells[at('part')] ?? '';
    const node = cells[at('node')] ?? '';
    if (node === '') continue;
    if (node === noNode) {
      choices.set(part, { chain: '', node: '' });
      continue;
    }
    const given = cells[at('chain')] ?? '';
    const chain = chains.find(
      ({ id, nodes }) => (given === '' || given === id) && nodes.some((one) => one.id === node),
    );
    if (chain === undefined)
      problems.push(
        unknownNode(source, line, given === '' ? node : `${given}/${node}`, [...known.keys()]),
      );
    else choices.set(part, { chain: chain.id, node });
  }
  return problems.length > 0 ? refuse(problems) : ok(choices);
}

function headerProblem(source: string, line: number): Problem {
  const found = everyTranslation((t) => t('phrase.nothing'));
  return { kind: 'invalid-input', place: { source, line }, found, expected: columns.join(',') };
}

function unknownNode(
  source: string,
  line: number,
  code: string,
  known: readonly string[],
): Problem {
  const near = nearMatches(
    code,
    known.map((each) => ({ code: each, names: [each.split('/')[1]!] })),
  );
  return {
    kind: 'unknown-code',
    place: { source, line },
    scheme: 'node',
    code,
    known: near.length > 0 ? near : known,
  };
}
