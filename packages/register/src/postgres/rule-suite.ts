import { type Marking, ok, type RecordKind, type RecordOf } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english, type Samples, sampleRecords } from '../fixture/sample-records.ts';
import { openingMs, type TestSite } from '../fixture/test-site.ts';
import { idMaker } from '../store/new-id.ts';
import { tableOf } from './schema/columns.ts';

const newId = idMaker();
const taskForce: Marking = { level: 'task-force', releasableTo: [], originator: 'secretariat' };
const open: Marking = { ...taskForce, level: 'public' };

/** Describe the rules that the database keeps whoever speaks to it, tried in SQL. */
export function describeRules(name: string, openSite: () => Promise<TestSite>): void {
  describe(`the rules ${name}`, () => {
    let site: TestSite;
    let codes = 0;
    beforeAll(async () => {
      site = await openSite();
    }, openingMs);
    afterAll(() => site.close());

    const insert = (kind: RecordKind) =>
      `INSERT INTO ${tableOf(kind)} (body, action) VALUES ($1, 'test.add') RETURNING 1`;
    const update = (kind: RecordKind) =>
      `UPDATE ${tableOf(kind)} SET body = $1, action = 'test.change' WHERE id = $2 RETURNING 1`;
    const change = (who: string, kind: RecordKind, value: RecordOf<RecordKind>) =>
      site.attempt(who, update(kind), [JSON.stringify(value), value.id]);

    async function put(who: string, kind: RecordKind, value: RecordOf<RecordKind>, expected = 0) {
      const done = await site.store.act(who, (act) =>
        act.put(kind, value, { expected, action: 'test.put' }),
      );
      if (!done.ok) throw new Error(`${who}, ${kind}: ${JSON.stringify(done.problem)}`);
    }

    /** Put a chain of records down to a round, as the secretariat. */
    async function plant(change: (samples: Samples) => Partial<Samples> = () => ({})) {
      codes += 1;
      const made = sampleRecords({ newId, marking: taskForce, code: `R${codes}` });
      const samples = { ...made, ...change(made) };
      const kinds = [
        'work',
        'document',
        'passage',
        'commitment',
        'obligation',
        'guideline',
      ] as const;
      for (const kind of [...kinds, 'round'] as const)
        await put('secretariat', kind, samples[kind]);
      return samples;
    }

    it('writes entries of the log that no statement can shape', async () => {
      const { work } = sampleRecords({ newId, marking: open, code: 'FORGED' });
      const text = `INSERT INTO musubi.work (body, action, changed_by) VALUES ($1, 'a.b', 'auditor')`;
      expect(await site.attempt('secretariat', text, [JSON.stringify(work)])).toBe('42501');
      await site.ask('secretariat', insert('work'), [JSON.stringify(work)]);
      const [entry] = await site.ask<{ actor: string; payload: string }>(
        'auditor',
        'SELECT actor, payload FROM musubi.log_entry JOIN musubi.log_payload USING (seq) WHERE object = $1',
        [`work/${work.id}`],
      );
      expect(entry).toEqual({ actor: 'secretariat', payload: JSON.stringify(work) });
    });

    it.each(['secretariat', 'auditor', 'administrator', 'analyst-xaa', 'public'])(
      'lets %s neither write the log nor call what writes it',
      async (who) => {
        for (const table of ['musubi.log_entry', 'musubi.log_payload']) {
          expect(await site.attempt(who, `UPDATE ${table} SET seq = seq`)).toBe('42501');
          expect(await site.attempt(who, `INSERT INTO ${table} DEFAULT VALUES`)).toBe('42501');
        }
        expect(await site.attempt(who, 'SELECT musubi.append(NULL, NULL)')).toBe('42501');
        expect(await site.attempt(who, 'ALTER TABLE musubi.work DISABLE TRIGGER ALL')).toBe(
          '42501',
        );
        expect(await site.attempt(who, 'SET session_replication_role = replica')).toBe('42501');
      },
    );

    it.each([
      ["log_record('work')", 'musubi.work'],
      ['enrol()', 'musubi.actor'],
      ['log_original()', 'musubi.original'],
      ['hold_key()', 'musubi.signing_key'],
      ['hold_checkpoint()', 'musubi.checkpoint'],
      ['queue()', 'musubi.work'],
    ])(
      'lets nobody hang %s, which writes as the owner, on a table of their own',
      async (call, like) => {
        const text = `DO $do$ BEGIN
        CREATE TEMP TABLE mine (LIKE ${like});
        CREATE TRIGGER forge AFTER INSERT ON mine FOR EACH ROW EXECUTE FUNCTION musubi.${call};
      END $do$`;
        for (const who of ['public', 'secretariat', 'administrator'])
          expect(await site.attempt(who, text), who).toBe('42501');
      },
    );

    it('lets nobody pass a change off as a redaction or another act upon the register', async () => {
      const { work } = sampleRecords({ newId, marking: open, code: 'ACTION' });
      await put('secretariat', 'work', work);
      for (const action of [
        'log.redact',
        'register.restore',
        'key.add',
        'actor.enrol',
        'original.keep',
        'checkpoint.void',
      ])
        expect(
          await site.attempt('secretariat', 'UPDATE musubi.work SET action = $1 WHERE id = $2', [
            action,
            work.id,
          ]),
          action,
        ).toBe('23514');
      const renamed = `UPDATE musubi.actor SET action = 'log.redact' WHERE name = 'public'`;
      expect(await site.attempt('administrator', renamed)).toBe('23514');
    });

    it('lets no administrator give themself another role, party or clearance', async () => {
      const [me] = await site.ask<{ body: string }>(
        'administrator',
        `SELECT body FROM musubi.actor WHERE name = 'administrator'`,
      );
      const become = (changes: object) =>
        site.attempt(
          'administrator',
          `UPDATE musubi.actor SET body = $1 WHERE name = 'administrator' RETURNING 1`,
          [JSON.stringify({ ...JSON.parse(me!.body), ...changes })],
        );
      expect(await become({ role: 'secretariat' })).toBe('MU001');
      expect(await become({ party: 'XAA' })).toBe('MU001');
      expect(await become({ clearedFor: ['XAA'] })).toBe('MU001');
      expect(await become({ fullName: 'Another' })).toBe(1);
    });

    it('takes no body that exports could not hold or verification would doubt', async () => {
      const { work } = sampleRecords({ newId, marking: open, code: 'SPELLING' });
      const bodies = [
        JSON.stringify(work, null, 2),
        JSON.stringify({ ...work, id: work.id.toUpperCase() }),
      ];
      for (const body of bodies)
        expect(await site.attempt('secretariat', insert('work'), [body]), body).toBe('23514');
    });

    it('lets nobody become somebody else, or name another time', async () => {
      if (!site.logsIn) return;
      for (const other of ['musubi_secretariat', 'musubi_role_auditor', 'postgres'])
        expect(await site.attempt('analyst-xaa', `SET ROLE "${other}"`)).toBe('42501');
      const [moment] = await site.ask<{ is_now: boolean }>(
        'secretariat',
        `SELECT musubi.moment() > now() - interval '1 minute' AS is_now
         FROM set_config('musubi.at', '1999-01-01', false)`,
      );
      expect(moment).toEqual({ is_now: true });
    });

    it('lets only the originator lower a marking, and change nothing with it', async () => {
      const chain = sampleRecords({
        newId,
        marking: { ...taskForce, originator: 'XAA' },
        code: 'LOWER',
      });
      await put('analyst-xaa', 'work', chain.work);
      const lowered = { ...chain.work, marking: { ...open, originator: 'XAA' } };
      expect(await change('secretariat', 'work', lowered)).toBe('MU001');
      expect(await change('analyst-xab', 'work', lowered)).toBe(0);
      expect(await change('analyst-xaa', 'work', { ...lowered, title: english('New') })).toBe(
        '42501',
      );
      expect(await change('analyst-xaa', 'work', lowered)).toBe(1);
      const taken = { ...chain.work, marking: taskForce };
      expect(await change('secretariat', 'work', taken)).toBe('MU001');
    });

    it('marks what hangs on a record at least as high', async () => {
      const chain = sampleRecords({ newId, marking: taskForce, code: 'DERIVED' });
      await put('secretariat', 'work', chain.work);
      const wider = { ...chain.document, marking: open };
      expect(await site.attempt('secretariat', insert('document'), [JSON.stringify(wider)])).toBe(
        'MU001',
      );
      const opened = await plant((samples) => ({ work: { ...samples.work, marking: open } }));
      await put('secretariat', 'document', { ...opened.document, id: newId(), marking: open });
      expect(await change('secretariat', 'work', { ...opened.work, marking: taskForce })).toBe(
        'MU001',
      );
    });

    it('never changes a guideline that is locked, and lets parties approve one that is not', async () => {
      const { guideline } = await plant();
      const changed = { ...guideline, full: english('Most') };
      expect(await change('secretariat', 'guideline', changed)).toBe('MU003');
      const { guideline: unlocked } = await plant((samples) => ({
        guideline: { ...samples.guideline, lockedAt: null },
      }));
      const approve = (...approvedBy: string[]) => ({ ...unlocked, approvedBy });
      expect(await change('analyst-xab', 'guideline', approve('XAB'))).toBe(1);
      expect(await change('analyst-xab', 'guideline', approve('XAA'))).toBe('MU001');
      expect(await change('analyst-xab', 'guideline', approve('XAA', 'XAB'))).toBe('MU001');
      const rewritten = { ...approve('XAB'), full: english('Most') };
      expect(await change('analyst-xab', 'guideline', rewritten)).toBe('MU001');
      expect(await change('secretariat', 'guideline', approve('XAA'))).toBe('MU001');
      const approved = { ...approve('XAA', 'XAB'), id: newId() };
      const added = JSON.stringify(approved);
      expect(await site.attempt('secretariat', insert('guideline'), [added])).toBe('MU001');
      await put('analyst-xab', 'guideline', approve('XAB'), 1);
      expect(await change('secretariat', 'guideline', rewritten)).toBe('MU001');
      expect(await change('secretariat', 'guideline', { ...rewritten, approvedBy: [] })).toBe(1);
    });

    it('moves a passage only to a document that supersedes its own', async () => {
      const { document, passage } = await plant();
      const other = { ...document, id: newId() };
      const later = { ...other, id: newId(), supersedes: document.id };
      await put('secretariat', 'document', other);
      await put('secretariat', 'document', later);
      const moved = (documentId: string) =>
        change('secretariat', 'passage', { ...passage, documentId });
      expect(await moved(other.id)).toBe('MU003');
      expect(await moved(later.id)).toBe(1);
    });

    it('lets a party sign with its own key only', async () => {
      const { round, publication } = await plant();
      const report = { ...publication, roundId: round.id };
      await put('secretariat', 'publication', report);
      const sign = (party: string, by: string) => ({
        ...report,
        keys: [{ party, decision: 'refused' as const, by, at: '2021-06-01T09:00:00.000Z' }],
      });
      expect(await change('owner-xab', 'publication', sign('XAB', 'owner-xab'))).toBe(1);
      expect(await change('owner-xab', 'publication', sign('XAA', 'owner-xab'))).toBe('MU001');
      expect(await change('owner-xab', 'publication', sign('XAB', 'owner-xaa'))).toBe('MU001');
      const other = { ...sign('XAB', 'owner-xab'), contentSha256: '1'.repeat(64) };
      expect(await change('owner-xab', 'publication', other)).toBe('42501');
      const published = { ...report, publishedAt: '2021-06-01T09:00:00.000Z' };
      expect(await change('owner-xab', 'publication', published)).toBe('42501');
      expect(await change('secretariat', 'publication', sign('XAB', 'owner-xab'))).toBe('MU001');
      await put('owner-xab', 'publication', sign('XAB', 'owner-xab'), 1);
      expect(await change('secretariat', 'publication', report)).toBe('MU001');
    });

    it('has two people register and verify, each under their own name', async () => {
      const { commitment } = await plant();
      const registered = { ...commitment, state: 'active' as const, registeredBy: 'secretariat' };
      expect(await change('secretariat-b', 'commitment', registered)).toBe('MU001');
      await put('secretariat', 'commitment', registered, 1);
      const verified = (verifiedBy: string | null) => ({
        ...registered,
        state: 'verified-complete' as const,
        verifiedBy,
      });
      expect(await change('secretariat', 'commitment', verified('secretariat'))).toBe('23514');
      expect(await change('secretariat', 'commitment', verified('secretariat-b'))).toBe('MU001');
      expect(await change('secretariat', 'commitment', verified(null))).toBe('23514');
      const alone = { ...verified('secretariat'), registeredBy: null };
      expect(await change('secretariat', 'commitment', alone)).toBe('23514');
      expect(await change('secretariat-b', 'commitment', verified('secretariat-b'))).toBe(1);
    });

    it('lets an owner write the obligations of the own organisation only', async () => {
      const { obligation } = await plant();
      expect(await change('owner-xaa', 'obligation', { ...obligation, role: 'joint' })).toBe(1);
      expect(await change('owner-xab', 'obligation', { ...obligation, role: 'joint' })).toBe(0);
      const given = { ...obligation, owner: { organisation: 'Another' } };
      expect(await change('owner-xaa', 'obligation', given)).toBe('42501');
      const other = await plant((samples) => ({
        obligation: { ...samples.obligation, owner: { organisation: 'Another' } },
      }));
      const joint = { ...other.obligation, role: 'joint' as const };
      expect(await change('owner-xaa', 'obligation', joint)).toBe(0);
    });

    it('hides blind scores until the reveal, and takes none before the lock or in another name', async () => {
      const { round, obligation, assessment, guideline } = await plant();
      const score = (reviewer: string, party: string) => ({
        ...assessment,
        id: newId(),
        reviewer,
        marking: { ...assessment.marking, originator: party },
      });
      const give = (who: string, value: RecordOf<'assessment'>) =>
        site.attempt(who, insert('assessment'), [JSON.stringify(value)]);
      const mine = score('reviewer-xaa', 'XAA');
      expect(await give('reviewer-xaa', mine)).toBe('MU004');
      const blind = {
        ...round,
        state: 'blind-scoring' as const,
        scoringEnds: '2021-06-01T09:00:00.000Z',
      };
      await put('secretariat', 'round', blind, 1);
      const { guideline: unlocked } = await plant((samples) => ({
        guideline: { ...samples.guideline, lockedAt: null },
      }));
      expect(guideline.lockedAt).not.toBeNull();
      expect(await give('reviewer-xaa', { ...mine, guidelineId: unlocked.id })).toBe('MU002');
      expect(await give('reviewer-xab', mine)).toBe('MU001');
      expect(await give('reviewer-xab', { ...mine, marking: score('', 'XAB').marking })).toBe(
        '42501',
      );
      expect(await give('secretariat', score('secretariat', 'secretariat'))).toBe('42501');
      expect(await give('reviewer-xac', score('reviewer-xac', 'XAC'))).toBe('MU001');
      const shown = { ...mine, marking: { ...open, originator: 'XAA' } };
      expect(await give('reviewer-xaa', shown)).toBe('23514');

      const theirs = score('reviewer-xab', 'XAB');
      await put('reviewer-xaa', 'assessment', mine);
      await put('reviewer-xab', 'assessment', theirs);
      const others = [
        'secretariat',
        'auditor',
        'owner-xaa',
        'analyst-xab',
        'reviewer-xac',
        'public',
      ];
      for (const who of others) expect(await seen(who, round.id)).toEqual([]);
      expect(await seen('reviewer-xaa', round.id)).toEqual([mine.id]);
      expect(await seen('reviewer-xab', round.id)).toEqual([theirs.id]);
      expect(await change('reviewer-xab', 'assessment', mine)).toBe(0);
      const counted = await site.store.act('secretariat', async (act) =>
        ok([...(await act.scoresIn(round.id))]),
      );
      expect(counted).toEqual({ ok: true, value: [[obligation.id, 2]] });
      expect(await site.ask('owner-xaa', 'SELECT * FROM musubi.scores_in($1)', [round.id])).toEqual(
        [],
      );

      await put('secretariat', 'round', { ...blind, state: 'revealed' }, 2);
      const both = [mine.id, theirs.id].sort();
      for (const who of ['reviewer-xaa', 'reviewer-xac', 'secretariat', 'auditor'])
        expect(await seen(who, round.id), who).toEqual(both);
      for (const who of ['owner-xaa', 'analyst-xab', 'administrator', 'public'])
        expect(await seen(who, round.id), who).toEqual([]);
      expect(await change('reviewer-xaa', 'assessment', { ...mine, score: 1 })).toBe('MU004');
      for (const state of ['planned', 'collecting', 'blind-scoring'] as const)
        expect(await change('secretariat', 'round', { ...blind, state }), state).toBe('MU004');
    });

    it('reveals no scores before all are in or the deadline has passed', async () => {
      const { round, assessment } = await plant();
      const blind = { ...round, state: 'blind-scoring' as const };
      await put('secretariat', 'round', blind, 1);
      await put('reviewer-xaa', 'assessment', assessment);
      const reveal = () =>
        change('secretariat', 'round', { ...blind, state: 'reconciling' as const });
      expect(await reveal()).toBe('MU002');
      const others = [
        ['reviewer-xab', 'XAB'],
        ['analyst-xaa', 'XAA'],
      ] as const;
      for (const [reviewer, originator] of others)
        await put(reviewer, 'assessment', {
          ...assessment,
          id: newId(),
          reviewer,
          marking: { ...assessment.marking, originator },
        });
      expect(await reveal()).toBe(1);
    });

    it('takes reconciled scores while the round reconciles, and no longer', async () => {
      const { round, assessment } = await plant();
      const agreed = {
        ...assessment,
        reviewer: 'reconciled',
        phase: 'reconciled' as const,
        marking: { ...taskForce, originator: 'XAA' },
      };
      await put('secretariat', 'round', { ...round, state: 'reconciling' }, 1);
      await put('reviewer-xaa', 'assessment', agreed);
      await put('secretariat', 'round', { ...round, state: 'final' }, 2);
      expect(await change('reviewer-xaa', 'assessment', { ...agreed, score: 1 })).toBe('MU004');
    });

    /** List the scores that somebody sees, in their table as in the log. */
    async function seen(who: string, roundId: string): Promise<readonly string[]> {
      const rows = await site.ask<{ id: string }>(
        who,
        'SELECT id::text FROM musubi.assessment WHERE round_id = $1 ORDER BY id',
        [roundId],
      );
      const logged = await site.ask<{ payload: string }>(
        who,
        'SELECT payload FROM musubi.log_payload WHERE round_id = $1 ORDER BY seq',
        [roundId],
      );
      const ids = rows.map(({ id }) => id);
      expect(logged.map(({ payload }) => JSON.parse(payload).id).sort()).toEqual(ids);
      return ids;
    }

    it('redacts a payload for its originator, and keeps what stands', async () => {
      const { work } = sampleRecords({ newId, marking: open, code: 'REDACTED' });
      await put('secretariat', 'work', work);
      const versions = await site.store.act('secretariat', async (act) =>
        ok(await act.history('work', work.id)),
      );
      if (!versions.ok) throw new Error('is refused');
      const { seq } = versions.value[0]!;
      const { audit } = site.store;
      expect(await audit.redact('secretariat', seq, 'a name')).toMatchObject({
        problem: { kind: 'conflict' },
      });
      await put('secretariat', 'work', { ...work, title: english('Without the name') }, 1);
      for (const who of ['analyst-xaa', 'auditor', 'administrator'])
        expect(await audit.redact(who, seq, 'a name')).toMatchObject({
          problem: { kind: 'forbidden', reason: 'not-originator' },
        });
      const redacted = await audit.redact('secretariat', seq, 'a name');
      expect(redacted).toMatchObject({
        ok: true,
        value: { action: 'log.redact', actor: 'secretariat' },
      });
      const payloads = await audit.payloads('auditor', { after: seq - 1, limit: 1 });
      expect(payloads).toMatchObject({ ok: true, value: [{ seq, payload: null }] });
    });
  });
}
