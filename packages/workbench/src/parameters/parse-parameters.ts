import {
  ok,
  type ParameterFile,
  type Problem,
  parameterFileSchema,
  refuse,
  resolveIsic,
} from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { parseYaml, type YamlDocument } from '../file/yaml-document.ts';

/** A parameter file as it was read. */
export interface Parameters {
  readonly file: ParameterFile;
  readonly sha256: string;
}

/** Parse a parameter file from YAML; every ISIC Rev. 4 code and every source that it names must exist. */
export function parseParameters(text: string, source: string): Outcome<ParameterFile> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  const { value: file, problems } = checkDocument(parsed.value, parameterFileSchema);
  if (file === undefined) return refuse(problems);
  const found = [...unknownCodes(file, parsed.value), ...unknownSources(file, parsed.value)];
  return found.length > 0 ? refuse(found) : ok(file);
}

function unknownCodes(file: ParameterFile, document: YamlDocument): Problem[] {
  return file.sectoralTheta.flatMap(({ isic4 }, row) =>
    isic4.flatMap((code, at) => {
      const resolved = resolveIsic(code);
      const place = document.place(['sectoralTheta', row, 'isic4', at]);
      return resolved.ok ? [] : [{ ...resolved.problem, place } as Problem];
    }),
  );
}

function unknownSources(file: ParameterFile, document: YamlDocument): Problem[] {
  const known = Object.keys(file.sources);
  return file.sectoralTheta.flatMap(({ sources }, row) =>
    sources.flatMap((code, at): Problem[] => {
      const place = document.place(['sectoralTheta', row, 'sources', at]);
      return known.includes(code)
        ? []
        : [{ kind: 'unknown-code', place, scheme: 'source', code, known }];
    }),
  );
}
