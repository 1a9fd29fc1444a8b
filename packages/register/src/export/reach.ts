import type { ExportReach, Marking } from '@musubi/vocabulary';

const levels: { readonly [Reach in ExportReach]: readonly Marking['level'][] | undefined } = {
  own: undefined,
  'task-force': ['public', 'task-force'],
  public: ['public'],
};

/**
 * Whether the payload of an object may go as far as an export reaches. Public keys may; what bears no marking, such as the
 * enrolment of a person, goes nowhere but to its reader.
 *
 * @param text - canonical JSON.
 */
export function reaches(reach: ExportReach, object: string, text: string): boolean {
  const admitted = levels[reach];
  if (admitted === undefined || object.startsWith('key/')) return true;
  const { marking } = JSON.parse(text) as { marking?: Marking };
  return marking !== undefined && admitted.includes(marking.level);
}
