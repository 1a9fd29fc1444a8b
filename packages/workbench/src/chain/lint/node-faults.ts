import { isicOfProduct, parseHs } from '@musubi/vocabulary';
import { nearestKeys } from '../../file/nearest-keys.ts';
import type { ChainDocument } from '../parse-chain.ts';
import { type ChainFault, errorAt, warningAt } from './chain-fault.ts';
import { supplyEntries } from './supply-entries.ts';

/** Find nodes that stand twice, belong to no stage, say nothing of their supply, or have a product that is not known. */
export function nodeFaults(given: ChainDocument): ChainFault[] {
  return [
    ...duplicateFaults(given),
    ...stageFaults(given),
    ...unknownFaults(given),
    ...productFaults(given),
  ];
}

/**
 * Find figures that are old on a date.
 *
 * @param date - ISO 8601.
 * @param years - the age in years up to which a figure is not old.
 */
export function ageFaults(
  { chain, document }: ChainDocument,
  date: string,
  years: number,
): ChainFault[] {
  const latest = new Map<string, ReturnType<typeof supplyEntries>[number]>();
  for (const entry of supplyEntries(chain)) {
    const before = latest.get(entry.node);
    if (before === undefined || entry.supply.year > before.supply.year)
      latest.set(entry.node, entry);
  }
  return [...latest.values()]
    .filter(({ supply }) => Number(date.slice(0, 4)) - supply.year > years)
    .map(({ node, supply, path }) =>
      warningAt('age', document.place([...path, 'year']), (t) =>
        t('lint.age', { node, year: supply.year, date }),
      ),
    );
}

function duplicateFaults({ chain, document }: ChainDocument): ChainFault[] {
  return (['stages', 'nodes'] as const).flatMap((list) => {
    const ids = chain[list].map(({ id }) => id);
    return ids.flatMap((id, at) =>
      ids.indexOf(id) < at
        ? [
            errorAt('duplicate', document.place([list, at, 'id']), (t) =>
              t('lint.duplicate', { id }),
            ),
          ]
        : [],
    );
  });
}

function stageFaults({ chain, document }: ChainDocument): ChainFault[] {
  const stages = chain.stages.map(({ id }) => id);
  return chain.nodes.flatMap(({ stage }, n) => {
    if (stages.includes(stage)) return [];
    const near = nearestKeys(stage, stages);
    const candidates = (near.length > 0 ? near : stages).join(', ');
    return [
      errorAt('stage', document.place(['nodes', n, 'stage']), (t) =>
        t('lint.stage', { stage, candidates }),
      ),
    ];
  });
}

function unknownFaults({ chain, document }: ChainDocument): ChainFault[] {
  return chain.nodes.flatMap(({ id, supply, unknown }, n) =>
    supply.length === 0 && unknown === undefined
      ? [errorAt('unknown', document.place(['nodes', n]), (t) => t('lint.unknown', { node: id }))]
      : [],
  );
}

function productFaults({ chain, document }: ChainDocument): ChainFault[] {
  return chain.nodes.flatMap(({ products }, n) =>
    products.flatMap(({ code }, at) => {
      const product = isicOfProduct(code);
      if (product.ok) return [];
      const place = document.place(['nodes', n, 'products', at, 'code']);
      if (!parseHs(code).ok)
        return [errorAt('product', place, (t) => t('lint.productWrong', { code }))];
      const near = product.problem.kind === 'unknown-code' ? product.problem.known : [];
      const candidates = near.join(', ');
      return [
        warningAt('product', place, (t) =>
          candidates === ''
            ? t('lint.productUnknown', { code })
            : t('lint.productNear', { code, candidates }),
        ),
      ];
    }),
  );
}
