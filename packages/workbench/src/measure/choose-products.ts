import { ok } from '@musubi/vocabulary';
import { findChain } from '../chain/find-chain.ts';
import { readChain } from '../chain/read-chain.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import type { InputFile } from '../run/input-file.ts';
import type { OpenedTable } from '../trade-store/opened-table.ts';
import type { PathRoots } from '../world-store/portable-path.ts';
import { findProducts, notHeld } from './find-products.ts';

/** What is measured where nothing is said: mining and manufacturing, or in tables without sectors every product of theirs that a chain names. */
const usualCodes = ['B', 'C'];
const everyCode = [''];

/** What was asked for by codes and by a chain. */
export interface ProductChoice {
  /** Codes of products and sectors, or what they begin with. */
  readonly codes: readonly string[];
  /** The name or path of a chain. */
  readonly chain?: string | undefined;
}

/** The products that are measured. */
export interface ChosenProducts {
  readonly products: readonly string[];
  /** Products of the chain that no table holds. */
  readonly unheld: readonly string[];
  readonly inputs: readonly InputFile[];
}

/**
 * Choose the products of the tables that were asked for.
 *
 * @returns the products, or `missing-data` where a code, or every product of the chain, is in no table.
 */
export async function chooseProducts(
  { codes, chain }: ProductChoice,
  tables: readonly OpenedTable[],
  roots: PathRoots,
): Promise<Outcome<ChosenProducts>> {
  const ofChain = chain === undefined ? ok(noChain) : await chainCodes(chain, roots);
  if (!ofChain.ok) return ofChain;
  const asked = findProducts(
    codes.length === 0 && chain === undefined ? codesOf(tables) : codes,
    tables,
  );
  const unknown = unreached(asked);
  if (unknown.length > 0) return refuseOne(notHeld(unknown, tables));
  const inChain = findProducts(ofChain.value.codes, tables);
  const products = [...new Set([...asked.values(), ...inChain.values()].flat())];
  if (products.length === 0) return refuseOne(notHeld(ofChain.value.codes, tables));
  return ok({ products, unheld: unreached(inChain), inputs: ofChain.value.inputs });
}

function codesOf(tables: readonly OpenedTable[]): readonly string[] {
  const held = usualCodes.filter((code) => tables.some((table) => table.held(code).length > 0));
  return held.length > 0 ? held : everyCode;
}

function unreached(found: ReadonlyMap<string, readonly string[]>): string[] {
  return [...found].flatMap(([code, products]) => (products.length === 0 ? [code] : []));
}

interface ChainCodes {
  readonly codes: readonly string[];
  readonly inputs: readonly InputFile[];
}

const noChain: ChainCodes = { codes: [], inputs: [] };

/** List the products of the nodes of a chain. */
async function chainCodes(named: string, roots: PathRoots): Promise<Outcome<ChainCodes>> {
  const path = await findChain(named, roots);
  if (!path.ok) return refuseOne(path.problem);
  const file = await readChain(path.value);
  if (!file.ok) return file;
  const { chain, sha256 } = file.value;
  const codes = chain.nodes.flatMap((node) => node.products.map(({ code }) => code));
  return ok({ codes: [...new Set(codes)], inputs: [{ path: path.value, sha256 }] });
}
