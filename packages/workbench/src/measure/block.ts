import {
  findEconomyGroup,
  membersOf,
  ok,
  type Problem,
  type Result,
  resolveEconomies,
} from '@musubi/vocabulary';

/** An economy or a group of them, which is measured as one. */
export interface Block {
  readonly code: string;
  readonly members: readonly string[];
}

/**
 * Resolve what was asked for: an economy is itself; a group is each of its members and then the group as one.
 *
 * @returns each block once, in the order asked for, or the first unknown code with the codes nearest to it.
 */
export function blocksOf(codes: readonly string[], asOf?: string): Result<Block[], Problem> {
  const blocks = new Map<string, Block>();
  for (const code of codes) {
    const block = blockOf(code, asOf);
    if (!block.ok) return block;
    const { members } = block.value;
    const single = members.map((member) => ({ code: member, members: [member] }));
    for (const each of [...single, block.value]) blocks.set(each.code, each);
  }
  return ok([...blocks.values()]);
}

/** Resolve a code to the block that it names. */
export function blockOf(code: string, asOf?: string): Result<Block, Problem> {
  const resolved = resolveEconomies([code], asOf);
  if (!resolved.ok) return resolved;
  const group = findEconomyGroup(code);
  return ok({ code, members: group ? membersOf(group, asOf) : resolved.value });
}
