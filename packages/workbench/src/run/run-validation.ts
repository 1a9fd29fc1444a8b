import { ok, type ValidationRow } from '@musubi/vocabulary';
import { validate } from '../checks/validate.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import type { Outcome } from '../file/outcome.ts';
import { distinctFiles, type InputFile } from './input-file.ts';
import type { Product } from './product.ts';
import type { Surroundings } from './surroundings.ts';
import { validationInputs } from './validation-inputs.ts';

/** Set every published number beside ours; the product holds `validation.json`. */
export async function runValidation({
  storage,
  onProgress,
}: Surroundings): Promise<Outcome<Product<readonly ValidationRow[]>>> {
  const read: InputFile[] = [];
  const rows = await validate({
    reference: storage.reference,
    checks: storage.checks,
    onProgress,
    onInputs: (files) => read.push(...files),
  });
  return ok({
    value: rows,
    files: new Map([['validation.json', () => canonicalJson(rows)]]),
    inputs: distinctFiles([...(await validationInputs(storage)), ...read]),
    seed: 0,
  });
}
