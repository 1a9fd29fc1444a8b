import {
  type About,
  aboutSchema,
  type Exhibit,
  exhibitSchema,
  hasEnded,
  type Language,
  problemReportSchema,
  type Run,
  type RunOrder,
  runSchema,
  type ScenarioOnShelf,
  scenarioOnShelfSchema,
  type WorldOnShelf,
  worldOnShelfSchema,
} from '@musubi/vocabulary';
import { z } from 'zod';

const root = '/api/v1';

async function ask(path: string, language: Language, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('accept-language', language);
  const response = await fetch(`${root}${path}`, { ...init, headers });
  if (response.ok) return response;
  const report = problemReportSchema.safeParse(await response.json().catch(() => null));
  const reason = report.data?.title ?? `${response.status} ${response.statusText}`;
  throw new Error(reason);
}

async function read<Value>(
  schema: z.ZodType<Value>,
  path: string,
  language: Language,
  init?: RequestInit,
): Promise<Value> {
  return schema.parse(await (await ask(path, language, init)).json());
}

/** What the server offers, in a language. */
export function client(language: Language) {
  return {
    about: (): Promise<About> => read(aboutSchema, '/about', language),
    worlds: (): Promise<WorldOnShelf[]> => read(z.array(worldOnShelfSchema), '/worlds', language),
    scenarios: (): Promise<ScenarioOnShelf[]> =>
      read(z.array(scenarioOnShelfSchema), '/scenarios', language),
    scenario: async (name: string): Promise<string> =>
      (await ask(`/scenarios/${encodeURIComponent(name)}`, language)).text(),
    saveScenario: async (name: string, text: string): Promise<void> => {
      const headers = { 'content-type': 'application/yaml' };
      await ask(`/scenarios/${encodeURIComponent(name)}`, language, {
        method: 'PUT',
        body: text,
        headers,
      });
    },
    chains: (): Promise<string[]> => read(z.array(z.string()), '/chains', language),
    runs: (): Promise<Run[]> => read(z.array(runSchema), '/runs', language),
    run: (id: string): Promise<Run> => read(runSchema, `/runs/${id}`, language),
    order: (order: RunOrder): Promise<Run> =>
      read(runSchema, '/runs', language, {
        method: 'POST',
        body: JSON.stringify(order),
        headers: { 'content-type': 'application/json' },
      }),
    cancel: (id: string): Promise<Run> =>
      read(runSchema, `/runs/${id}/cancel`, language, { method: 'POST' }),
    exhibit: (id: string): Promise<Exhibit> => read(exhibitSchema, `/runs/${id}/exhibit`, language),
  };
}

/** The address of a file that a run made. */
export function fileAddress(id: string, name: string): string {
  return `${root}/runs/${id}/files/${encodeURIComponent(name)}`;
}

/** Follow a run until it has ended; the browser connects again by itself where the network fails. */
export function followRun(id: string, onRun: (run: Run) => void): () => void {
  const source = new EventSource(`${root}/runs/${id}/events`);
  source.addEventListener('run', ({ data }) => {
    const run = runSchema.parse(JSON.parse(data));
    onRun(run);
    if (hasEnded(run)) source.close();
  });
  return () => source.close();
}
