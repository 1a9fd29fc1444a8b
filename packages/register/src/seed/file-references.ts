import type { RegisterFile } from '@musubi/vocabulary';

/** Something that a register file refers to by its name, and the field that does. */
export interface FileReference {
  readonly kind:
    | 'work'
    | 'commitment'
    | 'obligation'
    | 'passage'
    | 'evidence'
    | 'source'
    | 'reason';
  readonly name: string;
  readonly field: string;
}

/** List what a register file refers to: sources and reasons are its own, the rest may stand in the register already. */
export function referencesOf(file: RegisterFile): readonly FileReference[] {
  return [
    ...file.works.flatMap((work, index) => ofWork(work, `works[${index}]`)),
    ...file.commitments.flatMap((each, index) => ofCommitment(each, `commitments[${index}]`)),
    ...file.milestones.flatMap((each, index) => ofMilestone(each, `milestones[${index}]`)),
    ...file.guidelines.map((each, index) =>
      to('commitment', each.commitment, `guidelines[${index}].commitment`),
    ),
    ...file.evidence.flatMap((each, index) => ofEvidence(each, `evidence[${index}]`)),
    ...file.indicators.map((each, index) =>
      to('obligation', each.obligation, `indicators[${index}].obligation`),
    ),
    ...file.levers.map((each, index) =>
      to('commitment', each.commitment, `levers[${index}].commitment`),
    ),
  ];
}

function to(kind: FileReference['kind'], name: string, field: string): FileReference {
  return { kind, name, field };
}

function named(kind: 'source' | 'reason', value: unknown, field: string): FileReference[] {
  return typeof value === 'string' ? [to(kind, value, field)] : [];
}

function ofWork(work: RegisterFile['works'][number], field: string): FileReference[] {
  return [
    ...(work.supersedes === undefined ? [] : [to('work', work.supersedes, `${field}.supersedes`)]),
    ...work.documents.flatMap(({ source, passages }, index) => [
      ...named('source', source, `${field}.documents[${index}].source`),
      ...passages.flatMap(({ stem }, at) =>
        stem === undefined
          ? []
          : [
              to(
                'passage',
                `${work.code}#${stem}`,
                `${field}.documents[${index}].passages[${at}].stem`,
              ),
            ],
      ),
    ]),
  ];
}

function ofCommitment(one: RegisterFile['commitments'][number], field: string): FileReference[] {
  return [
    to('work', one.work, `${field}.work`),
    ...one.passages.map((name, at) => to('passage', name, `${field}.passages[${at}]`)),
    ...(one.endedBy === undefined ? [] : [to('passage', one.endedBy, `${field}.endedBy`)]),
    ...one.relations.flatMap(({ target, passage }, at) => [
      to('commitment', target, `${field}.relations[${at}].target`),
      ...(passage === undefined
        ? []
        : [to('passage', passage, `${field}.relations[${at}].passage`)]),
    ]),
    ...one.obligations.flatMap(({ owner, unmeasured }, at) => [
      ...named('source', owner?.source, `${field}.obligations[${at}].owner.source`),
      ...named('reason', unmeasured, `${field}.obligations[${at}].unmeasured`),
    ]),
  ];
}

function ofMilestone(one: RegisterFile['milestones'][number], field: string): FileReference[] {
  return [
    to('obligation', one.obligation, `${field}.obligation`),
    ...one.evidence.map((name, at) => to('evidence', name, `${field}.evidence[${at}]`)),
  ];
}

function ofEvidence(one: RegisterFile['evidence'][number], field: string): FileReference[] {
  return [
    ...named('source', one.source, `${field}.source`),
    ...one.passages.map((name, at) => to('passage', name, `${field}.passages[${at}]`)),
    ...one.links.map(({ obligation }, at) =>
      to('obligation', obligation, `${field}.links[${at}].obligation`),
    ),
  ];
}
