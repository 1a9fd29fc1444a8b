import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const gatheredCharacters = 1 << 20;

/** A file of lines that is written beside its place, readable by its owner only, and takes it when it is whole and synced. */
export class LineFile {
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

  static async open(path: string): Promise<LineFile> {
    const fresh = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
    return new LineFile(path, fresh, await open(fresh, 'wx', 0o600));
  }

  /** Add a line; lines are gathered before they are written. */
  async write(line: string): Promise<void> {
    this.#lines.push(line, '\n');
    this.#gathered += line.length;
    if (this.#gathered >= gatheredCharacters) await this.#flush();
  }

  /**
   * Compute the SHA-256 of all bytes so far, and of some more that are not in the file.
   */
  async sha256(more = ''): Promise<string> {
    await this.#flush();
    return this.#bytes.copy().update(more).digest('hex');
  }

  /** Sync the file and its folder and give it its place. */
  async finish(): Promise<void> {
    await this.#flush();
    await this.#file.sync();
    await this.#file.close();
    await rename(this.#fresh, this.#path);
    const folder = await open(dirname(this.#path));
    await folder.sync().finally(() => folder.close());
  }

  /** Leave nothing behind of a file that was not finished. */
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
