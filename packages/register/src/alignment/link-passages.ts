import { ok, type Passage, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { textLanguage } from '../extraction/language-of.ts';
import type { Act, Stored } from '../store/act.ts';
import { divergenceOf } from './binding-strength.ts';

type Link = Passage['alignedWith'][number];

/**
 * Say of two passages in different languages that they say the same, in both of them. A link that a person makes takes the place of
 * those to other passages of the same document.
 *
 * @param divergence - how the second says something else, in the words of a person; found by the binding words if left out.
 */
export async function linkPassages(
  act: Act,
  id: string,
  otherId: string,
  method: Link['method'],
  divergence?: string,
): Promise<Result<readonly [Passage, Passage], Problem>> {
  const one = await act.get('passage', id);
  const other = await act.get('passage', otherId);
  const missing = one === undefined ? id : otherId;
  if (one === undefined || other === undefined)
    return refuse({ kind: 'unknown-code', scheme: 'passage', code: missing, known: [] });
  if (one.value.lang === other.value.lang)
    return refuse({
      kind: 'invalid-input',
      place: { source: otherId, field: 'lang' },
      found: other.value.lang,
      expected: `≠ ${one.value.lang}`,
    });
  const first = await linked(act, one, other.value, method, divergence);
  if (!first.ok) return first;
  const second = await linked(act, other, one.value, method, divergence);
  return second.ok ? ok([first.value, second.value]) : second;
}

async function linked(
  act: Act,
  { value, version }: Stored<'passage'>,
  other: Passage,
  method: Link['method'],
  stated: string | undefined,
): Promise<Result<Passage, Problem>> {
  const kept: Link[] = [];
  for (const link of value.alignedWith) {
    const linkedTo = await act.get('passage', link.passageId);
    if (linkedTo?.value.documentId !== other.documentId) kept.push(link);
  }
  const divergence = stated ?? found(value, other);
  const link = { passageId: other.id, method, ...(divergence !== undefined && { divergence }) };
  const changed = { ...value, alignedWith: [...kept, link] };
  const put = await act.put('passage', changed, { expected: version, action: 'passage.align' });
  return put.ok ? ok(put.value.value) : put;
}

function found(passage: Passage, other: Passage): string | undefined {
  const [own, theirs] = [textLanguage(passage.lang), textLanguage(other.lang)];
  if (!own || !theirs || passage.exact === null || other.exact === null) return undefined;
  return divergenceOf(other.exact, theirs, { text: passage.exact, language: own });
}
