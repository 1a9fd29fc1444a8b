import type {
  Citation,
  FileTexts,
  RecordKind,
  RecordOf,
  RegisterFile,
  RegisterText,
} from '@musubi/vocabulary';
import type { SeedNames } from './seed-names.ts';

/** A record that a register file asks for, with the name by which the file calls it. */
export type PlannedRecord = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly name: string;
    readonly value: RecordOf<Kind>;
  };
}[RecordKind];

/** A register file whose names are resolved. */
export interface SeedPlan {
  readonly file: RegisterFile;
  readonly names: SeedNames;
}

/** Write the texts of a file as texts of the register, each with the authority that the file states. */
export function textsOf(file: RegisterFile, texts: FileTexts): RegisterText[] {
  return Object.entries(texts).map(([lang, text]) => ({
    lang,
    text,
    status: file.textStatus[lang] ?? 'authentic',
  }));
}

/** Write texts that may be left out. */
export function textsIfAny<Key extends string>(
  file: RegisterFile,
  key: Key,
  texts: FileTexts | undefined,
): { readonly [Name in Key]?: RegisterText[] } {
  return texts === undefined ? {} : ({ [key]: textsOf(file, texts) } as never);
}

/** Find a citation, by its name in the file's sources or whole. */
export function citationOf(file: RegisterFile, source: string | Citation): Citation {
  return typeof source === 'string' ? file.sources[source]! : source;
}
