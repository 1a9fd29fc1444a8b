import { sha256 } from './bytes.ts';
import { toFloat64Bytes } from './float64.ts';
import type { WorldManifest } from './manifest.ts';
import { worldArrayNames, worldArrayShape } from './shape.ts';
import type { World, WorldDraft } from './world.ts';

/** Complete a draft's manifest with the file, shape and SHA-256 of each array. */
export function sealWorld({ manifest, arrays }: WorldDraft): World {
  const economies = manifest.economies.length;
  const sectors = manifest.sectors.length;
  const entries = worldArrayNames.map((name) => {
    const shape = [...worldArrayShape(name, economies, sectors)];
    const bytes = toFloat64Bytes(arrays[name]);
    return [name, { file: `${name}.f64`, shape, sha256: sha256(bytes) }] as const;
  });
  const files = Object.fromEntries(entries) as WorldManifest['arrays'];
  return { manifest: { ...manifest, format: 'musubi-world/1', arrays: files }, arrays };
}
