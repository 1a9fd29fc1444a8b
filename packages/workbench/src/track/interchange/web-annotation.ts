import type { Commitment, Passage } from '@musubi/vocabulary';
import type { RegisterView } from './register-view.ts';
import { urnOf } from './urn.ts';

/** An annotation of the Web Annotation Data Model, as JSON-LD. */
interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  readonly body: readonly {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly language: string;
    readonly format: 'text/plain';
    readonly purpose: 'describing' | 'tagging';
  }[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      {
        readonly type: 'TextQuoteSelector';
        readonly exact: string;
        readonly prefix: string;
        readonly suffix: string;
      },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
}

/** Annotations of the passages whose texts are held, and how many passages have no text to be found in. */
export interface Annotations {
  readonly annotations: readonly WebAnnotation[];
  readonly withoutText: number;
}

/**
 * Write the passages of a register as annotations of the W3C: the quotation with its surroundings, its place in code points, and
 * the commitments that stand on it.
 *
 * A passage whose text is not held has neither words nor a place in code points, so it is counted and left out.
 *
 * @see W3C, Web Annotation Data Model (2017), sections 4.2.4 and 4.2.5
 */
export function toWebAnnotations({ records }: RegisterView): Annotations {
  const texts = new Map(records['document-text'].map(({ id, text }) => [id, text]));
  const documents = new Map(records.document.map((document) => [document.id, document]));
  const onPassage = new Map<string, Commitment[]>();
  for (const commitment of records.commitment)
    for (const id of commitment.passageIds) {
      const standing = onPassage.get(id);
      if (standing === undefined) onPassage.set(id, [commitment]);
      else standing.push(commitment);
    }
  const annotations = records.passage.flatMap((passage) => {
    const text = texts.get(passage.documentId);
    const document = documents.get(passage.documentId);
    if (text === undefined || document === undefined || passage.anchoring !== 'exact') return [];
    return annotationOf(
      passage,
      text,
      document.sourceUrl ?? urnOf(document.id),
      onPassage.get(passage.id) ?? [],
    );
  });
  return { annotations, withoutText: records.passage.length - annotations.length };
}

function annotationOf(
  { id, start, end }: Passage,
  text: string,
  source: string,
  commitments: readonly Commitment[],
): WebAnnotation {
  const codePoints = (until: number) => [...text.slice(0, until)].length;
  const bodies = commitments.flatMap(({ code, summary }) => [
    body(code, 'und', 'tagging'),
    ...summary.map((words) => body(words.text, words.lang, 'describing')),
  ]);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urnOf(id),
    type: 'Annotation',
    motivation: 'identifying',
    body: bodies,
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(wholeFrom(text, start - 32), start),
          suffix: text.slice(end, wholeFrom(text, end + 32)),
        },
        { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
      ],
    },
  };
}

/** Move a place out of the middle of a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  const place = Math.min(Math.max(at, 0), text.length);
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
}

function body(
  value: string,
  language: string,
  purpose: 'describing' | 'tagging',
): WebAnnotation['body'][number] {
  return { type: 'TextualBody', value, language, format: 'text/plain', purpose };
}
