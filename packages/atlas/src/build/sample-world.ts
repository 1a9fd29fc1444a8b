import type { WorldDraft } from '../world/world.ts';
import { draftWorld } from './draft.ts';
import { sampleTable } from './sample-table.ts';

/** Make a small accepted world for tests out of {@link sampleTable}. */
export function sampleWorld(economies: number, sectors: number, seed: number): WorldDraft {
  const drafted = draftWorld(
    {
      id: 'sample',
      title: { en: 'Sample', ja: '見本', ko: '견본' },
      year: 2021,
      estimated: false,
      knownFrom: '2021-12-31',
      unit: { currency: 'USD', multiplier: 1e6 },
      sources: [{ title: 'Made up', publisher: 'Nobody', year: 2021, licence: 'CC0' }],
      transformations: [],
    },
    sampleTable(economies, sectors, seed),
  );
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.problem));
  return drafted.value;
}
