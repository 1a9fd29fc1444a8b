import type { FileEvidence, FileIndicator, FileLever } from '@musubi/vocabulary';
import { citationOf, type PlannedRecord, type SeedPlan, textsOf } from './planned-record.ts';

/** Plan the evidence, indicators and levers of a file. */
export function measureRecords(plan: SeedPlan): readonly PlannedRecord[] {
  const { evidence, indicators, levers } = plan.file;
  return [
    ...evidence.map((each): PlannedRecord => {
      return { kind: 'evidence', name: each.name, value: evidenceOf(plan, each) };
    }),
    ...indicators.map((each): PlannedRecord => {
      return { kind: 'indicator', name: each.name, value: indicatorOf(plan, each) };
    }),
    ...levers.map((each): PlannedRecord => {
      return { kind: 'lever', name: each.name, value: leverOf(plan, each) };
    }),
  ];
}

function evidenceOf({ file, names }: SeedPlan, one: FileEvidence) {
  const { name, title, source, passages, links, marking, ...same } = one;
  return {
    ...same,
    id: names.id('evidence', name),
    title: textsOf(file, title),
    citation: citationOf(file, source),
    passageIds: passages.flatMap((each) => names.passages(each)),
    links: links.map(({ obligation, ...link }) => ({
      obligationId: names.id('obligation', obligation),
      ...link,
    })),
    marking: marking ?? file.marking,
  };
}

function indicatorOf({ file, names }: SeedPlan, one: FileIndicator) {
  const { name, obligation, title, marking, ...same } = one;
  return {
    ...same,
    id: names.id('indicator', name),
    obligationId: names.id('obligation', obligation),
    name: textsOf(file, title),
    marking: marking ?? file.marking,
  };
}

function leverOf({ file, names }: SeedPlan, one: FileLever) {
  const { name, commitment, rationale, marking, ...same } = one;
  return {
    ...same,
    id: names.id('lever', name),
    commitmentId: names.id('commitment', commitment),
    rationale: textsOf(file, rationale),
    result: null,
    marking: marking ?? file.marking,
  };
}
