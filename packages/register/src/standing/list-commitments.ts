import type { CommitmentState, Health, Problem, Result } from '@musubi/vocabulary';
import { ok, refuse } from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import type { FindQuery } from '../store/find-query.ts';
import type { CommitmentStanding } from './commitment-standing.ts';
import { readStandings } from './read-standings.ts';

/** Which commitments are listed; all of what is given must hold. */
export interface CommitmentFilter {
  readonly states?: readonly CommitmentState[] | undefined;
  readonly party?: string | undefined;
  readonly topic?: string | undefined;
  /** The code of a work. */
  readonly work?: string | undefined;
  /** In time only before this day; commitments without a deadline are left out. */
  readonly dueBefore?: string | undefined;
  readonly health?: Health | undefined;
  /** An owning body; `none` for what nobody owns. */
  readonly owner?: string | undefined;
  /** Only what was known on this day; the day of the act, if left out. */
  readonly asOf?: string | undefined;
  readonly limit?: number | undefined;
}

/** Commitments with how many could not be shown. */
export interface CommitmentList {
  readonly asOf: string;
  readonly commitments: readonly CommitmentStanding[];
  /** Whether there are more than the limit. */
  readonly isCut: boolean;
  /** How many the register withholds from the actor. */
  readonly withheld: number;
  /** What was left out because it breaks the contract of its kind, as kind/id. */
  readonly leftOut: readonly string[];
}

const pageSize = 500;

/** List commitments with how they stand, in the order of their codes; where there are more than the limit, the first that were made. */
export async function listCommitments(
  act: Act,
  filter: CommitmentFilter = {},
): Promise<Result<CommitmentList, Problem>> {
  const today = act.at.slice(0, 10);
  const { asOf = today, limit = Infinity, work } = filter;
  const works = new Map((await act.find('work')).map(({ value }) => [value.id, value]));
  const named = [...works.values()].find(({ code }) => code === work);
  if (work !== undefined && named === undefined)
    return refuse({ kind: 'unknown-code', scheme: 'work', code: work, known: [] });
  const query = queryOf(filter, named?.id, limit, asOf < today);
  const found: CommitmentStanding[] = [];
  for await (const page of pagesOf(act, query)) {
    const wanted = page.filter(({ value }) => (works.get(value.workId)?.date ?? '') <= asOf);
    const standings = await readStandings(act, wanted, asOf);
    found.push(...standings.filter((each) => standsAs(each, filter)));
    if (found.length > limit) break;
  }
  const isCut = found.length > limit;
  const withheld = await act.withheld('commitment');
  const commitments = found
    .slice(0, limit)
    .sort((a, b) => (a.commitment.code < b.commitment.code ? -1 : 1));
  return ok({ asOf, commitments, isCut, withheld, leftOut: [...act.leftOut] });
}

/** Ask for what can be asked of the records as they are now; how they stood before is judged when they have been read. */
function queryOf(
  { states, party, topic, dueBefore, health, owner }: CommitmentFilter,
  workId: string | undefined,
  limit: number,
  isPast: boolean,
) {
  const names = [party, topic].filter((name) => name !== undefined);
  const isJudged = isPast || health !== undefined || owner !== undefined;
  return {
    where: {
      ...(states !== undefined && !isPast && { state: states }),
      ...(workId !== undefined && { workId }),
    },
    ...(names.length > 0 && { namesAll: names }),
    ...(dueBefore !== undefined && !isPast && { dueBefore }),
    limit: isJudged ? pageSize : Math.min(limit + 1, pageSize),
  };
}

async function* pagesOf(act: Act, query: FindQuery<'commitment'> & { readonly limit: number }) {
  let after: string | undefined;
  for (;;) {
    const from = after === undefined ? {} : { after };
    const page: readonly Stored<'commitment'>[] = await act.find('commitment', {
      ...query,
      ...from,
    });
    if (page.length > 0) yield page;
    if (page.length < query.limit) return;
    after = page.at(-1)!.value.id;
  }
}

function standsAs(
  { commitment, health, obligations }: CommitmentStanding,
  { states, dueBefore, health: wanted, owner }: CommitmentFilter,
): boolean {
  const by = commitment.due?.by;
  const isOwned = obligations.some(({ obligation }) =>
    owner === 'none' ? obligation.owner === null : obligation.owner?.organisation === owner,
  );
  return (
    (states === undefined || states.includes(commitment.state)) &&
    (dueBefore === undefined || (by != null && by < dueBefore)) &&
    (wanted === undefined || health === wanted) &&
    (owner === undefined || isOwned)
  );
}
