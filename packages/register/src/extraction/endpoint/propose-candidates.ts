import { type Marking, ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import {
  type Candidate,
  type ExtractionContext,
  extractCandidates,
} from '../extract-candidates.ts';
import type { TextUnit } from '../text-unit.ts';
import { askEndpoint } from './ask-endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { promptSha256 } from './prompt.ts';

/** A text that was read by the rules, for an endpoint to read as well. */
export interface ProposalSource extends ExtractionContext {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Of the document; null for a file of the user’s own. */
  readonly marking: Marking | null;
  /** Whether a document that is not public may be sent. */
  readonly maySendMarked?: boolean | undefined;
}

/** What an endpoint proposed. */
export interface Proposals {
  /** Every sentence as the rules judged it, and those that were proposed as commitments, in the order of the text. */
  readonly candidates: readonly Candidate[];
  readonly proposed: number;
  /** Quotes that do not stand in the text letter by letter. */
  readonly dropped: number;
}

const longestStretch = 12_000;
const shortestQuote = 12;

/**
 * Let an endpoint propose commitments. A proposal is nothing but a quote; it is kept only where it stands in the text letter by letter (in
 * Unicode normal form C), and everything else about it is read by the rules.
 */
export async function proposeCandidates(
  endpoint: Endpoint,
  source: ProposalSource,
): Promise<Result<Proposals, Problem>> {
  const { text, candidates, marking, maySendMarked } = source;
  if (marking !== null && marking.level !== 'public' && !maySendMarked)
    return refuse({
      kind: 'forbidden',
      action: 'document.send',
      object: marking.level,
      reason: 'marking',
    });
  const quotes: TextUnit[] = [];
  let dropped = 0;
  for (const [start, end] of stretchesOf(candidates, text.length)) {
    const answer = await askEndpoint(endpoint, text.slice(start, end));
    if (!answer.ok) return answer;
    for (const quote of answer.value) {
      const unit = anchored(quote, [start, end], source);
      if (unit === undefined) dropped += 1;
      else if (!quotes.some((other) => other.start === unit.start)) quotes.push(unit);
    }
  }
  return ok({ candidates: joined(quotes, source, endpoint), proposed: quotes.length, dropped });
}

/** Part a text between sentences, so that each stretch is short enough for one request. */
function stretchesOf(candidates: readonly Candidate[], length: number): [number, number][] {
  const stretches: [number, number][] = [];
  let start = 0;
  for (const { unit } of candidates)
    if (unit.end - start > longestStretch && unit.start > start) {
      stretches.push([start, unit.start]);
      start = unit.start;
    }
  return start < length ? [...stretches, [start, length]] : stretches;
}

/** Find a quote in the stretch that was sent; undefined where it does not stand there. */
function anchored(
  quote: string,
  [from, to]: readonly [number, number],
  { text, candidates }: ProposalSource,
): TextUnit | undefined {
  const words = quote.normalize('NFC').trim();
  const start = text.indexOf(words, from);
  const end = start + words.length;
  if (words.length < shortestQuote || start < 0 || end > to) return undefined;
  const around = candidates.findLast(({ unit }) => unit.start <= start)?.unit;
  return around && { ...around, text: words, start, end };
}

/** Join what was proposed with what the rules found; a proposal of a whole sentence is that sentence. */
function joined(quotes: readonly TextUnit[], source: ProposalSource, { model }: Endpoint) {
  const proposedBy = { model, promptSha256 };
  const isSame = (unit: TextUnit) => (other: TextUnit) =>
    other.start === unit.start && other.end === unit.end;
  const known = source.candidates.map((candidate): Candidate => {
    if (candidate.label === 'commitment' || !quotes.some(isSame(candidate.unit))) return candidate;
    return { ...candidate, label: 'commitment', proposedBy };
  });
  const others = quotes.filter((unit) => !known.some((one) => isSame(unit)(one.unit)));
  const added = extractCandidates(others, source).map(
    (candidate): Candidate => ({ ...candidate, label: 'commitment', proposedBy }),
  );
  return [...known, ...added].sort((a, b) => a.unit.start - b.unit.start);
}
