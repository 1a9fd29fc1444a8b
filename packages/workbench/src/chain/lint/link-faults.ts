import type { Chain } from '@musubi/vocabulary';
import { nearestKeys } from '../../file/nearest-keys.ts';
import type { ChainDocument } from '../parse-chain.ts';
import { type ChainFault, errorAt, warningAt } from './chain-fault.ts';
import { cyclesIn } from './cycles.ts';

/** Find links that lead nowhere, to themselves, round or backwards, that stand twice, and nodes without any link. */
export function linkFaults(given: ChainDocument): ChainFault[] {
  return [
    ...danglingFaults(given),
    ...repeatedFaults(given),
    ...cycleFaults(given),
    ...orderFaults(given),
    ...isolatedFaults(given),
  ];
}

function danglingFaults({ chain, document }: ChainDocument): ChainFault[] {
  const ids = chain.nodes.map(({ id }) => id);
  return chain.links.flatMap((link, l) =>
    (['from', 'to'] as const)
      .filter((end) => !ids.includes(link[end]))
      .map((end) => {
        const near = nearestKeys(link[end], ids).join(', ');
        return errorAt('dangling', document.place(['links', l, end]), (t) =>
          near === ''
            ? t('lint.danglingUnknown', { node: link[end] })
            : t('lint.danglingNear', { node: link[end], candidates: near }),
        );
      }),
  );
}

function repeatedFaults({ chain, document }: ChainDocument): ChainFault[] {
  const keys = chain.links.map(({ from, to }) => `${from} → ${to}`);
  return chain.links.flatMap(({ from, to }, l) => {
    const place = document.place(['links', l]);
    if (from === to)
      return [errorAt('self-link', place, (t) => t('lint.selfLink', { node: from }))];
    const link = keys[l]!;
    return keys.indexOf(link) < l
      ? [errorAt('duplicate', place, (t) => t('lint.duplicateLink', { link }))]
      : [];
  });
}

/** A round of essential links could never begin; one that a substitutable link opens, as recycling does, may be meant. */
function cycleFaults({ chain, document }: ChainDocument): ChainFault[] {
  const essential = chain.links.filter(({ need }) => need === 'essential');
  const [closed, all] = [essential, chain.links].map(cyclesIn);
  const place = (cycle: readonly string[]) => document.place(['links', firstLinkOf(chain, cycle)]);
  const path = (cycle: readonly string[]) => [...cycle, cycle[0]!].join(' → ');
  const isClosed = (cycle: readonly string[]) =>
    closed!.some((other) => other.some((node) => cycle.includes(node)));
  return [
    ...closed!.map((cycle) =>
      errorAt('cycle', place(cycle), (t) => t('lint.cycleEssential', { path: path(cycle) })),
    ),
    ...all!
      .filter((cycle) => !isClosed(cycle))
      .map((cycle) =>
        warningAt('cycle', place(cycle), (t) => t('lint.cycleOpen', { path: path(cycle) })),
      ),
  ];
}

function firstLinkOf({ links }: Chain, [first, second]: readonly string[]): number {
  return Math.max(
    0,
    links.findIndex(({ from, to }) => from === first && to === second),
  );
}

function orderFaults({ chain, document }: ChainDocument): ChainFault[] {
  const stages = chain.stages.map(({ id }) => id);
  const orderOf = new Map(chain.nodes.map(({ id, stage }) => [id, stages.indexOf(stage)]));
  return chain.links.flatMap(({ from, to }, l) => {
    const [before, after] = [orderOf.get(from) ?? -1, orderOf.get(to) ?? -1];
    if (before < 0 || after < 0 || before <= after) return [];
    const values = { from, to, earlier: stages[after]!, later: stages[before]! };
    return [
      warningAt('stage-order', document.place(['links', l]), (t) => t('lint.stageOrder', values)),
    ];
  });
}

function isolatedFaults({ chain, document }: ChainDocument): ChainFault[] {
  const linked = new Set(chain.links.flatMap(({ from, to }) => [from, to]));
  return chain.nodes.flatMap(({ id }, n) =>
    linked.has(id)
      ? []
      : [
          warningAt('isolated', document.place(['nodes', n]), (t) =>
            t('lint.isolated', { node: id }),
          ),
        ],
  );
}
