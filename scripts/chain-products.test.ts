import { readdirSync, readFileSync } from 'node:fs';
import { chainSchema, isicOfProduct } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../data/chains/', import.meta.url);
const chains = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => chainSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))));

describe('the products of the shipped chains', () => {
  it.each(chains)('are all known to the vocabulary: $id', ({ nodes }) => {
    const named = nodes.flatMap(({ id, products }) => products.map(({ code }) => ({ id, code })));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ code }) => !isicOfProduct(code).ok)).toEqual([]);
  });
});
