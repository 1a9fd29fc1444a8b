import { expect, it } from 'vitest';
import { runManifestSchema } from './manifest.ts';

const manifest = {
  format: 'musubi-run/1',
  command: 'brief',
  arguments: { scenario: ['trilateral-2021'], lang: 'ja', json: true },
  asOf: '2021-06-01',
  version: '0.1.0',
  seed: 0,
  inputs: [{ path: 'data/worlds/2014/world.json', sha256: 'a'.repeat(64) }],
  outputs: [],
};
const accepts = (change: object) => runManifestSchema.safeParse({ ...manifest, ...change }).success;

it('accepts a run, with or without a date of knowledge', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ asOf: null })).toBe(true);
});

it('survives being written and read', () => {
  expect(runManifestSchema.parse(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
});

it('refuses an impossible date, a short hash, a missing seed and an argument that is no JSON', () => {
  expect(accepts({ asOf: '2021-02-30' })).toBe(false);
  expect(accepts({ inputs: [{ path: 'a', sha256: 'abc' }] })).toBe(false);
  expect(accepts({ seed: undefined })).toBe(false);
  expect(accepts({ arguments: { when: new Date(0) } })).toBe(false);
});
