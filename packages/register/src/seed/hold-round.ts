import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  type FileAgreedScore,
  type FileRound,
  type FileTexts,
  ok,
  type Problem,
  type RegisterFile,
  type Result,
  type SigningKey,
} from '@musubi/vocabulary';
import { signFor } from '../audit/key-ring.ts';
import { addPartyKey } from '../audit/party-key.ts';
import { keyIdOf } from '../audit/signing-key.ts';
import { beginErratum, finaliseRound } from '../round/finalise-round.ts';
import { lockGuideline } from '../round/guideline-edition.ts';
import {
  openCollecting,
  openComments,
  startReconciling,
  startScoring,
} from '../round/open-phase.ts';
import { assignReviewers, planRound } from '../round/plan-round.ts';
import { dissentFromScore, reconcileScore } from '../round/reconcile-scores.ts';
import { respond } from '../round/respond.ts';
import { revealScores } from '../round/reveal-scores.ts';
import { publishRound, signPublication } from '../round/sign-publication.ts';
import { type Said, submitScore } from '../round/submit-score.ts';
import type { Act } from '../store/act.ts';
import type { RegisterStore } from '../store/register-store.ts';
import { textsOf } from './planned-record.ts';
import { resolveNames, type SeedNames } from './seed-names.ts';

/** Something that one person does. */
type Step = readonly [actor: string, work: (act: Act) => Promise<Result<unknown, Problem>>];

/** The private keys of a round, by party; they are forgotten once it is held. */
interface DemoKeys {
  readonly own: ReadonlyMap<string, KeyObject>;
  /** The public keys of the register. */
  readonly known: readonly SigningKey[];
}

/**
 * Hold an inspection round of a register file: each of its people does what the file says they did, through the same functions
 * as anybody, so that the log tells what happened. Parties sign with keys that are made for it and then forgotten.
 *
 * @param administrator - who adds the parties' keys.
 * @returns whether it was held; a round of this code that the register has already is left alone.
 */
export async function holdRound(
  store: RegisterStore,
  administrator: string,
  file: RegisterFile,
  round: FileRound,
): Promise<Result<boolean, Problem>> {
  const ready = await store.act<SeedNames | null>(round.secretariat, async (act) => {
    const held = await act.count('round', { where: { code: round.code } });
    return held > 0 ? ok(null) : resolveNames(act, file);
  });
  if (!ready.ok) return ready;
  if (ready.value === null) return ok(false);
  const keys = await makeKeys(store, administrator, round);
  if (!keys.ok) return keys;
  for (const [actor, work] of stepsOf({ file, round, names: ready.value }, keys.value)) {
    const done = await store.act(actor, work);
    if (!done.ok) return done;
  }
  return ok(true);
}

async function makeKeys(
  store: RegisterStore,
  administrator: string,
  { keys }: FileRound,
): Promise<Result<DemoKeys, Problem>> {
  const made = new Map<string, KeyObject>();
  for (const { party } of keys) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const added = await addPartyKey(store, administrator, { source: party, pem }, party);
    if (!added.ok) return added;
    made.set(party, privateKey);
  }
  return ok({ own: made, known: await store.audit.keys() });
}

interface HeldRound {
  readonly file: RegisterFile;
  readonly round: FileRound;
  readonly names: SeedNames;
}

function stepsOf(held: HeldRound, keys: DemoKeys): readonly Step[] {
  const { file, round } = held;
  return [
    ...opening(held),
    ...scoring(held),
    ...closing(held, round.agreed, keys),
    ...round.errata.flatMap(({ text, agreed }): readonly Step[] => [
      [round.secretariat, (act) => beginErratum(act, round.code, textsOf(file, text))],
      ...closing({ ...held, round: { ...round, responses: [] } }, agreed, keys),
    ]),
  ];
}

function opening({ file, round, names }: HeldRound): readonly Step[] {
  const { code, title, window, secretariat } = round;
  const scored = [...new Set(round.reviewers.flatMap(({ obligations }) => obligations))];
  const commitments = [...new Set(scored.map((reference) => reference.split('/')[0]!))];
  const idsOf = (references: readonly string[]) =>
    references.map((reference) => names.id('obligation', reference));
  const plan = {
    code,
    title: textsOf(file, title),
    window,
    obligationIds: idsOf(scored),
    reviewersPerObligation: 2,
    scoringEnds: null,
    commentsEnd: null,
  };
  const reviewers = round.reviewers.map(({ actor, obligations }) => ({
    actor,
    party: file.people.find(({ name }) => name === actor)?.party ?? null,
    obligationIds: idsOf(obligations),
  }));
  return [
    ...commitments.map(
      (commitment): Step => [
        secretariat,
        (act) => lockGuideline(act, names.id('commitment', commitment)),
      ],
    ),
    [secretariat, (act) => planRound(act, plan)],
    [secretariat, (act) => assignReviewers(act, code, reviewers)],
    [secretariat, (act) => openCollecting(act, code)],
    [secretariat, (act) => startScoring(act, code)],
  ];
}

function scoring(held: HeldRound): readonly Step[] {
  const { code, secretariat, scores } = held.round;
  return [
    ...scores.map(
      (score): Step => [
        score.reviewer,
        (act) => submitScore(act, code, score.obligation, saidOf(held, score)),
      ],
    ),
    [secretariat, (act) => revealScores(act, code)],
    [secretariat, (act) => startReconciling(act, code)],
  ];
}

function saidOf({ file, names }: HeldRound, score: Omit<FileAgreedScore, 'by' | 'dissents'>): Said {
  const { completion, timeliness, confidence, rationale, evidence } = score;
  return {
    score: score.score,
    completion,
    timeliness,
    confidence,
    rationale: ownWords(file, rationale),
    evidenceIds: evidence.map((name) => names.id('evidence', name)),
  };
}

function ownWords(file: RegisterFile, { lang, text }: { lang: string; text: string }) {
  const texts: FileTexts = { [lang]: text };
  return textsOf(file, texts)[0]!;
}

function closing(
  held: HeldRound,
  agreed: readonly FileAgreedScore[],
  keys: DemoKeys,
): readonly Step[] {
  const { file, round } = held;
  const { code, secretariat } = round;
  return [
    ...agreed.flatMap((score): readonly Step[] => [
      [score.by, (act) => reconcileScore(act, code, score.obligation, saidOf(held, score))],
      ...score.dissents.map(
        ({ reviewer, score: own, lang, text }): Step => [
          reviewer,
          (act) =>
            dissentFromScore(act, code, score.obligation, {
              score: own,
              text: ownWords(file, { lang, text }),
            }),
        ],
      ),
    ]),
    [secretariat, (act) => openComments(act, code)],
    ...round.responses.map(({ by, obligation, position, text }): Step => {
      const words = text === undefined ? {} : { text: textsOf(file, text) };
      return [by, (act) => respond(act, code, obligation, { position, ...words })];
    }),
    [secretariat, (act) => finaliseRound(act, code)],
    ...round.keys.map(({ party, by }): Step => [by, sign(code, party, keys)]),
    [secretariat, (act) => publishRound(act, code, keys.known)],
  ];
}

function sign(code: string, party: string, { own, known }: DemoKeys): Step[1] {
  const privateKey = own.get(party)!;
  const keyId = keyIdOf(createPublicKey(privateKey));
  const signed = (contentSha256: string) => ({
    keyId,
    signature: signFor([{ party, keyId, privateKey }], contentSha256)[0]!.ed25519,
  });
  return (act) => signPublication(act, code, signed, known);
}
