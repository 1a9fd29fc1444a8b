/**
 * Write the table of economies of the vocabulary from a pinned release of Unicode CLDR.
 *
 * The release is fetched from the npm registry and refused unless its bytes are the pinned ones, so that
 * the table does not depend on the machine's ICU. Run: `npx tsx scripts/build-economy-names.ts`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const release = '48.2.0';
const archives = {
  'cldr-core':
    'zfmLothncSwfv2jlevoSrgI2VGgH8SDGHXst6jUEotHA8nq9Igeg9jzdJDFtBso9pgJuG89DK16TzrmZDdo2Bg==',
  'cldr-localenames-full':
    '4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
};
const languages = ['en', 'ja', 'ko'];
const isoEconomies = 249;
const target = fileURLToPath(
  new URL('../packages/vocabulary/src/economy-names.ts', import.meta.url),
);

type Territories = Record<string, string>;
interface CodeMapping {
  readonly _alpha3?: string;
  readonly _numeric?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'musubi-cldr-'));
try {
  for (const [name, sha512] of Object.entries(archives)) unpack(name, sha512);
  writeFileSync(target, renderTable(readRows()));
} finally {
  rmSync(folder, { recursive: true });
}

function unpack(name: string, sha512: string): void {
  const archive = `${name}-${release}.tgz`;
  execFileSync('npm', ['pack', '--silent', `${name}@${release}`], { cwd: folder });
  const found = createHash('sha512').update(readFileSync(join(folder, archive)));
  if (found.digest('base64') !== sha512) throw new Error(`${archive} is not the pinned release`);
  mkdirSync(join(folder, name));
  execFileSync('tar', ['-xzf', archive, '-C', name, '--strip-components=1'], { cwd: folder });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

function readRows(): string[][] {
  const { supplemental } = readJson('cldr-core/supplemental/codeMappings.json') as {
    supplemental: { codeMappings: Record<string, CodeMapping> };
  };
  const names = languages.map(readTerritories);
  const rows = Object.entries(supplemental.codeMappings)
    .filter(([alpha2, code]) => isAssigned(alpha2, code) && names[0]?.[alpha2])
    .map(([alpha2, code]) => [
      code._alpha3!,
      alpha2,
      code._numeric!,
      ...names.map((territories) => territories[`${alpha2}-alt-short`] ?? territories[alpha2]!),
    ])
    .sort(([a], [b]) => (a! < b! ? -1 : 1));
  if (rows.length !== isoEconomies)
    throw new Error(`${rows.length} economies, not ${isoEconomies}`);
  return rows;
}

function readTerritories(language: string): Territories {
  const path = `cldr-localenames-full/main/${language}/territories.json`;
  const { main } = readJson(path) as {
    main: Record<string, { localeDisplayNames: { territories: Territories } }>;
  };
  return main[language]!.localeDisplayNames.territories;
}

/** ISO 3166-1 leaves AA, QM–QZ, XA–XZ, ZZ and the numbers from 900 to users. */
function isAssigned(alpha2: string, { _alpha3, _numeric }: CodeMapping): boolean {
  return /^[A-Z]{2}$/.test(alpha2) && _alpha3 !== undefined && Number(_numeric) < 900;
}

function renderTable(rows: readonly string[][]): string {
  const line = (row: string[]) =>
    `  [${row.map((cell) => `'${cell.replaceAll("'", "\\'")}'`).join(', ')}],`;
  return `// Written by scripts/build-economy-names.ts from Unicode CLDR ${release}; do not edit.
// Copyright © 2004-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0

/** The release of Unicode CLDR that {@link economyRows} was taken from. */
export const cldrRelease = '${release}';

/**
 * ISO 3166-1 economies with their CLDR short names.
 *
 * Columns: alpha-3, alpha-2, numeric, name in English, Japanese and Korean.
 * @see https://cldr.unicode.org, codeMappings.json and territories.json
 */
// biome-ignore format: one economy a line
export const economyRows: readonly (readonly [string, string, string, string, string, string])[] = [
${rows.map(line).join('\n')}
];
`;
}
