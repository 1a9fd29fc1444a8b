import type { Checkpoint, Marking, Result } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../audit/canonical-json.ts';
import { type LogState, signCheckpoint } from '../audit/checkpoint.ts';
import { makeCheckpoint } from '../audit/make-checkpoint.ts';
import { leafHash, MerkleTree } from '../audit/merkle-tree.ts';
import { addPartyKey, revokePartyKey } from '../audit/party-key.ts';
import { verifyRegister } from '../audit/verify-register.ts';
import { samplePair } from '../fixture/sample-log.ts';
import { sampleRecords } from '../fixture/sample-records.ts';
import { testActors } from '../fixture/test-actors.ts';
import { openingMs, type TestSite } from '../fixture/test-site.ts';
import type { RegisterStore } from '../store/register-store.ts';

const insert = 'INSERT INTO musubi.checkpoint (body) VALUES ($1) RETURNING 1';
const at = '2021-06-01T09:00:00.000Z';
const [pair, stranger] = [samplePair('XAA', 1), samplePair('XAB', 2)];

function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/** Describe what the database takes as a signed state of its log, tried in SQL. */
export function describeCheckpoints(name: string, openSite: () => Promise<TestSite>): void {
  describe(`checkpoints ${name}`, () => {
    let site: TestSite;
    let works = 0;
    beforeAll(async () => {
      site = await openSite();
      await addKey(pair);
    }, openingMs);
    afterAll(() => site.close());

    async function addKey({ party, record }: typeof pair) {
      const file = { source: 'key', pem: record.publicKey };
      must(await addPartyKey(site.store, 'administrator', file, party));
    }

    async function write() {
      works += 1;
      const marking: Marking = { level: 'public', releasableTo: [], originator: 'secretariat' };
      must(
        await site.store.act('secretariat', async (act) => {
          const { work } = sampleRecords({ newId: act.newId, marking, code: `P${works}` });
          return act.put('work', work, { expected: 0, action: 'work.add' });
        }),
      );
    }

    /** Say how the log stands, by our own tree. */
    async function head(): Promise<LogState> {
      const text = 'SELECT hash FROM musubi.chain(0, 1000000)';
      const tree = new MerkleTree();
      for (const { hash } of await site.ask<{ hash: string }>('public', text))
        tree.append(leafHash(hash));
      return { at, upToSeq: tree.size, merkleRoot: tree.root() };
    }

    const add = (who: string, checkpoint: object) =>
      site.attempt(who, insert, [canonicalJson(checkpoint)]);

    it('are added by auditors and administrators alone', async () => {
      const signed = signCheckpoint(await head(), [pair]);
      for (const { name: who, role } of testActors)
        expect(await add(who, signed), who).toBe(
          ['auditor', 'administrator'].includes(role) ? 1 : '42501',
        );
    });

    it('have the root that the log has, at every size', async () => {
      for (let size = 0; size < 9; size += 1) {
        await write();
        expect(await add('auditor', signCheckpoint(await head(), [pair]))).toBe(1);
      }
    });

    it('are taken in their exact form only', async () => {
      const state = await head();
      const signed = signCheckpoint(state, [pair]);
      const [signature] = signed.signatures;
      const wrong: Readonly<Record<string, object>> = {
        'another root': { ...signed, merkleRoot: 'ab'.repeat(32) },
        'no root': { ...signed, merkleRoot: undefined },
        'an earlier end': { ...signed, upToSeq: state.upToSeq - 1 },
        'a later end': { ...signed, upToSeq: state.upToSeq + 1 },
        'a text for a number': { ...signed, upToSeq: `${state.upToSeq}` },
        'a further key': { ...signed, note: 'x' },
        'nobody’s signature': { ...signed, signatures: [] },
        'no list of signatures': { ...signed, signatures: { 0: signature } },
        'a moment without milliseconds': { ...signed, at: '2021-06-01T09:00:00Z' },
        'no moment': { ...signed, at: 'yesterday' },
        'a moment to come': { ...signed, at: '9999-06-01T09:00:00.000Z' },
        'a moment before its key': { ...signed, at: '2021-05-01T09:00:00.000Z' },
        'half a signature': { ...signed, signatures: [{ ...signature, ed25519: 'AAAA' }] },
        'no signature': { ...signed, signatures: [{ ...signature, ed25519: null }] },
        'a signature twice': { ...signed, signatures: [signature, signature] },
        'an unknown key': signCheckpoint(state, [stranger]),
        'a key of another party': signCheckpoint(state, [{ ...pair, party: 'XAB' }]),
      };
      for (const [what, checkpoint] of Object.entries(wrong))
        expect(String(await add('auditor', checkpoint)), what).toMatch(/^(MU00[135]|22007)$/u);
      for (const body of ['[]', '1', '{}', 'null', JSON.stringify(signed, null, 1)])
        expect(await site.attempt('auditor', insert, [body]), body).toBe('MU005');
    });

    it('are logged with whoever added them, and grow', async () => {
      const added = must(await makeCheckpoint(site.store, 'auditor', [pair]));
      const entries = must(await site.store.audit.entries('auditor', { after: added.upToSeq }));
      expect(entries).toMatchObject([
        { seq: added.upToSeq + 1, actor: 'auditor', action: 'checkpoint.add' },
      ]);
      const state = await head();
      const again = signCheckpoint({ ...state, at: added.at }, [pair]);
      expect(await add('auditor', again)).toBe('MU005');
      const later = new Date(Date.parse(added.at) + 1).toISOString();
      expect(await add('auditor', signCheckpoint({ ...state, at: later }, [pair]))).toBe(1);
    });

    it('are made again where somebody wrote in between', async () => {
      const { store } = site;
      let tries = 0;
      const contended = {
        place: store.place,
        audit: {
          snapshot: store.audit.snapshot.bind(store.audit),
          addCheckpoint: async (by: string, checkpoint: Checkpoint) => {
            tries += 1;
            if (tries === 1) await write();
            return store.audit.addCheckpoint(by, checkpoint);
          },
        },
      } as unknown as RegisterStore;
      expect(await makeCheckpoint(contended, 'auditor', [pair])).toMatchObject({ ok: true });
      expect(tries).toBe(2);
    });

    it('with a wrong signature are found, attributed and voided', async () => {
      const state = await head();
      const before = await site.store.audit.checkpoints();
      const later = new Date(Date.parse(before.at(-1)!.at) + 1).toISOString();
      const { signatures } = signCheckpoint({ ...state, upToSeq: 1 }, [pair]);
      const forged = canonicalJson({ ...state, at: later, signatures });
      await site.ask('auditor', insert, [forged]);
      const fault = { kind: 'tampered', fault: 'signature', seq: state.upToSeq };
      expect(await verifyRegister(site.store, 'auditor')).toMatchObject({ problem: fault });
      const entries = must(await site.store.audit.entries('auditor', { after: state.upToSeq }));
      expect(entries).toMatchObject([{ action: 'checkpoint.add', actor: 'auditor' }]);
      const voided = 'SELECT musubi.void_checkpoint($1, $2)';
      for (const who of ['analyst-xaa', 'secretariat', 'public'])
        expect(await site.attempt(who, voided, [state.upToSeq, 'wrong']), who).toBe('MU001');
      expect(await site.attempt('administrator', voided, [1, 'none'])).toBe('MU005');
      await site.ask('administrator', voided, [state.upToSeq, 'nobody signed this']);
      expect(await verifyRegister(site.store, 'auditor')).toMatchObject({
        ok: true,
        value: { voided: 1 },
      });
      const redact = 'SELECT musubi.redact($1, $2)';
      const added = state.upToSeq + 1;
      expect(await site.attempt('secretariat', redact, [added, 'x'])).toBe('MU003');
      expect(await makeCheckpoint(site.store, 'administrator', [pair])).toMatchObject({ ok: true });
    });

    it('are not signed by a key that was revoked', async () => {
      await addKey(stranger);
      must(await revokePartyKey(site.store, 'administrator', stranger.keyId));
      const last = (await site.store.audit.checkpoints()).at(-1)!;
      const later = new Date(Date.parse(last.at) + 1).toISOString();
      const state = { ...(await head()), at: later };
      expect(await add('auditor', signCheckpoint(state, [stranger]))).toBe('MU005');
      expect(await add('auditor', signCheckpoint(state, [pair]))).toBe(1);
    });
  });
}
