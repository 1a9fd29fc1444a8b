import { resolveIsic, resolveSectors } from '@musubi/vocabulary';
import { billionsUsd } from '../build/billions.ts';
import { draftWorld, type WorldOrigin } from '../build/draft.ts';
import type { SourceTable } from '../build/source-table.ts';
import { acceptWorld } from '../world/accept.ts';
import { sealWorld } from '../world/seal.ts';
import type { World } from '../world/world.ts';
import { addTariffs } from './add-tariffs.ts';
import type { FlowLedger } from './flow-ledger.ts';
import type { TableImportOptions } from './import-options.ts';
import { liftValueAdded } from './lift-value-added.ts';
import type { TableSums } from './read-table.ts';
import { accepted, refuseInput } from './refusal.ts';
import { allowedGap } from './table-balance.ts';

const roundingShare = 0.001;

/**
 * Make a world of a table that was read: add tariffs, see that value added is positive, book inventories, accept, and hash.
 *
 * @param origin - The labels, with the transformations made so far.
 * @throws Refusal with the Problem of the tariff file, of {@link draftWorld} or of {@link acceptWorld}, or at an industry whose
 *   value added is not positive.
 */
export async function settleTable(
  { ledger, placeOfValueAdded }: TableSums,
  origin: WorldOrigin,
  { tariffFile, valueAddedFloor: floor, signal }: TableImportOptions,
): Promise<World> {
  const share = floor ?? roundingShare;
  const tariffed = await addTariffs(untaxedTable(ledger), origin, tariffFile, signal);
  const lifted = liftValueAdded(tariffed.table, share, ({ nj, output, valueAdded }) => {
    if (floor !== undefined || -valueAdded <= allowedGap(output)) return;
    const found = `${valueAdded} of an output of ${output}`;
    const expected = 'more than 0 with taxes on products (or ask for a floor on value added)';
    refuseInput(placeOfValueAdded(nj), found, expected);
  });
  const transformations = [...tariffed.origin.transformations];
  if (lifted.cells > 0) {
    const amount = billionsUsd(lifted.value, origin.unit.multiplier);
    transformations.push({
      en: `Value added: lifted to ${share} of output in ${lifted.cells} industries where it was not positive (${amount.en}), by moving inputs to final use.`,
      ja: `付加価値：正でなかった${lifted.cells}産業では、投入を最終使用に移し、産出額に対して${share}まで引き上げる（${amount.ja}）。`,
      ko: `부가가치: 양수가 아닌 ${lifted.cells}개 산업에서는 투입을 최종사용으로 옮겨 산출액 대비 ${share}까지 끌어올린다(${amount.ko}).`,
    });
  }
  const draft = accepted(draftWorld({ ...tariffed.origin, transformations }, lifted.table));
  return sealWorld(accepted(acceptWorld(draft)));
}

function untaxedTable({
  economies,
  industries,
  trade_jni,
  use_nkj,
  final_nk,
  inventory_nj,
}: FlowLedger): Omit<SourceTable, 'tariff_jni'> {
  return {
    economies: economies.map((code) => ({ code, members: [code] })),
    sectors: industries.map((code) => ({ code, isic4: [...coveredIsic(code)] })),
    trade_jni,
    use_nkj,
    final_nk,
    inventory_nj,
  };
}

/** List the divisions of ISIC Rev. 4 that an industry covers, or its own code where that is finer than a division. */
function coveredIsic(industry: string): readonly string[] {
  const divisions = accepted(resolveIsic(industry));
  const wholes = divisions.map((code) => ({ code, isic4: [code] }));
  const { partly } = accepted(resolveSectors([industry], wholes));
  return partly.length === 0 ? divisions : [industry];
}
