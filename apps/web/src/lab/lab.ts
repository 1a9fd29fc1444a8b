import type { LabAnswer, LabQuestion } from './lab-worker.ts';

type Settle = (answer: LabAnswer) => void;

/** Solves in a worker of the page. Of questions that wait only the newest of its kind is answered; older ones are dropped. */
export class Lab {
  readonly #worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
  readonly #asked = new Map<number, Settle>();
  #waiting:
    | { readonly question: LabQuestion; readonly settle: (answer: LabAnswer | null) => void }
    | undefined;
  #count = 0;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: LabAnswer }>) => {
      this.#asked.get(data.id)?.(data.answer);
      this.#asked.delete(data.id);
      const next = this.#waiting;
      this.#waiting = undefined;
      if (next !== undefined) this.#send(next.question).then(next.settle);
    };
  }

  /** Ask the worker; null where a newer question took this one's place before its turn came. */
  ask(question: LabQuestion): Promise<LabAnswer | null> {
    if (this.#asked.size === 0) return this.#send(question);
    this.#waiting?.settle(null);
    return new Promise((settle) => {
      this.#waiting = { question, settle };
    });
  }

  #send(question: LabQuestion): Promise<LabAnswer> {
    const id = ++this.#count;
    return new Promise((settle) => {
      this.#asked.set(id, settle);
      this.#worker.postMessage({ id, question });
    });
  }
}
