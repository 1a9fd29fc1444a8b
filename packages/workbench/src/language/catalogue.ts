import type { Language } from '@musubi/vocabulary';
import { en } from './en/catalogue.ts';
import { ja } from './ja/catalogue.ts';
import { ko } from './ko/catalogue.ts';
import type { Translation } from './translation.ts';

/** The English catalogue, from which the keys and placeholders of every other language are taken. */
export type Catalogue = typeof en;

/** The messages of every language. */
export const catalogues: Readonly<Record<Language, Translation<Catalogue>>> = { en, ja, ko };

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}`
  ? Stem
  : Key;

type Path<Area> = {
  [Key in keyof Area & string]: Area[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${Path<Area[Key]>}`;
}[keyof Area & string];

/** The key of a message, for example `term.horizon.long`; a message with plural forms has one key. */
export type MessageKey = Path<Catalogue>;

type Text<Area, Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Area
    ? Text<Area[Head], Rest>
    : never
  : Key extends keyof Area
    ? Area[Key]
    : Area[`${Key}_other` & keyof Area];

type Placeholder<Message> = Message extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The names of the values that a message needs. */
export type ValueName<Key extends MessageKey> = Placeholder<Text<Catalogue, Key>>;

/** The values that a message needs, each given as a `Value`; `count` chooses the plural form. */
export type MessageValues<Key extends MessageKey, Value> = Readonly<
  Record<Exclude<ValueName<Key>, 'count'>, Value>
> & { readonly count?: number };
