import {
  acceptWorld,
  fromFloat64Bytes,
  parseManifest,
  type StoredWorld,
  type WorldArrayName,
  worldArrayNames,
} from '@musubi/atlas/memory';
import {
  type Exhibit,
  horizons,
  type Language,
  type Problem,
  type Simulation,
} from '@musubi/vocabulary';
import {
  parseParameters,
  parseScenario,
  problemMessage,
  type Setting,
  scenarioExhibit,
  simulate,
} from '@musubi/workbench/lab';

/** What the page asks of the worker. */
export type LabQuestion =
  | {
      readonly ask: 'solve';
      readonly text: string;
      readonly source: string;
      readonly version: string;
      readonly language: Language;
      readonly asOf: string | null;
    }
  | { readonly ask: 'show'; readonly language: Language };

/** A problem with its message in the reader's language. */
export interface SpokenProblem {
  readonly problem: Problem;
  readonly message: string;
}

/** What the worker answers. */
export type LabAnswer =
  | {
      readonly is: 'solved';
      readonly simulations: readonly Simulation[];
      readonly milliseconds: number;
    }
  | { readonly is: 'shown'; readonly exhibit: Exhibit }
  | { readonly is: 'refused'; readonly problems: readonly SpokenProblem[] };

const worlds = new Map<string, Promise<StoredWorld>>();
let parameters: Promise<Setting['parameters']> | undefined;
let last: { readonly setting: Setting; readonly simulations: readonly Simulation[] } | undefined;

self.onmessage = async ({ data }: MessageEvent<{ id: number; question: LabQuestion }>) => {
  const { id, question } = data;
  try {
    self.postMessage({ id, answer: await answerTo(question) });
  } catch (error) {
    const problem: Problem = { kind: 'failed-work', reason: String(error) };
    self.postMessage({ id, answer: refuse([problem], question.language) });
  }
};

async function answerTo(question: LabQuestion): Promise<LabAnswer> {
  if (question.ask === 'show') return { is: 'shown', exhibit: show(question.language) };
  const { text, source, version, language, asOf } = question;
  const parsed = parseScenario(text, source);
  if (!parsed.ok) return refuse(parsed.problem, language);
  const sha256 = await hashOf(text);
  const setting: Setting = {
    scenario: { ...parsed.value, sha256 },
    world: await worldNamed(parsed.value.scenario.world),
    parameters: await shippedParameters(),
    asOf: asOf ?? undefined,
    version,
  };
  const begin = performance.now();
  const simulations: Simulation[] = [];
  for (const horizon of horizons) {
    const simulation = simulate({ ...setting, horizon });
    if (!simulation.ok) return refuse(simulation.problem, language);
    simulations.push(simulation.value);
  }
  last = { setting, simulations };
  return { is: 'solved', simulations, milliseconds: performance.now() - begin };
}

function refuse(problems: readonly Problem[], language: Language): LabAnswer {
  const spoken = problems.map((problem) => ({
    problem,
    message: problemMessage(problem, language),
  }));
  return { is: 'refused', problems: spoken };
}

/** Show what was solved last, with every chart, table and source of a brief. */
function show(language: Language): Exhibit {
  if (last === undefined) throw new RangeError('show requires that something was solved');
  const { setting, simulations } = last;
  const { scenario } = setting.scenario;
  return scenarioExhibit(
    {
      asOf: setting.asOf ?? null,
      version: setting.version,
      generatedFrom: setting.scenario.sha256,
      command: `npx musubi simulate ${scenario.id}.yaml`,
      scenarios: [{ scenario, simulations, coalitions: [], responses: [] }],
      worlds: [setting.world.manifest],
      findings: [],
      validation: [],
      parameters: setting.parameters.file,
    },
    language,
  );
}

function worldNamed(name: string): Promise<StoredWorld> {
  const found = worlds.get(name) ?? fetchWorld(name);
  worlds.set(name, found);
  found.catch(() => worlds.delete(name));
  return found;
}

async function fetchWorld(name: string): Promise<StoredWorld> {
  const folder = `/api/v1/worlds/${encodeURIComponent(name)}`;
  const text = await fetchText(`${folder}/world.json`);
  const manifest = parseManifest(JSON.parse(text), `${name}/world.json`);
  if (!manifest.ok) throw new Error(problemMessage(manifest.problem, 'en'));
  const entries = await Promise.all(
    worldArrayNames.map(async (array) => {
      const response = await fetch(`${folder}/${manifest.value.arrays[array].file}`);
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return [array, fromFloat64Bytes(new Uint8Array(await response.arrayBuffer()))] as const;
    }),
  );
  const arrays = Object.fromEntries(entries) as Record<WorldArrayName, Float64Array>;
  const world = acceptWorld({ manifest: manifest.value, arrays, sha256: await hashOf(text) });
  if (!world.ok) throw new Error(problemMessage(world.problem, 'en'));
  return world.value;
}

function shippedParameters(): Promise<Setting['parameters']> {
  parameters ??= fetchText('/api/v1/parameters').then(async (text) => {
    const file = parseParameters(text, 'default.yaml');
    if (!file.ok)
      throw new Error(file.problem.map((each) => problemMessage(each, 'en')).join('\n'));
    return { file: file.value, sha256: await hashOf(text) };
  });
  parameters.catch(() => {
    parameters = undefined;
  });
  return parameters;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
