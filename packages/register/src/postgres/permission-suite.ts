import { type Marking, ok, type RecordKind, type RecordOf, recordKinds } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samples, sampleRecords } from '../fixture/sample-records.ts';
import { type Outcome, openingMs, type TestSite } from '../fixture/test-site.ts';
import { idMaker } from '../store/new-id.ts';
import { tableOf } from './schema/columns.ts';

const newId = idMaker();

/** The columns of the table of the design, for what is of XAA or between XAA and XAB. */
const cells = ['public', 'taskForce', 'bilateral', 'national'] as const;
type Cell = (typeof cells)[number];

function markingOf(cell: Cell, originator: string): Marking {
  if (cell === 'bilateral') return { level: cell, releasableTo: ['XAA', 'XAB'], originator };
  if (cell === 'national') return { level: cell, releasableTo: ['XAA'], originator: 'XAA' };
  return { level: cell === 'public' ? cell : 'task-force', releasableTo: [], originator };
}

const founders = {
  public: 'secretariat',
  taskForce: 'secretariat',
  bilateral: 'analyst-xaa',
  national: 'analyst-xaa',
} as const;

/** Who reads what, as the design has it. */
const readers: Readonly<Record<string, readonly Cell[]>> = {
  public: ['public'],
  'analyst-xaa': ['public', 'taskForce', 'bilateral', 'national'],
  'analyst-xab': ['public', 'taskForce', 'bilateral'],
  'analyst-xac': ['public', 'taskForce'],
  'owner-xaa': ['public', 'taskForce', 'bilateral', 'national'],
  'owner-xab': ['public', 'taskForce', 'bilateral'],
  'owner-xac': ['public', 'taskForce'],
  'reviewer-xaa': ['public', 'taskForce', 'bilateral'],
  'reviewer-b-xaa': ['public', 'taskForce', 'bilateral', 'national'],
  'reviewer-b-xab': ['public', 'taskForce', 'bilateral'],
  'reviewer-xac': ['public', 'taskForce'],
  secretariat: ['public', 'taskForce'],
  'secretariat-granted': ['public', 'taskForce', 'bilateral'],
  auditor: ['public', 'taskForce', 'bilateral'],
  administrator: ['public'],
};

const everything = recordKinds.filter((kind) => kind !== 'assessment');
const ofParty = everything.filter((kind) => kind !== 'round' && kind !== 'publication');
const texts: readonly RecordKind[] = ['work', 'document', 'document-text', 'passage'];
const owned: readonly RecordKind[] = ['obligation', 'milestone', 'evidence', 'response'];

type Kinds = { readonly [At in Cell]?: readonly RecordKind[] };

/** Who adds what; who is not named adds nothing. */
const adders: Readonly<Record<string, Kinds>> = {
  secretariat: { public: everything, taskForce: everything },
  'secretariat-granted': { public: everything, taskForce: everything },
  'analyst-xaa': {
    taskForce: [...texts, 'commitment', 'response'],
    bilateral: ofParty,
    national: ofParty,
  },
  'analyst-xab': { taskForce: [...texts, 'commitment'], bilateral: ofParty },
  'analyst-xac': { taskForce: [...texts, 'commitment'] },
  'owner-xaa': { taskForce: owned, national: ofParty },
  // Of scores the marking is only the beginning; their rules are tried on their own.
  'reviewer-xaa': Object.fromEntries(cells.map((cell) => [cell, ['assessment']])),
};

/** Who changes what the secretariat, or the analyst of XAA, wrote. */
const changers: Readonly<Record<string, Kinds>> = {
  ...adders,
  'analyst-xaa': { taskForce: ['commitment', 'response'], bilateral: ofParty, national: ofParty },
  'analyst-xab': { taskForce: ['commitment'], bilateral: ofParty },
  'analyst-xac': { taskForce: ['commitment'] },
};

/** Describe who reads and writes what, tried in SQL. */
export function describePermissions(name: string, openSite: () => Promise<TestSite>): void {
  describe(`the marking table ${name}`, () => {
    let site: TestSite;
    const chains = new Map<Cell, Samples>();

    beforeAll(async () => {
      site = await openSite();
      for (const cell of cells) chains.set(cell, await plant(site, cell));
    }, openingMs);
    afterAll(() => site.close());

    it.each(Object.entries(readers))(
      'lets %s read %s in SQL, and nothing else',
      async (who, may) => {
        const all = everything
          .map((kind) => `SELECT id::text FROM ${tableOf(kind)}`)
          .join(' UNION ');
        const found = new Set((await site.ask<{ id: string }>(who, all)).map(({ id }) => id));
        const ids = may.flatMap((cell) => planted(cell).map((kind) => chains.get(cell)![kind].id));
        expect(found).toEqual(new Set(ids));
      },
    );

    it.each(Object.entries(readers))('shows %s the log of %s', async (who, may) => {
      const text = `SELECT object, payload IS NOT NULL AS shown FROM musubi.log_entry
        LEFT JOIN musubi.log_payload USING (seq) WHERE object NOT LIKE 'actor/%'`;
      const rows = await site.ask<{ object: string; shown: boolean }>(who, text);
      const objects = (from: readonly Cell[]) =>
        from.flatMap((cell) =>
          planted(cell).map((kind) => `${kind}/${chains.get(cell)![kind].id}`),
        );
      const seen = who === 'auditor' ? cells : may;
      expect(rows.map(({ object }) => object).sort()).toEqual(objects(seen).sort());
      const shown = rows.filter((row) => row.shown).map(({ object }) => object);
      expect(shown.sort()).toEqual(objects(may).sort());
    });

    it.each(Object.keys(readers))('lets %s add only what the design lets them', async (who) => {
      for (const cell of cells)
        for (const kind of recordKinds) {
          const expected = adders[who]?.[cell]?.includes(kind) ?? false;
          expect(await add(who, cell, kind), `${kind}, ${cell}`).toBe(expected);
        }
    });

    it.each(Object.keys(readers))('lets %s change only what the design lets them', async (who) => {
      for (const cell of cells)
        for (const kind of planted(cell)) {
          const expected = changers[who]?.[cell]?.includes(kind) ?? false;
          expect(await change(who, cell, kind), `${kind}, ${cell}`).toBe(expected);
        }
    });

    it.each(Object.keys(readers))('lets %s delete and empty nothing', async (who) => {
      const tables = [...recordKinds.map(tableOf), 'musubi.log_entry', 'musubi.log_payload'];
      for (const table of [...tables, 'musubi.actor', 'musubi.signing_key', 'musubi.checkpoint']) {
        expect(await site.attempt(who, `DELETE FROM ${table}`), table).toBe('42501');
        expect(await site.attempt(who, `TRUNCATE ${table} CASCADE`), table).toBe('42501');
      }
    });

    /** Try to add a record that hangs on those that stand there. */
    async function add(who: string, cell: Cell, kind: RecordKind): Promise<boolean> {
      const originator = /-(xa.)$/.exec(who)?.[1]?.toUpperCase() ?? 'secretariat';
      const fresh = sampleRecords({
        newId,
        marking: markingOf(cell, originator),
        code: `NEW-${newId().toUpperCase()}`,
      })[kind];
      const body = JSON.stringify({ ...chains.get(cell)![kind], ...identity(fresh) });
      const text = `INSERT INTO ${tableOf(kind)} (body, action) VALUES ($1, 'test.add') RETURNING 1`;
      return isLet(await site.attempt(who, text, [body]));
    }

    /** Try to change a record that stands there. */
    async function change(who: string, cell: Cell, kind: RecordKind): Promise<boolean> {
      const text = `UPDATE ${tableOf(kind)} SET body = $1, action = 'test.change' WHERE id = $2 RETURNING 1`;
      const record = chains.get(cell)![kind];
      const body = JSON.stringify({ ...record, extra: true });
      return isLet(await site.attempt(who, text, [body, record.id]));
    }
  });
}

/** The kinds that are planted in a cell: rounds are of the secretariat. */
function planted(cell: Cell): readonly RecordKind[] {
  const isOfParty = cell === 'bilateral' || cell === 'national';
  return isOfParty ? ofParty.filter((kind) => kind !== 'response') : everything;
}

async function plant({ store }: TestSite, cell: Cell): Promise<Samples> {
  const founder = founders[cell];
  const marking = markingOf(cell, founder === 'secretariat' ? founder : 'XAA');
  const made = sampleRecords({ newId, marking, code: cell.toUpperCase() });
  const samples = { ...made, guideline: { ...made.guideline, lockedAt: null } };
  const done = await store.act(founder, async (act) => {
    for (const kind of planted(cell)) {
      const put = await act.put(kind, samples[kind], { expected: 0, action: 'test.plant' });
      if (!put.ok) return put;
    }
    return ok(undefined);
  });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return samples;
}

/** What a new record has of its own. */
function identity(fresh: RecordOf<RecordKind>) {
  const code = 'code' in fresh ? { code: fresh.code } : {};
  return { id: fresh.id, marking: fresh.marking, ...code };
}

/** Whether a permission let it through; what constraints said after that does not matter here. */
function isLet(outcome: Outcome): boolean {
  return outcome !== 0 && outcome !== '42501' && outcome !== 'MU001';
}
