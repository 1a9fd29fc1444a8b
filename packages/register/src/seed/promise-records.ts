import type {
  Commitment,
  FileCommitment,
  FileGuideline,
  FileMilestone,
  FileObligation,
  Obligation,
} from '@musubi/vocabulary';
import {
  citationOf,
  type PlannedRecord,
  type SeedPlan,
  textsIfAny,
  textsOf,
} from './planned-record.ts';

/**
 * Plan the commitments of a file with their obligations, milestones and guidelines.
 *
 * @param by - the name of the actor who loads the file, and so registers what it holds.
 */
export function promiseRecords(plan: SeedPlan, by: string): readonly PlannedRecord[] {
  const { file } = plan;
  return [
    ...file.commitments.map((each): PlannedRecord => {
      return { kind: 'commitment', name: each.code, value: commitmentOf(plan, each, by) };
    }),
    ...file.commitments.flatMap((each) =>
      each.obligations.map((part): PlannedRecord => {
        const name = `${each.code}/${part.party}`;
        return { kind: 'obligation', name, value: obligationOf(plan, each, part) };
      }),
    ),
    ...file.milestones.map((each): PlannedRecord => {
      return { kind: 'milestone', name: each.name, value: milestoneOf(plan, each) };
    }),
    ...file.guidelines.map((each): PlannedRecord => {
      const name = `${each.commitment}@${each.edition}`;
      return { kind: 'guideline', name, value: guidelineOf(plan, each, name) };
    }),
  ];
}

function commitmentOf({ file, names }: SeedPlan, one: FileCommitment, by: string): Commitment {
  const { code, kind, binding, topics, products, due, quantity, state } = one;
  const isDraft = state === 'candidate' || state === 'in-review';
  return {
    id: names.id('commitment', code),
    code,
    workId: names.id('work', one.work),
    passageIds: one.passages.flatMap((each) => names.passages(each)),
    summary: textsOf(file, one.summary),
    kind,
    binding,
    specificity: {
      who: one.says.includes('who'),
      what: one.says.includes('what'),
      when: one.says.includes('when'),
      howMuch: one.says.includes('how-much'),
      verifiable: one.says.includes('verifiable'),
    },
    topics,
    products,
    parties: one.obligations.map(({ party }) => party),
    due,
    ...(quantity !== undefined && { quantity }),
    ...textsIfAny(file, 'conditions', one.conditions),
    relations: one.relations.map(({ type, target, passage }) => ({
      type,
      target: names.id('commitment', target),
      ...(passage !== undefined && { passageId: names.passages(passage)[0]! }),
    })),
    extraction: { by: one.extractedBy },
    state,
    registeredBy: isDraft ? null : by,
    verifiedBy: null,
    endedBy: one.endedBy === undefined ? null : names.passages(one.endedBy)[0]!,
    ...textsIfAny(file, 'note', one.note),
    marking: one.marking ?? file.marking,
  };
}

function obligationOf(
  { file, names }: SeedPlan,
  { code, marking }: FileCommitment,
  part: FileObligation,
): Obligation {
  const { party, role, owner, unmeasured } = part;
  const reason = typeof unmeasured === 'string' ? file.reasons[unmeasured] : unmeasured;
  return {
    id: names.id('obligation', `${code}/${party}`),
    commitmentId: names.id('commitment', code),
    party,
    role,
    owner: owner === null ? null : ownerOf(file, owner),
    ...textsIfAny(file, 'unmeasured', reason),
    marking: part.marking ?? marking ?? file.marking,
  };
}

function ownerOf(
  file: SeedPlan['file'],
  { source, ...owner }: NonNullable<FileObligation['owner']>,
): Obligation['owner'] {
  if (source === undefined) return owner;
  const { title, publisher, year, url } = citationOf(file, source);
  const where = [title, publisher, String(year), url].filter((part) => part !== undefined);
  return { ...owner, source: where.join(', ') };
}

function milestoneOf({ file, names }: SeedPlan, one: FileMilestone) {
  return {
    id: names.id('milestone', one.name),
    obligationId: names.id('obligation', one.obligation),
    title: textsOf(file, one.title),
    baselineDue: one.baselineDue,
    currentDue: one.currentDue ?? one.baselineDue,
    actual: one.actual,
    weight: one.weight,
    criterion: textsOf(file, one.criterion),
    evidenceIds: one.evidence.map((each) => names.id('evidence', each)),
    marking: one.marking ?? file.marking,
  };
}

function guidelineOf({ file, names }: SeedPlan, one: FileGuideline, name: string) {
  return {
    id: names.id('guideline', name),
    commitmentId: names.id('commitment', one.commitment),
    edition: one.edition,
    window: one.window,
    full: textsOf(file, one.full),
    partial: textsOf(file, one.partial),
    none: textsOf(file, one.none),
    ...textsIfAny(file, 'notApplicable', one.notApplicable),
    approvedBy: [],
    lockedAt: null,
    marking: one.marking ?? file.marking,
  };
}
