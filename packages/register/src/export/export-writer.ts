import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExportEnd } from '@musubi/vocabulary';
import { type Signer, signFor } from '../audit/key-ring.ts';
import { type ExportLine, sealMessage, unsealed, writeLine } from './export-line.ts';

const gatheredCharacters = 1 << 20;

/** An export that is written line by line beside its place, and takes it when it is whole. */
export class ExportWriter {
  readonly #path: string;
  readonly #fresh: string;
  readonly #file: FileHandle;
  readonly #bytes = createHash('sha256');
  #lines: string[] = [];
  #gathered = 0;

  private constructor(path: string, fresh: string, file: FileHandle) {
    this.#path = path;
    this.#fresh = fresh;
    this.#file = file;
  }

  static async open(path: string): Promise<ExportWriter> {
    const fresh = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
    return new ExportWriter(path, fresh, await open(fresh, 'wx', 0o600));
  }

  async write(line: ExportLine): Promise<void> {
    const text = writeLine(line);
    this.#lines.push(text, '\n');
    this.#gathered += text.length;
    if (this.#gathered >= gatheredCharacters) await this.#flush();
  }

  /** Seal the export, sync it and give it its place. */
  async finish(
    content: Omit<ExportEnd, 'sha256' | 'signatures'>,
    signers: readonly Signer[],
  ): Promise<ExportEnd> {
    await this.#flush();
    const sha256 = this.#bytes.update(unsealed(content)).digest('hex');
    const end = { ...content, sha256, signatures: signFor(signers, sealMessage(sha256)) };
    await this.#file.writeFile(`${writeLine({ kind: 'end', end })}\n`);
    await this.#file.sync();
    await this.#file.close();
    await rename(this.#fresh, this.#path);
    return end;
  }

  /** Leave nothing behind of an export that was not finished. */
  async abandon(): Promise<void> {
    await this.#file.close().catch(() => {});
    await rm(this.#fresh, { force: true });
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#lines.join(''));
    this.#lines = [];
    this.#gathered = 0;
    this.#bytes.update(bytes);
    await this.#file.writeFile(bytes);
  }
}
