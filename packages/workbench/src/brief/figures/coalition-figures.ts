import type { WorldManifest } from '@musubi/atlas';
import type { Coalition, Doubt, Doubted, LocalText, Scenario } from '@musubi/vocabulary';
import { dealNames } from '../deal-names.ts';
import { partiesOf } from '../economy-names.ts';
import { dealPairsShown } from '../select.ts';
import { withDoubt } from './doubt-figures.ts';
import { type Figure, figure, figureId, type Quantity } from './figure.ts';
import { originOf } from './origin-of.ts';

/** The identifier of a figure of what the alliance is worth to its members. */
export function coalitionFigureId(
  { scenario, horizon }: Pick<Coalition, 'scenario' | 'horizon'>,
  ...parts: readonly string[]
): string {
  return figureId(scenario.id, horizon, 'coalition', ...parts);
}

interface Given {
  readonly id: readonly string[];
  readonly quantity: Quantity;
  readonly value: number;
  readonly unit?: string;
  readonly doubt?: Doubt | null;
  readonly economy?: string;
  readonly subject?: LocalText;
}

const doubted = ({ value, doubt }: Doubted) => ({ value, doubt });

function ledgerFigures({ ledger }: Coalition): Given[] {
  const { alone, pairs, mechanisms } = ledger;
  const apart = [
    ...alone.map((one) => one.usdMillion),
    ...pairs.map((pair) => pair.usdMillion.value),
  ];
  return [
    ...alone.map(
      ({ member, usdMillion }): Given => ({
        id: ['alone', member],
        quantity: 'acts-alone',
        value: usdMillion,
        economy: member,
      }),
    ),
    ...pairs.map(
      ({ members, usdMillion }): Given => ({
        id: ['pair', members.join('-')],
        quantity: 'pair-deal',
        subject: partiesOf(members),
        ...doubted(usdMillion),
      }),
    ),
    {
      id: ['pairs-total'],
      quantity: 'pairs-total',
      value: apart.reduce((sum, each) => sum + each, 0),
    },
    { id: ['vertical'], quantity: 'premium-vertical', value: mechanisms.verticalUsdMillion },
    { id: ['overlap'], quantity: 'premium-overlap', value: mechanisms.overlapUsdMillion },
    { id: ['rest'], quantity: 'premium-rest', value: mechanisms.restUsdMillion },
    { id: ['together'], quantity: 'together', ...doubted(ledger.togetherUsdMillion) },
    { id: ['premium'], quantity: 'premium', ...doubted(ledger.premiumUsdMillion) },
  ];
}

function dealFigures(coalition: Coalition, scenario: Scenario, world: WorldManifest): Given[] {
  const names = dealNames(coalition, scenario, world);
  const pairs = coalition.ledger.dealPairs;
  const more: Given = {
    id: ['more-deals'],
    quantity: 'more-deals',
    value: Math.max(0, pairs.length - dealPairsShown),
    unit: 'count',
  };
  const shares = pairs.flatMap(({ a, b, ...parts }, at): Given[] => {
    const subject = names.ofPair(a, b);
    const of = (name: string, quantity: Quantity, value: number): Given => ({
      id: ['deals', `${at + 1}`, name],
      quantity,
      value,
      subject,
    });
    return [
      of('premium', 'premium-of-deals', parts.usdMillion),
      of('vertical', 'premium-vertical', parts.verticalUsdMillion),
      of('overlap', 'premium-overlap', parts.overlapUsdMillion),
      of('rest', 'premium-rest', parts.restUsdMillion),
    ];
  });
  return [...shares, more];
}

function gameFigures({ game }: Coalition): Given[] {
  return [
    ...game.shares.flatMap(({ member, ...share }): Given[] => {
      const of = (name: string, quantity: Quantity, value: number | Doubted): Given => ({
        id: [member, name],
        quantity,
        economy: member,
        ...(typeof value === 'number' ? { value } : doubted(value)),
      });
      return [
        of('alone', 'acts-alone', share.aloneUsdMillion),
        of('last', 'acts-last', share.lastUsdMillion),
        of('shapley', 'shapley', share.shapleyUsdMillion),
        of('banzhaf', 'banzhaf', share.banzhafUsdMillion),
        of('own', 'own-gain', share.ownUsdMillion),
      ];
    }),
    { id: ['least-core'], quantity: 'least-core', value: game.core.leastCoreUsdMillion },
  ];
}

function joiningFigures({ joining }: Coalition): Given[] {
  return joining.flatMap(({ joiner, ...brings }): Given[] => {
    const of = (name: string, quantity: Quantity, value: Doubted): Given => ({
      id: ['joining', joiner, name],
      quantity,
      economy: joiner,
      ...doubted(value),
    });
    return [
      of('own', 'joining-own', brings.joinerUsdMillion),
      of('members', 'joining-members', brings.membersUsdMillion),
      of('premium', 'joining-premium', brings.premiumUsdMillion),
    ];
  });
}

const transferQuantities = {
  smallest: { one: 'transfer-smallest', total: 'transfers-smallest' },
  equal: { one: 'transfer-equal', total: 'transfers-equal' },
} as const;

function burdenFigures({ burden: { smallest, equal } }: Coalition): Given[] {
  const transfers = (
    name: 'smallest' | 'equal',
    given: Pick<typeof equal, 'transfers' | 'totalUsdMillion'>,
  ): Given[] => [
    ...given.transfers.map(
      ({ member, usdMillion }): Given => ({
        id: [name, member],
        quantity: transferQuantities[name].one,
        value: usdMillion,
        economy: member,
      }),
    ),
    { id: [name, 'total'], quantity: transferQuantities[name].total, value: given.totalUsdMillion },
  ];
  return [
    ...(smallest.status === 'found'
      ? transfers('smallest', smallest)
      : [
          {
            id: ['smallest', 'shortfall'],
            quantity: 'shortfall',
            value: smallest.usdMillion,
          } as const,
        ]),
    ...transfers('equal', equal),
    {
      id: ['equal', 'percent'],
      quantity: 'equal-change',
      value: equal.realIncomePercent,
      unit: 'percent',
    },
  ];
}

function solveFigures({ solves, tolerance }: Coalition): Given[] {
  return [
    { id: ['solves'], quantity: 'solves', value: solves, unit: 'count' },
    { id: ['tolerance'], quantity: 'tolerance', value: tolerance, unit: 'ratio' },
  ];
}

/** List every number of an alliance's worth as a figure. */
export function coalitionFigures(
  coalition: Coalition,
  scenario: Scenario,
  world: WorldManifest,
): Figure[] {
  const origin = originOf(coalition, world);
  const given = [
    ...ledgerFigures(coalition),
    ...dealFigures(coalition, scenario, world),
    ...gameFigures(coalition),
    ...joiningFigures(coalition),
    ...burdenFigures(coalition),
    ...solveFigures(coalition),
  ];
  return given.flatMap(({ id, doubt, unit = 'usdMillion', ...rest }) =>
    withDoubt(figure({ ...origin, ...rest, unit, id: coalitionFigureId(coalition, ...id) }), doubt),
  );
}
