import type { BriefContent } from './content.ts';

/** The content of a brief as its JSON file holds it: of a finding, its result. */
export function briefDocument({ findings, ...content }: BriefContent) {
  return {
    format: 'musubi-brief/1',
    ...content,
    findings: findings.map(({ id, result }) => ({ id, result })),
  };
}
