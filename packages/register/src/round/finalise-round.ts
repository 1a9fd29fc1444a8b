import {
  ok,
  type PartyResponse,
  type Problem,
  type Publication,
  type RegisterText,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import { canonicalJson } from '../audit/canonical-json.ts';
import { sha256 } from '../audit/sha256.ts';
import type { Act, Stored } from '../store/act.ts';
import { moveRound, roundFor } from './find-round.ts';
import { obligationsToScore } from './obligations-to-score.ts';
import { reportRound } from './report-round.ts';

/** List the editions of a round's report, the first one first. */
export async function editionsOf(
  act: Act,
  roundId: string,
): Promise<readonly Stored<'publication'>[]> {
  const found = await act.find('publication', { where: { roundId } });
  return [...found].sort((a, b) => a.value.edition - b.value.edition);
}

/**
 * Close a round, once every party has answered or the time for it has passed, and lay its report before the parties to sign.
 * Who has not answered is written down as such.
 */
export async function finaliseRound(
  act: Act,
  code: string,
): Promise<Result<Stored<'publication'>, Problem>> {
  const found = await roundFor(act, code, 'finalise');
  if (!found.ok) return found;
  const silent = await writeSilence(act, found.value);
  if (!silent.ok) return silent;
  const moved = await moveRound(act, found.value, 'finalise');
  if (!moved.ok) return moved;
  const open = (await editionsOf(act, found.value.value.id)).at(-1);
  const isErratum = open !== undefined && open.value.publishedAt === null;
  const edition = isErratum ? open.value.edition : 1;
  const erratum = isErratum ? open.value.erratum : null;
  return putEdition(act, code, { edition, erratum }, isErratum ? open : undefined);
}

/**
 * Begin to correct a published report: reviewers and parties may change what they said, and the next edition says what was
 * wrong. The edition before stays as it was signed.
 */
export async function beginErratum(
  act: Act,
  code: string,
  erratum: RegisterText[],
): Promise<Result<Stored<'publication'>, Problem>> {
  const found = await roundFor(act, code, 'erratum');
  if (!found.ok) return found;
  const last = (await editionsOf(act, found.value.value.id)).at(-1)!;
  const moved = await moveRound(act, found.value, 'erratum');
  if (!moved.ok) return moved;
  return putEdition(act, code, { edition: last.value.edition + 1, erratum });
}

async function putEdition(
  act: Act,
  code: string,
  { edition, erratum }: Pick<Publication, 'edition' | 'erratum'>,
  before?: Stored<'publication'>,
): Promise<Result<Stored<'publication'>, Problem>> {
  const report = await reportRound(act, code, 'public');
  if (!report.ok) return report;
  const content = { ...report.value, edition, erratum } as unknown as Publication['content'];
  const publication: Publication = {
    id: before?.value.id ?? act.newId(),
    roundId: report.value.round.id,
    edition,
    erratum,
    contentSha256: sha256(canonicalJson(content)),
    content,
    keys: [],
    publishedAt: null,
    marking: { level: 'task-force', releasableTo: [], originator: 'secretariat' },
  };
  const expected = before?.version ?? 0;
  const action = before === undefined && erratum !== null ? 'erratum' : 'lay-before';
  return act.put('publication', publication, { expected, action: `publication.${action}` });
}

/** Write down “no reply” for every obligation whose party has not answered in time. */
async function writeSilence(
  act: Act,
  { value: { id: roundId, code, obligationIds, commentsEnd } }: Stored<'round'>,
): Promise<Result<null, Problem>> {
  const obligations = await obligationsToScore(act, obligationIds);
  if (!obligations.ok) return obligations;
  const answers = await act.find('response', { where: { roundId } });
  const answered = answers.map(({ value }) => value.obligationId);
  const silent = obligations.value.filter(({ id }) => !answered.includes(id));
  const isOver = commentsEnd !== null && commentsEnd <= act.at;
  if (silent.length > 0 && !isOver)
    return refuse({ kind: 'unmet', object: code, rule: 'every-party-answered' });
  for (const { id: obligationId, party } of silent) {
    const silence: PartyResponse = {
      id: act.newId(),
      roundId,
      obligationId,
      party,
      position: 'no-reply',
      at: act.at,
      marking: { level: 'task-force', releasableTo: [], originator: 'secretariat' },
    };
    const put = await act.put('response', silence, { expected: 0, action: 'response.no-reply' });
    if (!put.ok) return put;
  }
  return ok(null);
}
