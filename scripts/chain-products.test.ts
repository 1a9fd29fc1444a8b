import { readdirSync, readFileSync } from 'node:fs';
import { chainSchema, isicOfProduct } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const chains = new URL('../data/chains/', import.meta.url);
const files = readdirSync(chains).filter((name) => name.endsWith('.yaml'));

describe('the products of the shipped chains', () => {
  it.each(files)('are all known to the vocabulary: %s', (name) => {
    const { nodes } = chainSchema.parse(parse(readFileSync(new URL(name, chains), 'utf8')));
    const named = nodes.flatMap(({ id, products }) => products.map(({ code }) => ({ id, code })));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ code }) => !isicOfProduct(code).ok)).toEqual([]);
  });
});
