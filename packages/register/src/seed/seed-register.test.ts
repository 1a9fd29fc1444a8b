import { type RegisterFileInput, registerFileSchema } from '@musubi/vocabulary';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestRegister, type TestRegister } from '../fixture/open-test-register.ts';
import { seedId } from './seed-id.ts';
import { seedRegister } from './seed-register.ts';

const text = '# Invented\n\nTogether, both will:\n\n- share data by 2025.\n';
const texts = new Map([['statement.md', new TextEncoder().encode(text)]]);
const source = { title: 'Invented', publisher: 'Musubi', year: 2026 };

const input: RegisterFileInput = {
  format: 'musubi-register/1',
  id: 'invented',
  edition: 1,
  revised: '2026-11-27',
  title: { en: 'Invented' },
  isInvented: true,
  works: [
    {
      code: 'XAA-XAB-2024',
      kind: 'fact-sheet',
      title: { en: 'Invented' },
      date: '2024-03-14',
      parties: ['XAA', 'XAB'],
      legalForce: 'political',
      documents: [
        {
          lang: 'en',
          authenticity: 'authentic',
          source,
          text: 'statement.md',
          passages: [
            { name: 'stem', quote: 'Together, both will:' },
            { name: 'data', quote: 'share data by 2025.', stem: 'stem' },
          ],
        },
      ],
    },
  ],
  commitments: [
    {
      code: 'XAA-XAB-2024-01',
      work: 'XAA-XAB-2024',
      passages: ['XAA-XAB-2024#stem', 'XAA-XAB-2024#data'],
      summary: { en: 'Share data.', ja: 'データを共有する。' },
      kind: 'action',
      binding: 'mid',
      says: ['who', 'what'],
      topics: ['supply-chains'],
      obligations: [{ party: 'XAA' }, { party: 'XAB' }],
    },
  ],
};

let store: TestRegister;
beforeEach(async () => {
  store = await openTestRegister();
});
afterEach(() => store.close());

async function seed(changes: Partial<RegisterFileInput> = {}) {
  const file = registerFileSchema.parse({ ...input, ...changes });
  return store.act('secretariat', (act) => seedRegister(act, file, texts));
}

function withSummary(en: string, edition: number): Partial<RegisterFileInput> {
  const [commitment] = input.commitments!;
  return { edition, commitments: [{ ...commitment!, summary: { ...commitment!.summary, en } }] };
}

async function commitment() {
  const found = await store.act('secretariat', async (act) => ({
    ok: true as const,
    value: (await act.find('commitment'))[0]!,
  }));
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

it('loads a file with its text, each passage at its words', async () => {
  const seeded = await seed();
  if (!seeded.ok) throw new Error(JSON.stringify(seeded.problem));
  expect(seeded.value.added.map(({ kind }) => kind)).toEqual(
    'work document document-text passage passage commitment obligation obligation'.split(' '),
  );
  const passages = await store.act('public', async (act) => ({
    ok: true as const,
    value: await act.find('passage'),
  }));
  if (!passages.ok) throw new Error(passages.problem.kind);
  const words = passages.value.map(({ value }) => value.exact);
  expect(words.sort()).toEqual(['Together, both will:', 'share data by 2025.']);
});

it('changes nothing when a file is loaded again, whoever loads it', async () => {
  await seed();
  const again = await store.act('secretariat-b', (act) =>
    seedRegister(act, registerFileSchema.parse(input), texts),
  );
  expect(again).toMatchObject({
    ok: true,
    value: { added: [], changed: [], kept: [], unchanged: 8 },
  });
});

it('changes what a newer edition says otherwise', async () => {
  await seed();
  const newer = await seed(withSummary('Share more data.', 2));
  expect(newer).toMatchObject({
    value: { changed: [{ kind: 'commitment', name: 'XAA-XAB-2024-01' }], kept: [] },
  });
  expect((await commitment()).value.summary[0]?.text).toBe('Share more data.');
});

it('keeps an edit against a newer edition and names the field, and takes the rest', async () => {
  await seed();
  const { value, version } = await commitment();
  const [english, japanese] = value.summary;
  await store.act('secretariat', (act) =>
    act.put(
      'commitment',
      { ...value, summary: [{ ...english!, text: 'Share data soon.' }, japanese!] },
      { expected: version, action: 'commitment.edit' },
    ),
  );
  const newer = await seed({
    ...withSummary('Share more data.', 2),
    commitments: [
      { ...withSummary('Share more data.', 2).commitments![0]!, topics: ['early-warning'] },
    ],
  });
  expect(newer).toMatchObject({ value: { kept: [{ fields: ['summary.en.text'] }] } });
  const standing = (await commitment()).value;
  expect(standing.summary[0]?.text).toBe('Share data soon.');
  expect(standing.topics).toEqual(['early-warning']);
});

it('refuses a reference to nothing, and writes nothing', async () => {
  const [work] = input.commitments!;
  const wrong = await seed({ commitments: [{ ...work!, passages: ['XAA-XAB-2024#date'] }] });
  expect(wrong).toMatchObject({
    problem: {
      kind: 'unknown-code',
      place: { field: 'commitments[0].passages[0]' },
      known: expect.arrayContaining(['XAA-XAB-2024#data']),
    },
  });
  expect(await commitment()).toBeUndefined();
});

it('makes ids of version 7 that are the same in every register', () => {
  const id = seedId('invented', 'work', 'XAA-XAB-2024');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(seedId('invented', 'work', 'XAA-XAB-2025')).not.toBe(id);
});
