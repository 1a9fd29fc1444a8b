import type { Act, Version } from '@musubi/register';
import type { RecordKind } from '@musubi/vocabulary';
import { pagesOf } from './register-view.ts';
import { urnOf } from './urn.ts';

/** A node of a provenance graph, as JSON-LD. */
type ProvNode = { readonly '@id': string; readonly '@type': string } & Readonly<
  Record<string, unknown>
>;

/** A provenance graph, as JSON-LD. */
export interface ProvDocument {
  readonly '@context': Readonly<Record<string, unknown>>;
  readonly '@graph': readonly ProvNode[];
}

const reference = (id: string) => ({ '@id': id, '@type': '@id' });
const moment = (id: string) => ({
  '@id': id,
  '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
});

const context = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  label: 'rdfs:label',
  wasGeneratedBy: reference('prov:wasGeneratedBy'),
  wasRevisionOf: reference('prov:wasRevisionOf'),
  wasDerivedFrom: reference('prov:wasDerivedFrom'),
  wasAttributedTo: reference('prov:wasAttributedTo'),
  wasAssociatedWith: reference('prov:wasAssociatedWith'),
  specializationOf: reference('prov:specializationOf'),
  endedAtTime: moment('prov:endedAtTime'),
  generatedAtTime: moment('prov:generatedAtTime'),
};

/** The kinds whose making is told, and the fields that name what a record was made from. */
const derivations = {
  work: [],
  document: ['workId'],
  passage: ['documentId'],
  commitment: ['passageIds', 'workId'],
  obligation: ['commitmentId'],
  milestone: ['obligationId', 'evidenceIds'],
  evidence: ['passageIds'],
  indicator: ['obligationId'],
  observation: ['indicatorId'],
  round: ['obligationIds'],
  publication: ['roundId'],
} as const satisfies Partial<Record<RecordKind, readonly string[]>>;

/**
 * Write how the records of a register came about, in PROV-O: each version is an entity that an act of somebody made, a revision of
 * the version before, derived from what it names.
 *
 * @see W3C, PROV-O: The PROV Ontology (2013)
 */
export async function toProv(act: Act): Promise<ProvDocument> {
  const nodes = new Map<string, ProvNode>();
  for (const kind of Object.keys(derivations) as (keyof typeof derivations)[])
    for await (const page of pagesOf(act, kind)) {
      const ids = page.map(({ value }) => value.id);
      for (const versions of (await act.histories(kind, ids)).values())
        for (const [at, version] of versions.entries())
          for (const node of nodesOf(kind, version, versions[at - 1])) nodes.set(node['@id'], node);
    }
  const graph = [...nodes.values()].sort((a, b) => (a['@id'] < b['@id'] ? -1 : 1));
  return { '@context': context, '@graph': graph };
}

function nodesOf(
  kind: keyof typeof derivations,
  { value, version, seq, action, changedAt, changedBy }: Version<RecordKind>,
  before: Version<RecordKind> | undefined,
): ProvNode[] {
  const whole = urnOf(value.id);
  const agent = `urn:musubi:actor:${changedBy}`;
  const activity = `urn:musubi:log:${seq}`;
  const fields = value as unknown as Readonly<Record<string, string | readonly string[]>>;
  const sources = derivations[kind].flatMap((field) => fields[field] ?? []).map(urnOf);
  const entity = {
    '@id': `${whole}#${version}`,
    '@type': 'prov:Entity',
    label: `${kind} ${fields.code ?? value.id}, version ${version}`,
    specializationOf: whole,
    wasGeneratedBy: activity,
    wasAttributedTo: agent,
    generatedAtTime: changedAt,
    ...(sources.length > 0 && { wasDerivedFrom: sources }),
    ...(before !== undefined && { wasRevisionOf: `${whole}#${before.version}` }),
  };
  return [
    { '@id': whole, '@type': 'prov:Entity', label: kind },
    entity,
    {
      '@id': activity,
      '@type': 'prov:Activity',
      label: action,
      endedAtTime: changedAt,
      wasAssociatedWith: agent,
    },
    { '@id': agent, '@type': 'prov:Agent', label: changedBy },
  ];
}
