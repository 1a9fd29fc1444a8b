import type { Obligation, Problem, Result } from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import { findObligation } from './find-obligation.ts';

/** Who owns an obligation, as a person says it. */
export type OwnerDraft = Omit<NonNullable<Obligation['owner']>, 'acceptedAt'>;

/**
 * Name the owner of an obligation, or flag it as unowned. Where a person of the owning body names it, it accepts thereby.
 *
 * @param name - the obligation, such as `XAA-XBB-2021-05-01-01/XAA`.
 * @param owner - null flags it as unowned.
 */
export async function ownObligation(
  act: Act,
  name: string,
  owner: OwnerDraft | null,
  role?: Obligation['role'],
): Promise<Result<Stored<'obligation'>, Problem>> {
  const found = await findObligation(act, name);
  if (!found.ok) return found;
  const { value, version } = found.value;
  const isAccepted = act.actor.role === 'owner' && act.actor.organisation === owner?.organisation;
  const changed = {
    ...value,
    ...(role !== undefined && { role }),
    owner: owner === null ? null : { ...owner, ...(isAccepted && { acceptedAt: act.at }) },
  };
  const action = owner === null ? 'obligation.disown' : 'obligation.own';
  return act.put('obligation', changed, { expected: version, action });
}
