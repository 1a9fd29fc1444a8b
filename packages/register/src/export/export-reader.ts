import { createHash } from 'node:crypto';
import type {
  ExportEnd,
  ExportHeader,
  SigningKey,
  TamperFault,
  TrustedKey,
} from '@musubi/vocabulary';
import type { LogState } from '../audit/checkpoint.ts';
import { type KeyRing, keyRing, signatureFault } from '../audit/key-ring.ts';
import { LogVerifier, type Tampered, type VerifiedLog } from '../audit/log-verifier.ts';
import { sha256 } from '../audit/sha256.ts';
import {
  type ExportLine,
  kindOf,
  readLine,
  sealMessage,
  unsealed,
  writeLine,
} from './export-line.ts';

/** What was checked of an export, once nothing was wrong with it. */
export interface VerifiedExport {
  readonly header: ExportHeader;
  readonly end: ExportEnd;
  readonly log: VerifiedLog;
  /** Whether the reader said which keys to trust; otherwise they come from the export itself. */
  readonly isAnchored: boolean;
}

/** What a reader knows from elsewhere. */
export interface Expectations {
  readonly trust?: readonly TrustedKey[] | undefined;
  readonly earlier?: LogState | undefined;
}

/** The order of lines; entries in full and bare hashes alternate. */
const places: { readonly [Kind in ExportLine['kind']]: number } = {
  export: 0,
  key: 1,
  checkpoint: 2,
  entry: 3,
  hash: 3,
  record: 4,
  original: 5,
  end: 6,
};

/** Verifies an export as it is read; each step says what is wrong, and then the reader has done its work. */
export class ExportReader {
  readonly #source: string;
  readonly #trust: readonly TrustedKey[] | undefined;
  readonly #earlier: LogState | undefined;
  readonly #bytes = createHash('sha256');
  readonly #keys: SigningKey[] = [];
  #ring: KeyRing = new Map();
  #log: LogVerifier;
  #place = 0;
  #originals = 0;
  #checkpoints = 0;
  #header: ExportHeader | undefined;
  #end: ExportEnd | undefined;

  constructor(source: string, { trust, earlier }: Expectations = {}) {
    this.#source = source;
    this.#trust = trust;
    this.#earlier = earlier;
    this.#log = new LogVerifier(source, this.#ring);
  }

  /** Take bytes of whole lines. */
  block(bytes: Buffer): Tampered | undefined {
    let start = 0;
    while (start < bytes.length) {
      if (this.#end !== undefined) return this.#fault('seal');
      const feed = bytes.indexOf(10, start);
      const text = bytes.toString('utf8', start, feed < 0 ? bytes.length : feed);
      const line = feed < 0 ? undefined : readLine(text);
      if (line?.kind === 'end') this.#bytes.update(bytes.subarray(0, start));
      const fault = line === undefined ? this.#unreadable(text) : this.#take(line, text);
      if (fault !== undefined) return fault;
      start = feed + 1;
    }
    if (this.#end === undefined) this.#bytes.update(bytes);
    return undefined;
  }

  /** Say what was checked, or that the end is missing. */
  verified(): VerifiedExport | Tampered {
    if (this.#end === undefined || this.#header === undefined)
      return this.#fault('truncated', this.#log.entries + 1);
    return {
      header: this.#header,
      end: this.#end,
      log: this.#log.verified(),
      isAnchored: this.#trust !== undefined,
    };
  }

  #take(line: ExportLine, text: string): Tampered | undefined {
    const place = places[line.kind];
    const isFirst = this.#header === undefined;
    if (place < this.#place || isFirst !== (line.kind === 'export')) return this.#fault('seal');
    if (this.#place < places.checkpoint && place >= places.checkpoint) {
      this.#ring = keyRing(this.#keys, this.#trust);
      this.#log = new LogVerifier(this.#source, this.#ring);
      if (this.#earlier !== undefined) this.#log.grewFrom(this.#earlier);
    }
    this.#place = place;
    switch (line.kind) {
      case 'export':
        this.#header = line.export;
        return undefined;
      case 'key':
        this.#keys.push(line.key);
        return undefined;
      case 'checkpoint':
        this.#checkpoints += 1;
        return this.#log.checkpoint(line.checkpoint);
      case 'entry':
        return this.#log.entry(line.entry, line.payload, line.salt);
      case 'hash':
        return this.#log.hashOnly(line.seq, line.hash);
      case 'record':
        this.#log.record(line.object, line.record);
        return undefined;
      case 'original':
        this.#originals += 1;
        return sha256(Buffer.from(line.original, 'base64')) === line.sha256
          ? undefined
          : this.#fault('content');
      case 'end':
        return text === writeLine(line) ? this.#finish(line.end) : this.#fault('seal');
    }
  }

  #finish(end: ExportEnd): Tampered | undefined {
    for (const key of this.#keys) this.#log.key(key);
    const log = this.#log.checkpoint(end.checkpoint) ?? this.#log.end();
    if (log !== undefined) return log;
    const { entries, hashesOnly, payloads, payloadsMissing, records } = this.#log.verified();
    const found = {
      keys: this.#keys.length,
      checkpoints: this.#checkpoints,
      entries,
      payloads,
      records,
      originals: this.#originals,
    };
    const isCounted = Object.entries(found).every(
      ([kind, count]) => end.counts[kind as keyof typeof found] === count,
    );
    const isWithheld =
      end.withheld.entries === hashesOnly && end.withheld.payloads === payloadsMissing;
    const bytes = this.#bytes.update(unsealed(end)).digest('hex');
    if (!(isCounted && isWithheld && bytes === end.sha256)) return this.#fault('seal');
    const isSigned = end.checkpoint.signatures.length > 0 && end.signatures.length > 0;
    if (this.#trust !== undefined && !isSigned) return this.#fault('signature', entries);
    for (const signature of end.signatures) {
      const message = sealMessage(end.sha256);
      const fault = signatureFault(signature, message, end.checkpoint.at, this.#ring);
      if (fault !== undefined) return this.#fault(fault);
    }
    this.#end = end;
    return undefined;
  }

  /** Say where a line is broken: at the entry that is expected, unless it begins like something else. */
  #unreadable(text: string): Tampered {
    const place = places[kindOf(text) ?? 'entry'];
    const isEntry = this.#place >= places.key && this.#place <= places.entry;
    if (isEntry && place === places.entry) return this.#fault('entry-hash', this.#log.entries + 1);
    return this.#fault(place === places.record ? 'content' : 'seal');
  }

  #fault(fault: TamperFault, seq: number | null = null): Tampered {
    return { kind: 'tampered', source: this.#source, seq, fault };
  }
}
