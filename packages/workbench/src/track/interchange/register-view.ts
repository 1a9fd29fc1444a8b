import type { Act, FindQuery, Stored } from '@musubi/register';
import type { RecordKind, RecordOf } from '@musubi/vocabulary';

const kinds = [
  'work',
  'document',
  'document-text',
  'passage',
  'commitment',
  'obligation',
  'milestone',
  'guideline',
  'evidence',
  'indicator',
  'observation',
  'lever',
  'round',
  'publication',
] as const satisfies readonly RecordKind[];

type ViewedKind = (typeof kinds)[number];

/** What of a register its reader may see at one moment, and how much is withheld. */
export interface RegisterView {
  /** The moment, RFC 3339 in UTC. */
  readonly at: string;
  readonly records: { readonly [Kind in ViewedKind]: readonly RecordOf<Kind>[] };
  readonly withheld: { readonly [Kind in ViewedKind]: number };
}

const pageSize = 1000;

/** Read every record of a kind, page by page. */
export async function findAll<Kind extends RecordKind>(
  act: Act,
  kind: Kind,
  where?: NonNullable<FindQuery<Kind>['where']>,
): Promise<readonly Stored<Kind>[]> {
  const found: Stored<Kind>[] = [];
  for await (const page of pagesOf(act, kind, where)) found.push(...page);
  return found;
}

/** Give the records of a kind page by page. */
export async function* pagesOf<Kind extends RecordKind>(
  act: Act,
  kind: Kind,
  where?: NonNullable<FindQuery<Kind>['where']>,
): AsyncGenerator<readonly Stored<Kind>[]> {
  let after: string | undefined;
  for (;;) {
    const page: readonly Stored<Kind>[] = await act.find(kind, {
      limit: pageSize,
      ...(where !== undefined && { where }),
      ...(after !== undefined && { after }),
    });
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.value.id;
  }
}

/** Read what of a register the actor may see. */
export async function viewRegister(act: Act): Promise<RegisterView> {
  const read = async <Kind extends ViewedKind>(kind: Kind) =>
    [kind, (await findAll(act, kind)).map(({ value }) => value)] as const;
  const records: (readonly [ViewedKind, unknown])[] = [];
  const withheld: (readonly [ViewedKind, number])[] = [];
  for (const kind of kinds) {
    records.push(await read(kind));
    withheld.push([kind, await act.withheld(kind)]);
  }
  return {
    at: act.at,
    records: Object.fromEntries(records) as unknown as RegisterView['records'],
    withheld: Object.fromEntries(withheld) as unknown as RegisterView['withheld'],
  };
}
