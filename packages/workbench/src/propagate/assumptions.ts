import type { Rationing } from '@musubi/economics';
import type { Assumption, Citation, ParameterFile, Spread } from '@musubi/vocabulary';

type Id = Assumption['id'];

/** State a rule that has no value. */
export function ruleAssumed(
  id: Id,
  given: { readonly applies?: readonly string[]; readonly sources?: readonly Citation[] } = {},
): Assumption {
  const { applies = [], sources = [] } = given;
  return {
    id,
    value: null,
    low: null,
    high: null,
    unit: 'rule',
    applies: [...applies],
    sources: [...sources],
    note: null,
  };
}

/** State a parameter with its spread and its sources. */
export function spreadAssumed(
  id: Id,
  unit: 'day' | 'percent',
  { value, low, high, sources, note }: Spread,
  { sources: citations }: Pick<ParameterFile, 'sources'>,
  applies: readonly string[] = [],
): Assumption {
  return {
    id,
    value,
    low,
    high,
    unit,
    applies: [...applies],
    sources: sources.map((key) => citations[key]!),
    note: note ?? null,
  };
}

const rationingSources = {
  proportional: {
    title: 'Global supply-chain effects of COVID-19 control measures',
    publisher: 'Nature Human Behaviour 4',
    year: 2020,
    authors: 'Guan, D. et al.',
    url: 'https://doi.org/10.1038/s41562-020-0896-8',
  },
  'clients-first': {
    title: 'ProductionNetworkSimulator, option of low priority for final consumption',
    publisher: 'GitHub, with Inoue and Todo (2017)',
    year: 2017,
    authors: 'Inoue, H.',
    url: 'https://github.com/HiroyasuInoue/ProductionNetworkSimulator',
  },
} as const satisfies Record<Rationing, Citation>;

/** State what every propagation takes for granted. */
export function commonAssumptions(
  propagation: NonNullable<ParameterFile['propagation']>,
  file: Pick<ParameterFile, 'sources'>,
  rationing: Rationing,
): Assumption[] {
  return [
    spreadAssumed('spare-capacity', 'percent', propagation.spareCapacityPercent, file),
    spreadAssumed('adjustment-days', 'day', propagation.adjustmentDays, file),
    ruleAssumed('rationing', { sources: [rationingSources[rationing]] }),
  ];
}
