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
    title: 'An adaptive regional input-output model',
    publisher: 'Risk Analysis 28(3)',
    year: 2008,
    authors: 'Hallegatte, S.',
  },
  'clients-first': {
    title: 'Firm-network characteristics and economic robustness to natural disasters',
    publisher: 'Journal of Economic Dynamics and Control 36(1)',
    year: 2012,
    authors: 'Henriet, F., Hallegatte, S. and Tabourier, L.',
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
