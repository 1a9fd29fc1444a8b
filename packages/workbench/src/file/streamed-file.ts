import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is written piece by piece beside its place, and takes it when it is whole. */
export class StreamedFile {
  readonly #path: string;
  readonly #fresh: string;
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #isOpen = true;
  #pending: string[] = [];
  #length = 0;

  private constructor(path: string, fresh: string, file: FileHandle) {
    this.#path = path;
    this.#fresh = fresh;
    this.#file = file;
  }

  static async open(path: string): Promise<StreamedFile> {
    const fresh = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
    return new StreamedFile(path, fresh, await open(fresh, 'wx'));
  }

  /** Add a piece; small ones are gathered. */
  async write(text: string): Promise<void> {
    this.#pending.push(text);
    this.#length += text.length;
    if (this.#length >= gatheredCharacters) await this.#flush();
  }

  /** Sync the file, give it its place, and compute the SHA-256 of its bytes. */
  async finish(): Promise<string> {
    await this.#flush();
    await this.#file.sync();
    await this.#close();
    await rename(this.#fresh, this.#path);
    return this.#hash.digest('hex');
  }

  /** Leave nothing behind of a file that was not finished. */
  async abandon(): Promise<void> {
    await this.#close();
    await rm(this.#fresh, { force: true });
  }

  async #close(): Promise<void> {
    if (this.#isOpen) await this.#file.close();
    this.#isOpen = false;
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    this.#length = 0;
    this.#hash.update(bytes);
    await this.#file.writeFile(bytes);
  }
}

const gatheredCharacters = 1 << 18;

/** Tell a file that a killed process left unfinished. */
export function isUnfinished(name: string): boolean {
  return /^\..*\.tmp$/u.test(name);
}
