import type { Marking, RecordOf } from '@musubi/vocabulary';
import { ok, recordKinds, refuse } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english, sampleRecords } from '../fixture/sample-records.ts';
import { openingMs, type TestSite } from '../fixture/test-site.ts';
import type { Act } from './act.ts';
import type { FindQuery } from './find-query.ts';

const open: Marking = { level: 'public', releasableTo: [], originator: 'secretariat' };
const national: Marking = { level: 'national', releasableTo: ['XAA'], originator: 'XAA' };
let codes = 0;

/** Make a work that no other test has. */
function workOf(act: Act, marking = open): RecordOf<'work'> {
  codes += 1;
  return sampleRecords({ newId: act.newId, marking, code: `C${codes}` }).work;
}

/** Describe what every store does, whichever database it stands on. */
export function describeStore(name: string, openSite: () => Promise<TestSite>): void {
  describe(`a register ${name}`, () => {
    let site: TestSite;
    beforeAll(async () => {
      site = await openSite();
    }, openingMs);
    afterAll(() => site.close());

    it('gives back what was put, of every kind', async () => {
      const done = await site.store.act('secretariat', async (act) => {
        const samples = sampleRecords({ newId: act.newId, marking: open, code: 'EVERY' });
        for (const kind of recordKinds.filter((kind) => kind !== 'assessment')) {
          const put = await act.put(kind, samples[kind], { expected: 0, action: `${kind}.add` });
          expect(put, kind).toMatchObject({ ok: true, value: { version: 1 } });
          const got = await act.get(kind, samples[kind].id);
          expect(got?.value).toEqual(samples[kind]);
          expect(got).toMatchObject({ version: 1, changedAt: act.at, changedBy: 'secretariat' });
        }
        return ok(undefined);
      });
      expect(done.ok).toBe(true);
    });

    it('finds by keys, any of some values, in the order of ids, from an id on and so many', async () => {
      await site.store.act('secretariat', async (act) => {
        const works = [workOf(act), workOf(act), workOf(act)];
        for (const work of works) await act.put('work', work, { expected: 0, action: 'work.add' });
        const wanted = { where: { code: works.map(({ code }) => code).reverse() } };
        const ids = async (query = {}) =>
          (await act.find('work', { ...wanted, ...query })).map(({ value }) => value.id);
        const all = works.map(({ id }) => id);
        expect(await ids()).toEqual(all);
        expect(await ids({ limit: 2 })).toEqual(all.slice(0, 2));
        expect(await ids({ after: all[0] })).toEqual(all.slice(1));
        expect(await act.count('work', wanted)).toBe(3);
        expect(await act.find('work', { where: { code: 'NONE' } })).toEqual([]);
        return ok(undefined);
      });
    });

    it('keeps every version, and refuses a change of another version with both texts', async () => {
      const result = await site.store.act('secretariat', async (act) => {
        const work = workOf(act);
        await act.put('work', work, { expected: 0, action: 'work.add' });
        const renamed = { ...work, title: english('Renamed') };
        await act.put('work', renamed, { expected: 1, action: 'work.rename' });
        const versions = await act.history('work', work.id);
        expect(versions.map(({ version, action, value }) => [version, action, value])).toEqual([
          [1, 'work.add', work],
          [2, 'work.rename', renamed],
        ]);
        expect(versions[1]!.seq).toBe(versions[0]!.seq + 1);
        expect(await act.histories('work', [work.id])).toEqual(new Map([[work.id, versions]]));
        const mine = { ...work, title: english('Mine') };
        const late = await act.put('work', mine, { expected: 1, action: 'work.rename' });
        expect(late).toMatchObject({ problem: { kind: 'stale', expected: 1, found: 2 } });
        if (late.ok || late.problem.kind !== 'stale') throw new Error('is not stale');
        expect(JSON.parse(late.problem.yours)).toEqual(mine);
        expect(JSON.parse(late.problem.theirs)).toEqual(renamed);
        const twice = await act.put('work', work, { expected: 0, action: 'work.add' });
        expect(twice).toMatchObject({ problem: { kind: 'stale', expected: 0, found: 2 } });
        return ok(undefined);
      });
      expect(result.ok).toBe(true);
    });

    it('undoes an act that is refused, and one that throws', async () => {
      const ids: string[] = [];
      const begin = async (act: Act) => {
        const work = workOf(act);
        ids.push(work.id);
        expect((await act.put('work', work, { expected: 0, action: 'work.add' })).ok).toBe(true);
      };
      const problem = { kind: 'failed-work', reason: 'of a test' } as const;
      const refused = await site.store.act('secretariat', async (act) => {
        await begin(act);
        return refuse(problem);
      });
      expect(refused).toEqual({ ok: false, problem });
      const thrown = site.store.act('secretariat', async (act) => {
        await begin(act);
        throw new Error('of a test');
      });
      await expect(thrown).rejects.toThrow('of a test');
      await site.store.act('secretariat', async (act) => {
        for (const id of ids) {
          expect(await act.get('work', id)).toBeUndefined();
          expect(await act.history('work', id)).toEqual([]);
        }
        return ok(undefined);
      });
    });

    it('writes many at once, all or none', async () => {
      const done = await site.store.act('secretariat', async (act) => {
        const works = [workOf(act), workOf(act), workOf(act)];
        const wanted = { where: { code: works.map(({ code }) => code) } };
        const clashing = [...works, { ...workOf(act), code: works[0]!.code }];
        const add = { expected: 0, action: 'work.add' };
        expect(await act.putAll('work', clashing, add)).toMatchObject({
          problem: { kind: 'conflict' },
        });
        expect(await act.count('work', wanted)).toBe(0);
        expect(await act.putAll('work', works, add)).toEqual({ ok: true, value: 3 });
        const renamed = works.map((work) => ({ ...work, title: english(`Not ${work.code}`) }));
        await act.put('work', works[1]!, { expected: 1, action: 'work.touch' });
        const change = { expected: 1, action: 'work.rename' };
        expect(await act.putAll('work', renamed, change)).toMatchObject({
          problem: { kind: 'stale', object: `work/${works[1]!.id}`, found: 2 },
        });
        const left = [renamed[0]!, renamed[2]!];
        expect(await act.putAll('work', left, change)).toEqual({ ok: true, value: 2 });
        const found = await act.find('work', wanted);
        expect(found.map(({ value }) => value)).toEqual([renamed[0], works[1], renamed[2]]);
        return ok(undefined);
      });
      expect(done.ok).toBe(true);
    });

    it('goes on after a write that it refused', async () => {
      const done = await site.store.act('secretariat', async (act) => {
        const work = workOf(act);
        const lost = { ...sampleRecords({ newId: act.newId, marking: open, code: 'L' }).document };
        const orphan = await act.put('document', lost, { expected: 0, action: 'document.add' });
        expect(orphan).toMatchObject({ problem: { kind: 'invalid-input' } });
        return act.put('work', work, { expected: 0, action: 'work.add' });
      });
      expect(done.ok).toBe(true);
    });

    it('takes no code twice, and no record that its schema does not know', async () => {
      await site.store.act('secretariat', async (act) => {
        const work = workOf(act);
        await act.put('work', work, { expected: 0, action: 'work.add' });
        const same = { ...work, id: act.newId() };
        expect(await act.put('work', same, { expected: 0, action: 'work.add' })).toMatchObject({
          problem: { kind: 'conflict' },
        });
        const odd = { ...workOf(act), date: 'yesterday' };
        expect(await act.put('work', odd, { expected: 0, action: 'work.add' })).toMatchObject({
          problem: { kind: 'invalid-input', place: { field: 'date' }, found: '"yesterday"' },
        });
        return ok(undefined);
      });
    });

    it('counts what is withheld, and shows none of it', async () => {
      const id = await site.store.act('analyst-xaa', async (act) => {
        const work = workOf(act, national);
        const put = await act.put('work', work, { expected: 0, action: 'work.add' });
        expect(put.ok).toBe(true);
        expect(await act.withheld('work')).toBe(0);
        return ok(work.id);
      });
      if (!id.ok) throw new Error('is refused');
      await site.store.act('analyst-xab', async (act) => {
        expect(await act.withheld('work')).toBe(1);
        expect(await act.get('work', id.value)).toBeUndefined();
        expect(await act.history('work', id.value)).toEqual([]);
        return ok(undefined);
      });
    });

    it('finds what names one of some things or all of them, as far as it may be seen', async () => {
      const ids = async (who: string, query: FindQuery<'evidence'> & FindQuery<'commitment'>) => {
        const found = await site.store.act(who, async (act) =>
          ok([await act.find('commitment', query), await act.find('evidence', query)].flat()),
        );
        return found.ok ? found.value.map(({ value }) => value.id) : found.problem;
      };
      const written = await site.store.act('analyst-xaa', async (act) => {
        const samples = sampleRecords({ newId: act.newId, marking: national, code: 'N' });
        for (const kind of ['work', 'document', 'passage', 'commitment'] as const)
          await act.put(kind, samples[kind], { expected: 0, action: `${kind}.add` });
        await act.put('obligation', samples.obligation, { expected: 0, action: 'obligation.add' });
        await act.put('evidence', samples.evidence, { expected: 0, action: 'evidence.add' });
        return ok(samples);
      });
      if (!written.ok) throw new Error(JSON.stringify(written.problem));
      const { commitment, evidence, obligation, passage } = written.value;
      const both = [commitment.id, evidence.id];
      expect(await ids('analyst-xaa', { namesAny: [obligation.id] })).toEqual([evidence.id]);
      expect(await ids('analyst-xaa', { namesAny: [passage.id] })).toEqual([commitment.id]);
      expect(await ids('analyst-xaa', { namesAny: [passage.id, obligation.id] })).toEqual(both);
      expect(await ids('analyst-xaa', { namesAll: [passage.id, ...commitment.parties] })).toEqual([
        commitment.id,
      ]);
      expect(await ids('analyst-xaa', { namesAll: [passage.id, obligation.id] })).toEqual([]);
      expect(await ids('analyst-xaa', { namesAny: [] })).toEqual([]);
      expect(await ids('secretariat', { namesAny: [passage.id, obligation.id] })).toEqual([]);
    });

    it('finds words in three languages, only where the reader may', async () => {
      const texts = [
        { lang: 'en', text: 'Strengthen Semiconductor supply chains', status: 'authentic' },
        { lang: 'ja', text: '半導体のサプライチェーンを強靱にする', status: 'machine-draft' },
        { lang: 'ko', text: '반도체 공급망을 강화한다', status: 'machine-draft' },
      ] as const;
      const made = await site.store.act('analyst-xaa', async (act) => {
        const chain = sampleRecords({ newId: act.newId, marking: national, code: 'SEARCH' });
        for (const kind of ['work', 'document', 'passage'] as const)
          await act.put(kind, chain[kind], { expected: 0, action: `${kind}.add` });
        const commitment = { ...chain.commitment, summary: [...texts] };
        return act.put('commitment', commitment, { expected: 0, action: 'commitment.propose' });
      });
      if (!made.ok) throw new Error(JSON.stringify(made.problem));
      const asked = [
        ['semiconductors', undefined],
        ['semiconductor', 'en'],
        ['SUPPLY strength', 'en'],
        ['ｓｅｍｉｃｏｎｄｕｃｔｏｒ', 'en'],
        ['半導体', 'ja'],
        ['強', 'ja'],
        ['サプライ 半導体', 'ja'],
        ['導半', undefined],
        ['반도체', 'ko'],
        ['공급망 강화', 'ko'],
        ['도체반', undefined],
        ['。', undefined],
      ] as const;
      await site.store.act('analyst-xaa', async (act) => {
        for (const [words, lang] of asked) {
          const hits = (await act.search(words)).filter(({ id }) => id === made.value.value.id);
          expect(
            hits.map((hit) => hit.lang),
            words,
          ).toEqual(lang === undefined ? [] : [lang]);
        }
        return ok(undefined);
      });
      await site.store.act('analyst-xab', async (act) => {
        expect(await act.search('半導体')).toEqual([]);
        return ok(undefined);
      });
    });

    it('keeps originals by their hash', async () => {
      const bytes = new Uint8Array([0, 255, 13, 10]);
      const sha256 = '5da6ae8d77f9bd5f8b2eb2d6f5d4a5a8ae4dd84d6d8b6a3c62a3fd41e2a1c9c9';
      await site.store.act('secretariat', async (act) => {
        const { work, document } = sampleRecords({ newId: act.newId, marking: open, code: 'O' });
        await act.put('work', work, { expected: 0, action: 'work.add' });
        await act.put('document', document, { expected: 0, action: 'document.add' });
        const kept = await act.keepOriginal(bytes, document.id);
        expect(kept).toEqual({ ok: true, value: expect.stringMatching(/^[0-9a-f]{64}$/) });
        expect(await act.keepOriginal(bytes, document.id)).toEqual(kept);
        if (kept.ok) expect(await act.original(kept.value)).toEqual(bytes);
        expect(await act.original(sha256)).toBeUndefined();
        return ok(undefined);
      });
    });

    it('knows only whom an administrator enrolled', async () => {
      const nobody = await site.store.act('nobody', async () => ok(undefined));
      expect(nobody).toMatchObject({ problem: { kind: 'forbidden', object: 'nobody' } });
      const actors = await site.store.actors();
      const [template] = actors;
      const newcomer = {
        ...template!,
        id: '0179c6d2-8c00-7000-8000-0000000000ff',
        name: 'newcomer',
      };
      expect(await site.store.enrol('secretariat', newcomer)).toMatchObject({
        problem: { kind: 'forbidden' },
      });
      expect(await site.store.enrol('newcomer', newcomer)).toMatchObject({
        problem: { kind: 'forbidden' },
      });
      expect(await site.store.enrol('administrator', newcomer)).toMatchObject({ ok: true });
      const seen = await site.store.act('newcomer', async ({ actor }) => ok(actor));
      expect(seen).toEqual({ ok: true, value: newcomer });
    });
  });
}
