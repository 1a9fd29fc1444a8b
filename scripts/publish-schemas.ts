/**
 * Write the JSON Schemas of Musubi's file formats to `schemas/`, where editors find them.
 *
 * Run after a change of a contract: `npx tsx --conditions=source scripts/publish-schemas.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemaOf, publishedFormats } from '@musubi/vocabulary';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const format of publishedFormats) {
  writeFileSync(new URL(`${format}.schema.json`, folder), JSON.stringify(jsonSchemaOf(format)));
}
execFileSync('npx', ['biome', 'format', '--write', fileURLToPath(folder)]);
