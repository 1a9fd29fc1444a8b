/**
 * Write the places of passages into the shipped register files, from statements that are not shipped: `npm run build:register`.
 *
 * A passage that an author quoted loses its words and gets its place; one that moved, because our reader changed, is anchored
 * again where its very words stand. Words that stand nowhere are refused, and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { type AnchoredPassage, anchorPassage, hashOf } from './register/anchor-passages.ts';
import { readStatement, statementsPresent } from './register/reference-statements.ts';

if (!statementsPresent) throw new Error('reference data not present');

const path = new URL('../data/register/trilateral-2021.yaml', import.meta.url);
const file = parseDocument(readFileSync(path, 'utf8'));
const lost: string[] = [];
let moved = 0;

for (const work of (file.get('works') as YAMLSeq<YAMLMap>).items)
  for (const document of (work.get('documents') as YAMLSeq<YAMLMap>).items) {
    const text = await readStatement(document.get('rawSha256') as string);
    document.set('textSha256', hashOf(text));
    document.set('length', text.length);
    for (const passage of (document.get('passages') as YAMLSeq<YAMLMap>).items) {
      const before = passage.toJSON() as AnchoredPassage;
      const anchor = anchorPassage(text, before);
      if (anchor === undefined) lost.push(`${work.get('code')}#${before.name}`);
      else if (anchor.start !== before.start || before.quote !== undefined) {
        moved += 1;
        passage.delete('quote');
        for (const [key, value] of Object.entries(anchor)) passage.set(key, value);
      }
    }
  }

if (lost.length > 0) throw new Error(`the words of these stand nowhere: ${lost.join(', ')}`);
writeFileSync(
  path,
  file.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true }),
);
console.log(`${moved} passages anchored anew`);
