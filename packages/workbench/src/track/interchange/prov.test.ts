import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Act,
  addCommitment,
  type CommitmentDraft,
  editCommitment,
  enrolActor,
  foundRegister,
  importDocument,
  quotePassage,
  type RegisterStore,
  readOriginal,
} from '@musubi/register';
import { ok, type Problem, type Result } from '@musubi/vocabulary';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toProv } from './prov.ts';

const prov = 'http://www.w3.org/ns/prov#';
const label = 'http://www.w3.org/2000/01/rdf-schema#label';

/** W3C, PROV-O (2013), section 3: the properties of entities and activities, by the class of what they point to. */
const references = {
  Entity: ['wasDerivedFrom', 'wasRevisionOf', 'specializationOf', 'used', 'hadPrimarySource'],
  Activity: ['wasGeneratedBy', 'wasInformedBy', 'wasInvalidatedBy'],
  Agent: ['wasAttributedTo', 'wasAssociatedWith', 'actedOnBehalfOf'],
};
const times = ['startedAtTime', 'endedAtTime', 'generatedAtTime', 'invalidatedAtTime'];

type Node = Record<string, unknown>;

let folder: string;
let store: RegisterStore;
let nodes: Node[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-'));
  const founder = { name: 'founder', fullName: 'Founder' };
  ({ store } = must(await foundRegister(join(folder, 'register'), founder)));
  const clerk = { name: 'hana', fullName: 'Hana', role: 'secretariat' } as const;
  must(await enrolActor(store, founder.name, { ...clerk, party: null, clearedFor: [] }));
  must(await store.act(clerk.name, promiseTwice));
  const document = must(await store.act(clerk.name, async (act) => ok(await toProv(act))));
  nodes = (await jsonld.expand(JSON.parse(JSON.stringify(document)))) as unknown as Node[];
}, 300_000);
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function must<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function promiseTwice(act: Act) {
  const quote = 'Both will share data by 2025.';
  const bytes = new TextEncoder().encode(`# Invented statement\n\n${quote}\n`);
  const original = must(await readOriginal(bytes, { source: 'statement.md' }));
  const { document, work } = must(
    await importDocument(act, original, {
      work: 'XAA-XAB-2024',
      kind: 'joint-statement',
      date: '2024-05-01',
      parties: ['XAA', 'XAB'],
      publisher: 'Musubi',
      isInvented: true,
    }),
  );
  const start = original.text.indexOf(quote);
  const passage = must(await quotePassage(act, document.id, start, start + quote.length));
  const draft: CommitmentDraft = {
    code: 'XAA-XAB-2024-01',
    work: work.code,
    passageIds: [passage.value.id],
    summary: [{ lang: 'en', text: 'Share data.', status: 'authentic' }],
    kind: 'action',
    binding: 'mid',
    specificity: { who: true, what: true, when: true, howMuch: false, verifiable: true },
    topics: [],
    products: [],
    parties: work.parties,
    due: null,
    marking: work.marking,
  };
  const first = must(await addCommitment(act, draft));
  return editCommitment(act, { ...draft, binding: 'high', version: first.version });
}

const idsOf = (node: Node, property: string) =>
  ((node[`${prov}${property}`] ?? []) as { '@id'?: string }[]).map((each) => each['@id']);

describe('the provenance of a register', () => {
  it('says nothing but what PROV-O has terms for', () => {
    const terms = [...Object.values(references).flat(), ...times].map((term) => prov + term);
    const allowed = new Set([label, '@id', '@type', ...terms]);
    const said = nodes.flatMap((node) => Object.keys(node));
    expect(said.filter((term) => !allowed.has(term))).toEqual([]);
    expect(said).toContain(`${prov}wasGeneratedBy`);
  });

  it('points only to what it describes, and of the right class', () => {
    const classes = new Map(nodes.map((node) => [node['@id'], node['@type']]));
    for (const [name, properties] of Object.entries(references))
      for (const id of nodes.flatMap((node) => properties.flatMap((each) => idsOf(node, each))))
        expect([id, classes.get(id)]).toEqual([id, [prov + name]]);
  });

  it('calls the second version of a commitment a revision of the first', () => {
    const revisions = nodes.flatMap((node) =>
      idsOf(node, 'wasRevisionOf').map((before) => [node['@id'], before] as const),
    );
    expect(revisions).toHaveLength(1);
    const [[after, before]] = revisions as [readonly [string, string]];
    expect(before).toMatch(/#1$/);
    expect(after).toBe(before.replace(/1$/, '2'));
  });

  // W3C, Constraints of the PROV Data Model (2013): unique generation, impossible specialisation, disjoint kinds, order in time.
  it('keeps the constraints of PROV on generations, kinds and specialisations', () => {
    const made = nodes.map((node) => [node['@id'], idsOf(node, 'wasGeneratedBy')] as const);
    expect(made.filter(([, activities]) => activities.length > 1)).toEqual([]);
    expect(new Set(nodes.map((node) => node['@id'])).size).toBe(nodes.length);
    for (const { '@type': types } of nodes) expect(types).toHaveLength(1);
    for (const node of nodes) expect(idsOf(node, 'specializationOf')).not.toContain(node['@id']);
  });

  it('has nothing made before what it revises, nor before its act had ended', () => {
    const time = (id: unknown, name: string) =>
      (byId.get(id)![`${prov}${name}`] as { '@value': string }[])[0]!['@value'];
    const byId = new Map(nodes.map((node) => [node['@id'], node]));
    for (const node of nodes.filter((each) => idsOf(each, 'wasGeneratedBy').length > 0)) {
      const generated = time(node['@id'], 'generatedAtTime');
      for (const before of idsOf(node, 'wasRevisionOf'))
        expect(time(before, 'generatedAtTime') <= generated).toBe(true);
      for (const activity of idsOf(node, 'wasGeneratedBy'))
        expect(generated <= time(activity, 'endedAtTime')).toBe(true);
    }
  });
});
