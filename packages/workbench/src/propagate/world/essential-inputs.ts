import { join } from 'node:path';
import { citationSchema, ok } from '@musubi/vocabulary';
import { z } from 'zod';
import { type Outcome, refuseOne } from '../../file/outcome.ts';
import { readText } from '../../file/read-text.ts';
import { checkDocument } from '../../file/schema-problems.ts';
import { parseYaml } from '../../file/yaml-document.ts';
import type { InputFile } from '../../run/input-file.ts';
import type { Storage } from '../../world-store/storage.ts';
import { divisionsOf } from './user-stock.ts';

const codes = z.array(z.string());
const essentialInputsSchema = z.strictObject({
  format: z.literal('musubi-essential-inputs/1'),
  source: citationSchema,
  users: z.array(z.strictObject({ user: codes, critical: codes, important: codes })),
});

/** Which inputs an industry cannot do without for two months, by divisions of ISIC Rev. 4. */
export type EssentialInputs = z.infer<typeof essentialInputsSchema>;

const limitBytes = 100_000;

/** Read the shipped ratings of inputs. */
export async function readEssentialInputs({
  shipped,
}: Storage): Promise<Outcome<{ readonly ratings: EssentialInputs; readonly input: InputFile }>> {
  const name = 'essential-inputs.yaml';
  const path = join(shipped, 'parameters', name);
  const text = await readText(path, name, limitBytes);
  if (!text.ok) return refuseOne(text.problem);
  const parsed = parseYaml(text.value.text, name);
  if (!parsed.ok) return parsed;
  const { value, problems } = checkDocument(parsed.value, essentialInputsSchema);
  if (value === undefined) return { ok: false, problem: problems };
  return ok({ ratings: value, input: { path, sha256: text.value.sha256 } });
}

/** How much an industry depends on an input. */
export type Rating = 'critical' | 'important' | 'neither';

/**
 * Rate inputs of the sectors of a world: as most of the pairs of their divisions are rated; no more than neither where no
 * half of them is.
 *
 * @returns a function of the codes of ISIC Rev. 4 of an input and of its user.
 */
export function rater({
  users,
}: EssentialInputs): (input: readonly string[], user: readonly string[]) => Rating {
  const rows = users.map(({ user, critical, important }) => ({
    user: new Set(divisionsOf(user)),
    critical: new Set(divisionsOf(critical)),
    important: new Set(divisionsOf(important)),
  }));
  return (input, user) => {
    const [inputs, ofUser] = [divisionsOf(input), divisionsOf(user)];
    const own = ofUser.map((division) => rows.find((row) => row.user.has(division)));
    const pairs = inputs.flatMap((division) =>
      own.map((row) => ({
        critical: row?.critical.has(division) ?? false,
        important: row?.important.has(division) ?? false,
      })),
    );
    const critical = pairs.filter((pair) => pair.critical).length;
    const rated = critical + pairs.filter((pair) => pair.important).length;
    if (2 * critical >= pairs.length) return 'critical';
    return 2 * rated >= pairs.length ? 'important' : 'neither';
  };
}
