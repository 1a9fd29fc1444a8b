import { createHash } from 'node:crypto';
import type { Checkpoint, Problem } from '@musubi/vocabulary';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../audit/canonical-json.ts';
import { signCheckpoint } from '../audit/checkpoint.ts';
import { makeCheckpoint } from '../audit/make-checkpoint.ts';
import { addPartyKey, revokePartyKey } from '../audit/party-key.ts';
import { verifyRegister } from '../audit/verify-register.ts';
import { type SamplePair, samplePair } from '../fixture/sample-log.ts';
import { english, nationalToXaa, sampleRecords } from '../fixture/sample-records.ts';
import type { RegisterStore } from '../store/register-store.ts';

/** A register in which somebody has all rights over the database, whom no trigger and no policy holds. */
export interface TamperedSite {
  readonly store: RegisterStore;
  /** Let the moment of the acts to come be later. */
  readonly later: () => void;
  /** Perform statements as the superuser. */
  readonly superuser: (statements: readonly string[]) => Promise<readonly unknown[]>;
  close(): Promise<void>;
}

const logTables = [
  'log_entry',
  'log_payload',
  'checkpoint',
  'signing_key',
  'work',
  'document',
  'passage',
  'actor',
];

/** Hold a store to what verification must find when a superuser changes its tables by SQL. */
export function describeTampering(where: string, open: () => Promise<TamperedSite>): void {
  describe(`A register ${where}, changed by the superuser of the database`, () => {
    let site: TamperedSite;
    let work: string;
    let passage: string;
    /** The entries that wrote the record. */
    let seqs: readonly number[];
    let last: number;
    let signed: Checkpoint;
    const [pair, other] = [samplePair('XAA', 1), samplePair('XAB', 2)];

    beforeAll(async () => {
      site = await open();
      const { store } = site;
      for (const { record } of [pair, other])
        expect(
          await addPartyKey(
            store,
            'administrator',
            { source: 'key', pem: record.publicKey },
            record.party,
          ),
        ).toMatchObject({ ok: true });
      work = await putTwice(store);
      passage = await quote(store, work);
      site.later();
      signed = await checkpointBy(store, pair);
      await putTwice(store);
      site.later();
      await checkpointBy(store, pair);
      const entries = await store.audit.entries('auditor', { object: `work/${work}` });
      seqs = entries.ok ? entries.value.map(({ seq }) => seq) : [];
      await site.superuser([
        'CREATE SCHEMA saved',
        ...logTables.map((table) => `CREATE TABLE saved.${table} AS TABLE musubi.${table}`),
      ]);
      const verified = await verifyRegister(store, 'auditor');
      if (!verified.ok) throw new Error(JSON.stringify(verified.problem));
      last = verified.value.entries;
    });
    afterEach(() =>
      site.superuser(
        logTables
          .toReversed()
          .map((table) => `DELETE FROM musubi.${table}`)
          .concat(
            logTables.map(
              (table) => `INSERT INTO musubi.${table} OVERRIDING SYSTEM VALUE TABLE saved.${table}`,
            ),
          ),
      ),
    );
    afterAll(() => site.close());

    const faultAfter = async (...statements: readonly string[]) => {
      await site.superuser(statements);
      const verified = await verifyRegister(site.store, 'auditor');
      return verified.ok ? 'none' : faultOf(verified.problem);
    };

    test('is valid before', async () => {
      expect(await faultAfter()).toBe('none');
    });

    test('shows a byte of an entry', async () => {
      const seq = seqs[0]!;
      expect(
        await faultAfter(`UPDATE musubi.log_entry SET actor = 'analyst-xab' WHERE seq = ${seq}`),
      ).toBe(`entry-hash ${seq}`);
    });
    test('shows a byte of a payload, though it is national and the auditor may not read it', async () => {
      const seq = seqs[0]!;
      expect(
        await faultAfter(
          `UPDATE musubi.log_payload SET payload = replace(payload, 'A statement', 'B statement') WHERE seq = ${seq}`,
        ),
      ).toBe(`payload ${seq}`);
    });
    test('shows a byte of a record', async () => {
      expect(
        await faultAfter(
          `UPDATE musubi.work SET body = replace(body, 'amended', 'emended') WHERE id = '${work}'`,
        ),
      ).toBe(`content ${seqs[1]}`);
    });
    test('shows a record whose row is marked lower than it says', async () => {
      expect(
        await faultAfter(
          `UPDATE musubi.work SET level = 'public', releasable_to = '{}' WHERE id = '${work}'`,
        ),
      ).toBe(`content ${seqs[1]}`);
    });
    test.each([
      ['version', '7'],
      ['changed_at', `'2020-01-01T00:00:00Z'`],
      ['changed_by', `'analyst-xab'`],
      ['action', `'work.forge'`],
    ])('shows a record whose %s is another than the log says', async (column, value) => {
      const statement = `UPDATE musubi.work SET ${column} = ${value} WHERE id = '${work}'`;
      expect(await faultAfter(statement)).toBe(`content ${seqs[1]}`);
    });
    test.each([
      ['searched', `'planted'`],
      ['words', `array_to_tsvector('{planted}')`],
    ])(
      'shows a record whose %s would let it be found by what it does not say',
      async (column, value) => {
        const statement = `UPDATE musubi.passage SET ${column} = ${value} WHERE id = '${passage}'`;
        const entries = await site.store.audit.entries('auditor', { object: `passage/${passage}` });
        expect(await faultAfter(statement)).toBe(
          `content ${entries.ok ? entries.value[0]!.seq : 'nowhere'}`,
        );
      },
    );
    test.each([
      ['level', `'public'`],
      ['releasable_to', `'{XAA,XAB}'`],
      ['originator', `'XAB'`],
      ['reviewer', `'reviewer-xab'`],
      ['round_id', 'gen_random_uuid()'],
      ['obligation_id', 'gen_random_uuid()'],
      ['version', '2'],
      ['version', 'NULL'],
    ])('shows a payload in the log whose %s is set to %s', async (column, value) => {
      const statement = `UPDATE musubi.log_payload SET ${column} = ${value} WHERE seq = ${seqs[0]}`;
      expect(await faultAfter(statement)).toBe(`content ${seqs[0]}`);
    });
    test('shows the enrolment of a person that was opened to the public', async () => {
      const opened = `UPDATE musubi.log_payload SET level = 'public' WHERE seq = 1`;
      expect(await faultAfter(opened)).toBe('content 1');
    });
    test('shows a redaction that was hidden from those who could see what it removed', async () => {
      await site.store.audit.redact('analyst-xaa', seqs[0]!, 'a name');
      const hidden = `UPDATE musubi.log_payload SET originator = 'XAB' WHERE seq = ${last + 1}`;
      expect(await faultAfter(hidden)).toBe(`content ${last + 1}`);
    });
    test('shows a checkpoint that was taken away', async () => {
      expect(
        await faultAfter(`DELETE FROM musubi.checkpoint WHERE up_to_seq = ${signed.upToSeq}`),
      ).toBe(`content ${signed.upToSeq + 1}`);
    });
    test('shows a record that was taken away', async () => {
      expect(await faultAfter(`DELETE FROM musubi.work WHERE id = '${work}'`)).toBe(
        `content ${seqs[1]}`,
      );
    });
    test('shows somebody who gave themself another role', async () => {
      expect(
        await faultAfter(`UPDATE musubi.actor SET role = 'administrator' WHERE name = 'public'`),
      ).toMatch(/^content \d+$/u);
    });
    test('shows a deleted entry', async () => {
      const seq = seqs[0]!;
      expect(
        await faultAfter(
          `DELETE FROM musubi.log_payload WHERE seq = ${seq}`,
          `DELETE FROM musubi.log_entry WHERE seq = ${seq}`,
        ),
      ).toBe(`sequence ${seq}`);
    });
    test('shows an inserted entry that has a right hash of its own', async () => {
      const seq = seqs[0]!;
      expect(
        await faultAfter(
          `UPDATE musubi.log_payload SET seq = seq + 1000000 WHERE seq >= ${seq}`,
          `UPDATE musubi.log_entry SET seq = seq + 1000000 WHERE seq >= ${seq}`,
          `UPDATE musubi.log_payload SET seq = seq - 999999 WHERE seq > 1000000`,
          `UPDATE musubi.log_entry SET seq = seq - 999999 WHERE seq > 1000000`,
          `INSERT INTO musubi.log_entry SELECT made.*
           FROM (SELECT ${seq}::bigint AS seq, at, actor, on_behalf_of, 'work.forge' AS action, object, payload_sha256, repeat('ab', 32) AS prev
             FROM musubi.log_entry WHERE seq = ${seq + 1}) AS core
           CROSS JOIN LATERAL (SELECT core.*, musubi.sha256_of(convert_to(musubi.canonical(ROW(core.*, '')::musubi.log_entry), 'UTF8')) AS hash) AS made`,
        ),
      ).toBe(`chain ${seq}`);
    });
    test('shows two entries that changed places', async () => {
      const [first, second] = [seqs[0]!, seqs[0]! + 1];
      expect(
        await faultAfter(
          `UPDATE musubi.log_payload SET seq = 1000000 WHERE seq = ${first}`,
          `UPDATE musubi.log_entry SET seq = 1000000 WHERE seq = ${first}`,
          `UPDATE musubi.log_payload SET seq = ${first} WHERE seq = ${second}`,
          `UPDATE musubi.log_entry SET seq = ${first} WHERE seq = ${second}`,
          `UPDATE musubi.log_payload SET seq = ${second} WHERE seq = 1000000`,
          `UPDATE musubi.log_entry SET seq = ${second} WHERE seq = 1000000`,
        ),
      ).toBe(`entry-hash ${first}`);
    });
    test('shows that the tail is cut, though not if its checkpoint is cut too, unless an earlier one is known', async () => {
      const cutAfter = (seq: number) => [
        `DELETE FROM musubi.log_payload WHERE seq > ${seq}`,
        `DELETE FROM musubi.log_entry WHERE seq > ${seq}`,
        `DELETE FROM musubi.work WHERE id <> '${work}'`,
      ];
      const { upToSeq } = signed;
      expect(await faultAfter(...cutAfter(upToSeq + 1))).toBe(`truncated ${upToSeq + 2}`);
      const later = `DELETE FROM musubi.checkpoint WHERE up_to_seq > ${upToSeq}`;
      expect(await faultAfter(later)).toBe('none');
      expect(await faultAfter(...cutAfter(upToSeq))).toBe(`truncated ${upToSeq + 1}`);
      const known = { upToSeq: last, merkleRoot: 'ab'.repeat(32), at: signed.at };
      const verified = await verifyRegister(site.store, 'auditor', { earlier: known });
      expect(verified).toMatchObject({
        ok: false,
        problem: { fault: 'truncated', seq: signed.upToSeq + 1 },
      });
    });
    test('shows that an older checkpoint was replayed', async () => {
      expect(
        await faultAfter(
          `INSERT INTO musubi.checkpoint (up_to_seq, body) SELECT up_to_seq, body FROM saved.checkpoint WHERE up_to_seq = ${signed.upToSeq}`,
        ),
      ).toBe(`replayed-checkpoint ${signed.upToSeq}`);
    });
    test('shows another root', async () => {
      const forged = canonicalJson({ ...signed, merkleRoot: 'ab'.repeat(32) });
      expect(await faultAfter(replaceCheckpoint(signed, forged))).toBe(`root ${signed.upToSeq}`);
    });
    test.each<[string, (state: Checkpoint) => Checkpoint]>([
      ['unknown-key', (state) => signCheckpoint(state, [samplePair('XAA', 3)])],
      ['unknown-key', (state) => signCheckpoint(state, [{ ...other, party: 'XAA' }])],
      ['signature', (state) => signCheckpoint(state, [{ ...pair, privateKey: other.privateKey }])],
    ])('shows %s where somebody else signs', async (fault, sign) => {
      const forged = canonicalJson(sign(signed));
      expect(await faultAfter(replaceCheckpoint(signed, forged))).toBe(
        `${fault} ${signed.upToSeq}`,
      );
    });
    test('shows a key that was put in place of a party’s', async () => {
      const forged = canonicalJson({ ...samplePair('XAA', 3).record });
      expect(
        await faultAfter(
          `UPDATE musubi.signing_key SET body = '${forged}', key_id = '${JSON.parse(forged).keyId}' WHERE key_id = '${pair.keyId}'`,
        ),
      ).toBe(`unknown-key ${signed.upToSeq}`);
    });

    test('shows a signature by a key that was revoked before', async () => {
      const { store } = site;
      site.later();
      expect(await revokePartyKey(store, 'administrator', other.keyId)).toMatchObject({ ok: true });
      site.later();
      expect(await makeCheckpoint(store, 'auditor', [other])).toMatchObject({
        problem: { kind: 'conflict' },
      });
      const verified = await verifyRegister(store, 'auditor');
      if (!verified.ok) throw new Error(JSON.stringify(verified.problem));
      const { entries: upToSeq, merkleRoot } = verified.value;
      const state = { upToSeq, merkleRoot, at: '2021-07-01T09:00:00.000Z' };
      const forged = canonicalJson(signCheckpoint(state, [other]));
      const insert = `INSERT INTO musubi.checkpoint (up_to_seq, body) VALUES (${upToSeq}, '${forged}')`;
      expect(await faultAfter(insert)).toBe(`revoked-key ${upToSeq}`);
      expect(await makeCheckpoint(store, 'auditor', [pair])).toMatchObject({ ok: false });
    });
    test('is valid after a redaction', async () => {
      const redacted = await site.store.audit.redact('analyst-xaa', seqs[0]!, 'a name');
      expect(redacted).toMatchObject({ ok: true });
      expect(await verifyRegister(site.store, 'auditor')).toMatchObject({
        ok: true,
        value: { redactions: 1, payloadsMissing: 1 },
      });
      const [row] = (await site.superuser([
        `SELECT salt, payload FROM musubi.log_payload WHERE seq = ${seqs[0]}`,
      ])) as readonly { salt: unknown; payload: unknown }[];
      expect(row).toEqual({ salt: null, payload: null });
    });
  });
}

function faultOf(problem: Problem): string {
  return problem.kind === 'tampered' ? `${problem.fault} ${problem.seq}` : problem.kind;
}

function replaceCheckpoint({ upToSeq }: Checkpoint, body: string): string {
  return `UPDATE musubi.checkpoint SET body = '${body}' WHERE up_to_seq = ${upToSeq}`;
}

async function checkpointBy(store: RegisterStore, pair: SamplePair): Promise<Checkpoint> {
  const made = await makeCheckpoint(store, 'auditor', [pair]);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

/** Write a national record and change it; its id is given. */
async function putTwice(store: RegisterStore): Promise<string> {
  const put = await store.act('analyst-xaa', async (act) => {
    const code = createHash('md5').update(act.newId()).digest('hex').slice(0, 6).toUpperCase();
    const { work } = sampleRecords({ newId: act.newId, marking: nationalToXaa, code });
    const made = await act.put('work', work, { expected: 0, action: 'work.add' });
    if (!made.ok) return made;
    const title = english('A statement, amended');
    return act.put('work', { ...work, title }, { expected: 1, action: 'work.edit' });
  });
  if (!put.ok) throw new Error(JSON.stringify(put.problem));
  return put.value.value.id;
}

/** Quote a document of a work; the id of the passage is given. */
async function quote(store: RegisterStore, workId: string): Promise<string> {
  const put = await store.act('analyst-xaa', async (act) => {
    const options = { newId: act.newId, marking: nationalToXaa, code: 'QUOTED' };
    const { document, passage } = sampleRecords(options);
    const add = { expected: 0, action: 'test.add' };
    const made = await act.put('document', { ...document, workId }, add);
    return made.ok ? act.put('passage', passage, add) : made;
  });
  if (!put.ok) throw new Error(JSON.stringify(put.problem));
  return put.value.value.id;
}
