import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemaOf, publishedFormats } from './json-schema.ts';
import { scenarioSchema } from './scenario.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** List every property of a schema with its path, however deep. */
function properties(node: Node, path = ''): [path: string, property: Node][] {
  const own = Object.entries(node.properties ?? {}).map(
    ([name, property]) => [`${path}.${name}`, property as Node] as [string, Node],
  );
  const inner = [
    node.items,
    node.additionalProperties,
    ...(node.oneOf ?? []),
    ...(node.anyOf ?? []),
  ]
    .filter((child): child is Node => typeof child === 'object' && !Array.isArray(child))
    .flatMap((child) => properties(child, `${path}[]`));
  return [...own, ...own.flatMap(([name, property]) => properties(property, name)), ...inner];
}

describe.each(publishedFormats)('the JSON Schema of a %s file', (format) => {
  const schema = jsonSchemaOf(format);

  it('is the committed one; if not, run scripts/publish-schemas.ts', () => {
    const file = new URL(`../../../../schemas/${format}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });

  it('is of draft 2020-12, with a title and a description, and claims no address', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toMatch(/^Musubi /);
    expect(schema.description).toMatch(/\.$/);
    expect(JSON.stringify(schema)).not.toContain('"$id"');
  });

  it('describes every field for the editor', () => {
    const all = properties(schema);
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  });
});

const text = { en: 'Text', ja: '文', ko: '글' };
const scenario = {
  format: 'musubi-scenario/1',
  id: 'hydrogen-fluoride',
  title: text,
  question: text,
  world: '2014',
  horizon: 'short',
  members: ['USA', 'JPN'],
  clauses: [
    {
      id: 'ban',
      title: text,
      instrument: 'ban',
      from: ['JPN'],
      to: ['KOR'],
      products: ['2811.11'],
      coveragePercent: 1.5,
      coverageSource: {
        title: 'Trade',
        publisher: 'Customs',
        year: 2020,
        url: 'https://example.org',
      },
    },
    {
      id: 'cut',
      title: text,
      instrument: 'tariff',
      from: 'members',
      to: 'members',
      sectors: ['C26'],
      size: { changePercent: -100 },
    },
  ],
  parameters: { theta: { C26: 4.5 }, mu: 'mobile' },
};

const edits: readonly (readonly [fault: string, path: string, value: unknown])[] = [
  ['an unknown format', 'format', 'musubi-scenario/2'],
  ['a missing title', 'title', undefined],
  ['a missing language', 'title.ko', undefined],
  ['an empty text', 'question.ja', ''],
  ['an unknown horizon', 'horizon', 'forever'],
  ['no member', 'members', []],
  ['a misspelt field', 'memebers', ['USA']],
  ['an id in capitals', 'id', 'HF'],
  ['a field of another instrument', 'clauses.0.size', { setPercent: 5 }],
  ['an unknown instrument', 'clauses.0.instrument', 'embargo'],
  ['two sizes at once', 'clauses.1.size', { setPercent: 5, addPoints: 1 }],
  ['a cut by more than everything', 'clauses.1.size.changePercent', -101],
  ['an unknown role', 'clauses.1.to', 'friends'],
  ['a product of eight digits', 'clauses.0.products.0', '2811.1110'],
  ['no coverage at all', 'clauses.0.coveragePercent', 0],
  ['a negative elasticity', 'parameters.theta.C26', -1],
  ['a mobility below one', 'parameters.mu', 0.5],
  ['half a seed', 'seed', 0.5],
];

function edit(path: string, value: unknown): unknown {
  const copy = structuredClone(scenario);
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Record<string, unknown>>(
    (node, key) => node[key] as Record<string, unknown>,
    copy,
  );
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

describe('a scenario', () => {
  const published = z.fromJSONSchema(jsonSchemaOf('scenario') as z.core.JSONSchema.JSONSchema);
  const verdicts = (candidate: unknown) => [
    scenarioSchema.safeParse(candidate).success,
    published.safeParse(candidate).success,
  ];

  it('that is good is accepted by the contract and by the published schema', () => {
    expect(verdicts(scenario)).toEqual([true, true]);
  });

  it.each(edits)('with %s is refused by both', (_, path, value) => {
    expect(verdicts(edit(path, value))).toEqual([false, false]);
  });

  it('is judged alike by both whatever stands in any field', () => {
    const path = fc.constantFrom(...edits.map(([, at]) => at));
    fc.assert(
      fc.property(path, fc.jsonValue(), (at, value) => {
        const [contract, schema] = verdicts(edit(at, value));
        expect(schema).toBe(contract);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  it('gets the documented defaults', () => {
    expect(scenarioSchema.parse(scenario)).toMatchObject({
      excluded: [],
      deficits: 'constant',
      seed: 0,
      sources: [],
    });
  });
});
