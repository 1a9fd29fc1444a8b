import { type Coalition, ok, refuse } from '@musubi/vocabulary';
import { smallestTransfers } from '../allocation/smallest-transfers.ts';
import type { Outcome } from '../file/outcome.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { equalTransfers } from './equal-transfers.ts';
import { type Measured, type TransferModel, transferModel } from './transfer-model.ts';

type Burden = Coalition['burden'];

/** Transfers, or what is missing for any to do. */
type Found = { readonly transfer_n: Float64Array } | { readonly shortfall: number };

/** Finds transfers by the response that was measured at others. */
type Step = (measured: Measured, transfer_n: Float64Array) => Promise<Outcome<Found>>;

const rounds = 12;
/** Transfers are found when they move by less than this part of the largest income. */
const settled = 1e-10;

/**
 * Find the transfers with which the members share the burden of a scenario, solved with the model: a transfer moves the
 * trade balances of who pays and who receives, and with them wages and prices.
 *
 * `smallest` leaves no member worse off at the least total; `equal` changes every member's real income by the same
 * percentage. Both repeat a linear program on the model's own response until the transfers stay.
 *
 * @see Chowdhry, Hinz, Kamin and Wanner (2024), Economic Policy 39(118), for equal losses in a coalition.
 */
export async function burden(context: CoalitionContext): Promise<Outcome<Burden>> {
  const made = transferModel(context);
  if (!made.ok) return made;
  const model = made.value;
  const smallest = await settle(model, smallestStep);
  if (!smallest.ok) return smallest;
  const equal = await settle(model, async (measured, transfer_n) => {
    const found = await equalTransfers(measured, transfer_n, model.income_n);
    return found.ok ? ok({ transfer_n: found.value }) : found;
  });
  if (!equal.ok) return equal;
  if ('shortfall' in equal.value) return failure('equal transfers fell short');
  const { transfer_n } = equal.value;
  const gains = model.gainsAt(transfer_n);
  if (!gains.ok) return gains;
  return ok({
    smallest: writtenSmallest(context, smallest.value),
    equal: {
      realIncomePercent: (100 * gains.value[0]!) / model.income_n[0]!,
      ...written(context, transfer_n),
    },
  });
}

const smallestStep: Step = async (measured, transfer_n) => {
  const found = await smallestTransfers({ ...measured, transfer_n });
  if (found.status === 'limit') return failure(`smallest transfers: ${found.reason}`);
  return ok(found.status === 'optimal' ? { transfer_n: found.transfer_n } : found);
};

/** Repeat a step from no transfers until they stay, or until there are none. */
async function settle(model: TransferModel, step: Step): Promise<Outcome<Found>> {
  const enough = settled * Math.max(...model.income_n);
  let transfer_n = new Float64Array(model.income_n.length);
  for (let round = 0; round < rounds; round++) {
    const measured = model.measureAt(transfer_n);
    if (!measured.ok) return measured;
    const next = await step(measured.value, transfer_n);
    if (!next.ok || 'shortfall' in next.value) return next;
    const before_n = transfer_n;
    transfer_n = Float64Array.from(next.value.transfer_n);
    if (transfer_n.every((t, n) => Math.abs(t - before_n[n]!) < enough)) return next;
  }
  return failure(`transfers did not settle in ${rounds} rounds`);
}

function failure(reason: string) {
  return refuse([{ kind: 'failed-work', reason } as const]);
}

function writtenSmallest(context: CoalitionContext, found: Found): Burden['smallest'] {
  return 'shortfall' in found
    ? { status: 'shortfall', usdMillion: found.shortfall * context.preparation.usdMillion }
    : { status: 'found', ...written(context, found.transfer_n) };
}

function written({ preparation, nameOf }: CoalitionContext, transfer_n: Float64Array) {
  const usdMillion_n = transfer_n.map((transfer) => transfer * preparation.usdMillion);
  return {
    transfers: Array.from(usdMillion_n, (usdMillion, m) => ({ member: nameOf(m), usdMillion })),
    totalUsdMillion: usdMillion_n.reduce((sum, transfer) => sum + Math.abs(transfer) / 2, 0),
  };
}
