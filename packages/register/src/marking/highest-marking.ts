import { type Marking, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

/** Everybody, every party's people, or the reviewer alone; otherwise the parties. */
type Audience = 'everybody' | 'task-force' | 'reviewer' | ReadonlySet<string>;

/**
 * Find the marking of what is made of marked things: whoever may see it may see all of them.
 *
 * Audiences are intersected. The originator is that of the parts that are not public; where there are several it is the
 * secretariat, and of a national marking always its party. Things without a common audience, such as two parties' national material, are `unmet`.
 *
 * @param object - what is made, for the message.
 *
 * @example
 * ```ts
 * import { highestMarking } from '@musubi/register';
 * const pair = { level: 'bilateral', releasableTo: ['JPN', 'USA'], originator: 'USA' } as const;
 * const own = { level: 'national', releasableTo: ['JPN'], originator: 'JPN' } as const;
 * const both = highestMarking([{ ...pair, releasableTo: [...pair.releasableTo] }, { ...own, releasableTo: ['JPN'] }], 'report');
 * assert(both.ok && both.value.level === 'national');
 * ```
 */
export function highestMarking(
  markings: readonly Marking[],
  object: string,
): Result<Marking, Problem> {
  if (markings.length === 0) throw new RangeError('highestMarking requires at least one marking');
  let audience: Audience | null = 'everybody';
  for (const marking of markings) {
    audience = common(audience, audienceOf(marking));
    if (audience === null) return refuse({ kind: 'unmet', object, rule: 'common-audience' });
  }
  const binding = markings.filter(({ level }) => level !== 'public');
  const [first, ...others] = binding.length === 0 ? markings : binding;
  const isOne = others.every(({ originator }) => originator === first!.originator);
  return ok(markingOf(audience, isOne ? first!.originator : 'secretariat'));
}

/** Say whether a marking admits somebody whom another does not. */
export function isLowered(before: Marking, after: Marking): boolean {
  return !isSame(common(audienceOf(before), audienceOf(after)), audienceOf(after));
}

function audienceOf({ level, releasableTo }: Marking): Audience {
  if (level === 'public') return 'everybody';
  if (level === 'task-force') return 'task-force';
  return level === 'reviewer-blind' ? 'reviewer' : new Set(releasableTo);
}

function common(a: Audience, b: Audience): Audience | null {
  if (a === 'everybody' || isSame(a, b)) return b;
  if (b === 'everybody') return a;
  if (a === 'task-force') return b;
  if (b === 'task-force') return a;
  if (a === 'reviewer' || b === 'reviewer') return null;
  const shared = [...a].filter((party) => b.has(party));
  return shared.length === 0 ? null : new Set(shared);
}

function isSame(a: Audience | null, b: Audience): boolean {
  if (!(a instanceof Set && b instanceof Set)) return a === b;
  return a.size === b.size && [...a].every((party) => b.has(party));
}

function markingOf(audience: Audience, originator: Marking['originator']): Marking {
  if (audience === 'everybody') return { level: 'public', releasableTo: [], originator };
  if (audience === 'task-force') return { level: 'task-force', releasableTo: [], originator };
  if (audience === 'reviewer') return { level: 'reviewer-blind', releasableTo: [], originator };
  const releasableTo = [...audience].sort();
  return releasableTo.length === 1
    ? { level: 'national', releasableTo, originator: releasableTo[0]! }
    : { level: 'bilateral', releasableTo, originator };
}
