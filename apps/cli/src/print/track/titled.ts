import type { Session } from '../../session.ts';
import type { Column } from '../table.ts';

/** A label of the register's tables, by its name in the catalogue. */
export type RegisterLabel = Parameters<Session['t']>[0] extends infer Key
  ? Key extends `trackCommitment.label.${infer Name}`
    ? Name
    : never
  : never;

/** Title the columns of a table of the register. */
export function titled(names: readonly RegisterLabel[], { t }: Session): Column[] {
  return names.map((name) => ({ title: t(`trackCommitment.label.${name}`) }));
}
