import {
  type Checkpoint,
  type LogEntry,
  type Problem,
  type RecordKind,
  recordKinds,
  type SigningKey,
  type TamperFault,
} from '@musubi/vocabulary';
import { readRecord } from '../store/read-record.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkpointMessage, type LogState } from './checkpoint.ts';
import { entryHash, noEntry, payloadHash } from './entry-hash.ts';
import { type KeyRing, signatureFault } from './key-ring.ts';
import { leafHash, MerkleTree } from './merkle-tree.ts';

/** The action of an entry that says that the payload of an older one was removed. */
const redaction = 'log.redact';

/** The action of an entry that says that the signatures of a checkpoint do not count. */
const voiding = 'checkpoint.void';

/** A fault of a log or of what goes with it. */
export type Tampered = Extract<Problem, { kind: 'tampered' }>;

/** Up to where a party has signed. */
export interface Reach {
  readonly party: string;
  readonly upToSeq: number;
  readonly at: string;
}

/** What was checked of a log, once nothing was wrong with it. */
export interface VerifiedLog {
  /** All entries, those of which only the hash is given included. */
  readonly entries: number;
  readonly hashesOnly: number;
  readonly payloads: number;
  /** Payloads that are withheld or were redacted, of entries given in full. */
  readonly payloadsMissing: number;
  /** Entries that say that a payload was redacted. */
  readonly redactions: number;
  readonly records: number;
  readonly checkpoints: number;
  readonly signatures: number;
  /** Checkpoints whose signatures somebody declared void. */
  readonly voided: number;
  /** Records that break the contract of their kind, as kind/id. */
  readonly broken: readonly string[];
  /** The hash of the last entry. */
  readonly head: string;
  readonly merkleRoot: string;
  readonly signedUpTo: readonly Reach[];
}

/** The last payload of an object. */
interface LastPayload {
  readonly seq: number;
  /** null where the payload is not given. */
  readonly salt: string | null;
  readonly payloadSha256: string;
  /** How many entries have written the object. */
  readonly version: number;
  /** The version that is said to have been written, the moment, the actor and the action, a line each. */
  readonly by: string;
}

/**
 * Verifies a log as it streams by: checkpoints first, then the entries in order, then the records. Each step says what is
 * wrong; once one does, the verifier has done its work. It remembers of every object only its last payload's hash.
 */
export class LogVerifier {
  readonly #source: string;
  readonly #ring: KeyRing;
  readonly #kinds: ReadonlySet<string>;
  readonly #tree = new MerkleTree();
  readonly #checkpoints: Checkpoint[] = [];
  readonly #reaches = new Map<string, Reach>();
  readonly #last = new Map<string, LastPayload>();
  /** What is wrong with signatures, by the object that names their checkpoint. */
  readonly #doubts = new Map<string, Tampered>();
  readonly #voided = new Set<string>();
  readonly #broken: string[] = [];
  #earlier: LogState | undefined;
  #content: Tampered | undefined;
  #head = noEntry;
  #reached = 0;
  #signatures = 0;
  #hashesOnly = 0;
  #payloads = 0;
  #payloadsMissing = 0;
  #redactions = 0;
  #records = 0;

  /**
   * @param source - the export or register, for messages.
   * @param further - kinds of objects that are compared besides records and keys.
   */
  constructor(source: string, ring: KeyRing, further: readonly string[] = []) {
    this.#source = source;
    this.#ring = ring;
    this.#kinds = new Set(['key', ...recordKinds, ...further]);
  }

  get entries(): number {
    return this.#tree.size;
  }

  /** Take a checkpoint, which must be later and not smaller than the one before; its root is compared when it is reached. */
  checkpoint(checkpoint: Checkpoint): Tampered | undefined {
    const before = this.#checkpoints.at(-1);
    if (before && !(before.at < checkpoint.at && before.upToSeq <= checkpoint.upToSeq))
      return this.#fault('replayed-checkpoint', checkpoint.upToSeq);
    this.#checkpoints.push(checkpoint);
    if (checkpoint.upToSeq < this.#tree.size)
      return this.#fault('sequence', checkpoint.upToSeq + 1);
    return this.#reach();
  }

  /** Expect the log to have grown from a state that was seen before. */
  grewFrom(earlier: LogState): void {
    this.#earlier = earlier;
  }

  /**
   * Take the next entry with its payload; null with a salt of null where it is redacted or withheld.
   *
   * @param version - the number of the version that it is said to have written; null where that is not known.
   */
  entry(
    entry: LogEntry,
    payload: string | null,
    salt: string | null,
    version: number | null = null,
  ): Tampered | undefined {
    const seq = this.#tree.size + 1;
    if (entryHash(entry) !== entry.hash) return this.#fault('entry-hash', seq);
    if (entry.seq !== seq) return this.#fault('sequence', seq);
    if (entry.prev !== this.#head) return this.#fault('chain', seq);
    if ((payload === null) !== (salt === null)) return this.#fault('payload', seq);
    if (payload === null || salt === null) this.#payloadsMissing += 1;
    else if (payloadHash(salt, payload) === entry.payloadSha256) this.#payloads += 1;
    else return this.#fault('payload', seq);
    if (entry.action === redaction) this.#redactions += 1;
    else if (entry.action === voiding) this.#voided.add(entry.object);
    else if (this.#kinds.has(entry.object.slice(0, entry.object.indexOf('/')))) {
      const written = (this.#last.get(entry.object)?.version ?? 0) + 1;
      if (version !== null && version !== written && this.#hashesOnly === 0)
        return this.#fault('content', seq);
      const { payloadSha256, at, actor, action } = entry;
      const by = `${version}\n${at}\n${actor}\n${action}`;
      this.#last.set(entry.object, { seq, salt, payloadSha256, version: written, by });
    }
    return this.#append(entry.hash);
  }

  /** Take the next entry, of which only the hash is given. */
  hashOnly(seq: number, hash: string): Tampered | undefined {
    if (seq !== this.#tree.size + 1) return this.#fault('sequence', this.#tree.size + 1);
    this.#hashesOnly += 1;
    return this.#append(hash);
  }

  /**
   * Take a record, once, after all entries: its canonical JSON must be the last payload of its object.
   *
   * @param written - the version, the moment, the actor and the action, a line each, that the last entry must bear out; null where
   * they are not known.
   */
  record(object: string, text: string, written: string | null = null): void {
    this.#records += 1;
    if (written !== null && written !== this.#last.get(object)?.by) this.misfit(object);
    this.#compare(object, text);
    const kind = object.slice(0, object.indexOf('/')) as RecordKind;
    if (readRecord(kind, text) === undefined) this.#broken.push(object);
  }

  /** Take a checkpoint that the register keeps, once, after all entries, like a record: the entry after it says who added it. */
  kept(checkpoint: Checkpoint): void {
    const [name, { upToSeq }] = [nameOf(checkpoint), checkpoint];
    if (upToSeq === this.#tree.size && !this.#last.has(name))
      this.#content ??= this.#fault('truncated', upToSeq + 1);
    this.#compare(name, canonicalJson(checkpoint));
  }

  /** Take a party's public key, once, after all entries, like a record. */
  key(key: SigningKey): void {
    this.#compare(`key/${key.keyId}`, canonicalJson(key));
  }

  /** Take a person, once, after all entries, like a record; somebody may see people without the entries that enrolled them. */
  actor(id: string, text: string): void {
    const object = `actor/${id}`;
    if (this.#hashesOnly === 0 || this.#last.has(object)) this.#compare(object, text);
  }

  /** Take an object whose row says something else than its canonical JSON or the log does. */
  misfit(object: string, seq = this.#last.get(object)?.seq ?? null): void {
    this.#content ??= this.#fault('content', seq);
  }

  /**
   * End: the log must reach every checkpoint; every record must have been its last payload; and every record whose last
   * payload is given must have been there. Where only the hash of an entry is given, it may hold a later state of any object,
   * so that nothing is missed. What is cut is said first, since records then differ as well.
   */
  end(): Tampered | undefined {
    const isShort = this.#tree.size < (this.#earlier?.upToSeq ?? 0);
    if (isShort || this.#reached < this.#checkpoints.length)
      return this.#fault('truncated', this.#tree.size + 1);
    for (const [object, doubt] of this.#doubts) if (!this.#voided.has(object)) return doubt;
    if (this.#content !== undefined) return this.#content;
    const missed = this.#hashesOnly === 0 ? this.#last.values() : [];
    for (const { salt, seq } of missed) if (salt !== null) return this.#fault('content', seq);
    return undefined;
  }

  /** Say what was checked. */
  verified(): VerifiedLog {
    return {
      entries: this.#tree.size,
      hashesOnly: this.#hashesOnly,
      payloads: this.#payloads,
      payloadsMissing: this.#payloadsMissing,
      redactions: this.#redactions,
      records: this.#records,
      checkpoints: this.#checkpoints.length,
      signatures: this.#signatures,
      voided: this.#voided.size,
      broken: this.#broken,
      head: this.#head,
      merkleRoot: this.#tree.root(),
      signedUpTo: [...this.#reaches.values()].sort((a, b) => (a.party < b.party ? -1 : 1)),
    };
  }

  #compare(object: string, text: string): void {
    const last = this.#last.get(object);
    const salt = last?.salt ?? null;
    const isSame = salt !== null && payloadHash(salt, text) === last?.payloadSha256;
    if (!isSame) this.#content ??= this.#fault('content', last?.seq ?? null);
    this.#last.delete(object);
  }

  #append(hash: string): Tampered | undefined {
    this.#head = hash;
    this.#tree.append(leafHash(hash));
    return this.#reach();
  }

  /** Compare the checkpoints that end at the last entry. */
  #reach(): Tampered | undefined {
    const { upToSeq, merkleRoot } = this.#earlier ?? {};
    if (upToSeq === this.#tree.size && merkleRoot !== this.#tree.root())
      return this.#fault('root', upToSeq);
    for (;;) {
      const checkpoint = this.#checkpoints[this.#reached];
      if (checkpoint?.upToSeq !== this.#tree.size) return undefined;
      if (checkpoint.merkleRoot !== this.#tree.root())
        return this.#fault('root', checkpoint.upToSeq);
      this.#readSignatures(checkpoint);
      this.#reached += 1;
    }
  }

  /** Check the signatures of a checkpoint; what is wrong with them is said at the end, unless the log voids them. */
  #readSignatures(checkpoint: Checkpoint): void {
    const { signatures, at, upToSeq } = checkpoint;
    const message = checkpointMessage(checkpoint);
    for (const signature of signatures) {
      const { party } = signature;
      const fault = signatureFault(signature, message, at, this.#ring);
      if (fault === undefined) {
        this.#signatures += 1;
        this.#reaches.set(party, { party, upToSeq, at });
      } else this.#doubts.set(nameOf(checkpoint), this.#fault(fault, upToSeq));
    }
  }

  #fault(fault: TamperFault, seq: number | null): Tampered {
    return { kind: 'tampered', source: this.#source, seq, fault };
  }
}

function nameOf({ upToSeq }: Checkpoint): string {
  return `checkpoint/${upToSeq}`;
}
