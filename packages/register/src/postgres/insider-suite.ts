import { type Marking, ok, type RecordKind, type RecordOf } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../audit/canonical-json.ts';
import { addPartyKey } from '../audit/party-key.ts';
import { verifyRegister } from '../audit/verify-register.ts';
import { samplePair } from '../fixture/sample-log.ts';
import { english, type Samples, sampleRecords } from '../fixture/sample-records.ts';
import { testActors } from '../fixture/test-actors.ts';
import { openingMs, type TestSite } from '../fixture/test-site.ts';
import { idMaker } from '../store/new-id.ts';
import { tableOf } from './schema/columns.ts';

const newId = idMaker();
const taskForce: Marking = { level: 'task-force', releasableTo: [], originator: 'secretariat' };

/** Describe what people of the register try in SQL against each other and against its guarantees. */
export function describeInsiders(name: string, openSite: () => Promise<TestSite>): void {
  describe(`insiders ${name}`, () => {
    let site: TestSite;
    let codes = 0;
    beforeAll(async () => {
      site = await openSite();
    }, openingMs);
    afterAll(() => site.close());

    const insert = (kind: RecordKind) =>
      `INSERT INTO ${tableOf(kind)} (body, action) VALUES ($1, 'test.add') RETURNING 1`;
    const change = (who: string, kind: RecordKind, value: RecordOf<RecordKind>) =>
      site.attempt(
        who,
        `UPDATE ${tableOf(kind)} SET body = $1, action = 'test.change' WHERE id = $2 RETURNING 1`,
        [canonicalJson(value), value.id],
      );

    async function put(who: string, kind: RecordKind, value: RecordOf<RecordKind>, expected = 0) {
      const done = await site.store.act(who, (act) =>
        act.put(kind, value, { expected, action: 'test.put' }),
      );
      if (!done.ok) throw new Error(`${who}, ${kind}: ${JSON.stringify(done.problem)}`);
    }

    async function plant(change: (samples: Samples) => Partial<Samples> = () => ({})) {
      codes += 1;
      const made = sampleRecords({ newId, marking: taskForce, code: `I${codes}` });
      const samples = { ...made, ...change(made) };
      const chain = ['work', 'document', 'passage', 'commitment', 'obligation'] as const;
      for (const kind of [...chain, 'guideline', 'round'] as const)
        await put('secretariat', kind, samples[kind]);
      return samples;
    }

    const find = (who: string, words: string) =>
      site.store.act(who, async (act) => ok((await act.search(words)).map(({ id }) => id)));

    it('shape by no statement what a search finds', async () => {
      const { commitment } = await plant();
      for (const column of ['searched', 'words'])
        for (const who of ['secretariat', 'analyst-xaa']) {
          const text = `UPDATE musubi.commitment SET ${column} = 'planted' WHERE id = $1`;
          expect(await site.attempt(who, text, [commitment.id]), who).toBe('42501');
        }
      const value = { ...commitment, id: newId(), code: 'FOUND', summary: english('Zirconium') };
      await site.ask('secretariat', insert('commitment'), [canonicalJson(value)]);
      expect(await find('analyst-xaa', 'zircon')).toEqual({ ok: true, value: [value.id] });
    });

    it('take nobody’s list away by a record that breaks its contract', async () => {
      const { work, commitment } = await plant();
      const broken = { ...work, id: newId(), code: 'BROKEN', title: 'no list', kind: 'riddle' };
      await site.ask('secretariat', insert('work'), [canonicalJson(broken)]);
      const promise = {
        ...commitment,
        id: newId(),
        code: 'BROKEN-01',
        summary: [{ text: 'Gallium' }],
      };
      await site.ask('secretariat', insert('commitment'), [canonicalJson(promise)]);
      const read = await site.store.act('analyst-xaa', async (act) => {
        const works = (await act.find('work')).map(({ value }) => value.id);
        const page = await act.find('work', { limit: works.length });
        const one = await act.get('work', broken.id);
        const versions = await act.history('work', broken.id);
        const hits = await act.search('gallium');
        return ok({ works, paged: page.length, one, versions, hits, leftOut: [...act.leftOut] });
      });
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const { works, paged, leftOut, ...nothing } = read.value;
      expect(works).toContain(work.id);
      expect(works).not.toContain(broken.id);
      expect(paged).toBe(works.length);
      expect(nothing).toEqual({ one: undefined, versions: [], hits: [] });
      const objects = [`commitment/${promise.id}`, `work/${broken.id}`];
      expect(leftOut.sort()).toEqual(objects);
      const verified = await verifyRegister(site.store, 'auditor');
      expect(verified).toMatchObject({ ok: true, value: { broken: objects.reverse() } });
      const mended = { ...broken, title: work.title, kind: work.kind };
      await put('secretariat', 'work', mended, 1);
      await put(
        'secretariat',
        'commitment',
        { ...commitment, ...promise, summary: english('x') },
        1,
      );
      expect(await verifyRegister(site.store, 'auditor')).toMatchObject({ value: { broken: [] } });
    });

    it('take nobody away by a person who breaks the contract', async () => {
      const torn = `UPDATE musubi.actor SET body = (body::jsonb - 'fullName')::text WHERE name = 'reviewer-xac'`;
      await site.ask('administrator', torn);
      const names = (await site.store.actors()).map(({ name: who }) => who);
      expect(names).not.toContain('reviewer-xac');
      expect(names).toContain('analyst-xaa');
      const gone = await site.store.act('reviewer-xac', async () => ok(null));
      expect(gone).toMatchObject({ problem: { kind: 'forbidden', reason: 'role' } });
      const whole = testActors.find(({ name: who }) => who === 'reviewer-xac')!;
      expect(await site.store.enrol('administrator', whole)).toMatchObject({ ok: true });
      expect(await site.store.act('reviewer-xac', async () => ok(null))).toMatchObject({
        ok: true,
      });
    });

    it('neither bring the end of blind scoring forward nor ask for fewer scores', async () => {
      const scoringEnds = '2099-06-01T09:00:00.000Z';
      const planned = await plant();
      const round = { ...planned.round, state: 'blind-scoring' as const, scoringEnds };
      await put('secretariat', 'round', round, 1);
      const shape = (value: Partial<RecordOf<'round'>>) =>
        change('secretariat', 'round', { ...round, ...value });
      expect(await shape({ scoringEnds: '2021-06-01T09:00:00.000Z' })).toBe('MU003');
      expect(await shape({ scoringEnds: '2021-06-01T09:00:00.000Z', state: 'revealed' })).toBe(
        'MU003',
      );
      expect(await shape({ reviewers: round.reviewers.slice(1) })).toBe('MU003');
      expect(await shape({ reviewers: [], state: 'revealed' })).toBe('MU003');
      const others = round.reviewers.map((each) => ({ ...each, obligationIds: [newId()] }));
      expect(await shape({ reviewers: others })).toBe('MU003');
      expect(await shape({ obligationIds: [newId()] })).toBe('MU003');
      for (const state of ['planned', 'collecting'] as const)
        expect(await shape({ state }), state).toBe('MU004');
      expect(await shape({ scoringEnds: '2099-07-01T09:00:00.000Z' })).toBe(1);
      expect(await shape({ scoringEnds: null })).toBe(1);
      const more = { actor: 'reviewer-xac', party: 'XAC', obligationIds: round.obligationIds };
      expect(await shape({ reviewers: [...round.reviewers, more] })).toBe(1);
      const { assessment } = planned;
      await put('reviewer-xaa', 'assessment', { ...assessment, hasConflictOfInterest: true });
      expect(await shape({ reviewers: round.reviewers.slice(1) })).toBe(1);
      expect(await shape({ reviewers: round.reviewers.slice(0, 2) })).toBe('MU003');
      await put('secretariat', 'round', { ...round, scoringEnds: null }, 2);
      expect(await shape({ scoringEnds })).toBe('MU003');
    });

    it('hold up no writer unless they may write', async () => {
      for (const { name: who } of testActors) {
        expect(await site.attempt(who, 'LOCK TABLE musubi.turn'), who).toBe('42501');
        expect(await site.attempt(who, 'SELECT musubi.take_turn()'), who).toBe('42501');
      }
      if (!site.logsIn) return;
      const held = `SELECT pg_advisory_lock(hashtext('musubi.log_entry'))`;
      await site.ask('public', held);
      await plant();
      await site.ask('public', 'SELECT pg_advisory_unlock_all()');
    });

    it('report complete what their own body promised, and do nothing else with it', async () => {
      const active = await plant(({ commitment }) => ({
        commitment: { ...commitment, state: 'active', registeredBy: 'secretariat' },
      }));
      const reported = { ...active.commitment, state: 'reported-complete' as const };
      expect(await change('owner-xaa', 'commitment', reported)).toBe(1);
      for (const who of ['owner-xab', 'analyst-xab', 'reviewer-xaa', 'public', 'auditor'])
        expect([0, '42501'], who).toContain(await change(who, 'commitment', reported));
      const wrong: readonly Partial<RecordOf<'commitment'>>[] = [
        { summary: english('Less') },
        { due: { raw: '2030', edtf: '2030', by: null, certainty: 'explicit' } },
        { verifiedBy: 'owner-xaa' },
        { state: 'verified-complete', verifiedBy: 'owner-xaa' },
        { state: 'active' },
        { state: 'withdrawn' },
        { state: 'candidate' },
        { marking: { level: 'national', releasableTo: ['XAA'], originator: 'XAA' } },
      ];
      for (const part of wrong)
        expect(
          await change('owner-xaa', 'commitment', { ...reported, ...part }),
          JSON.stringify(part),
        ).toMatch(/^(42501|MU001)$/u);
      const candidate = await plant();
      const early = { ...candidate.commitment, state: 'reported-complete' as const };
      expect(await change('owner-xaa', 'commitment', early)).toBe(0);
      const elsewhere = await plant(({ commitment, obligation }) => ({
        commitment: { ...commitment, state: 'active', registeredBy: 'secretariat' },
        obligation: { ...obligation, role: 'not-applicable' },
      }));
      const theirs = { ...elsewhere.commitment, state: 'reported-complete' as const };
      expect(await change('owner-xaa', 'commitment', theirs)).toBe(0);
    });

    it('give a key no time but the present, and no other form', async () => {
      const put = 'INSERT INTO musubi.signing_key (body) VALUES ($1) RETURNING 1';
      const { record } = samplePair('XAA', 7);
      const [now] = await site.ask<{ at: string }>('public', 'SELECT musubi.written(now()) AS at');
      const wrong = [
        { validFrom: '2020-01-01T00:00:00.000Z' },
        { validFrom: now!.at, revokedAt: now!.at },
        { validFrom: now!.at, party: 'Xa' },
      ];
      for (const part of wrong)
        expect(
          await site.attempt('administrator', put, [canonicalJson({ ...record, ...part })]),
        ).toMatch(/^MU003$/u);
      for (const body of ['{}', '[]', '{"keyId":"x"}'])
        expect(await site.attempt('administrator', put, [body]), body).toBe('MU003');
      const file = { source: 'key', pem: record.publicKey };
      const added = await addPartyKey(site.store, 'administrator', file, 'XAA');
      if (!added.ok) throw new Error(JSON.stringify(added.problem));
      const revoke = 'UPDATE musubi.signing_key SET body = $1 WHERE key_id = $2 RETURNING 1';
      const revoked = { ...added.value, revokedAt: added.value.validFrom };
      for (const revokedAt of ['2020-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z'])
        expect(
          await site.attempt('administrator', revoke, [
            canonicalJson({ ...revoked, revokedAt }),
            record.keyId,
          ]),
        ).toBe('MU003');
    });

    it('are not taken for the owner by a table of their own', async () => {
      if (!site.logsIn) return;
      await site.ask(
        'secretariat',
        `CREATE TEMP TABLE pg_namespace AS SELECT 'musubi'::name AS nspname, oid AS nspowner
         FROM pg_roles WHERE rolname = current_user`,
      );
      const [is] = await site.ask('secretariat', 'SELECT musubi.is_owner() AS owner');
      expect(is).toEqual({ owner: false });
      await site.ask('secretariat', 'DROP TABLE pg_temp.pg_namespace');
    });

    it('redact of blind scores only their own', async () => {
      const { round, assessment } = await plant();
      await put('secretariat', 'round', { ...round, state: 'blind-scoring' }, 1);
      await put('reviewer-xaa', 'assessment', assessment);
      await put('reviewer-xaa', 'assessment', { ...assessment, score: 1 }, 1);
      const [first] = await site.ask<{ seq: string }>(
        'reviewer-xaa',
        'SELECT seq::text FROM musubi.log_payload WHERE round_id = $1 ORDER BY seq',
        [round.id],
      );
      const redact = 'SELECT musubi.redact($1, $2)';
      for (const who of ['reviewer-b-xaa', 'analyst-xaa', 'secretariat'])
        expect(await site.attempt(who, redact, [first!.seq, 'x']), who).toBe('MU001');
      expect(await site.attempt('reviewer-xaa', redact, [first!.seq, 'x'])).toBe(1);
    });
  });
}
