import { horizons, languages, ok, type Simulation } from '@musubi/vocabulary';
import type { BriefContent, BriefScenario } from '../brief/content.ts';
import { briefFigures } from '../brief/figures/brief-figures.ts';
import { renderBriefHtml } from '../brief/render-brief-html.ts';
import { renderBriefText } from '../brief/text/render-brief-text.ts';
import { validate } from '../checks/validate.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import type { Outcome } from '../file/outcome.ts';
import type { Setting } from '../simulate/setting.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Brief } from './brief.ts';
import { figuresCsv } from './figures-csv.ts';
import { distinctFiles, type InputFile } from './input-file.ts';
import { loadSetting } from './load-setting.ts';
import type { Product } from './product.ts';
import type { RunArguments } from './run-request.ts';
import { breathe, type Surroundings } from './surroundings.ts';
import { validationInputs } from './validation-inputs.ts';

/** Tell one more step of a known number. */
type Step = () => Promise<void>;

/** Make a brief; see `runBrief`. */
export async function makeBrief(
  request: RunArguments<'brief'>,
  surroundings: Surroundings,
): Promise<Outcome<Product<Brief>>> {
  const step = stepper(
    request.scenarios.length * horizons.length + 1 + languages.length,
    surroundings,
  );
  const chapters: Chapter[] = [];
  for (const scenario of request.scenarios) {
    const chapter = await chapterOf({ ...request, scenario }, surroundings, step);
    if (!chapter.ok) return chapter;
    chapters.push(chapter.value);
  }
  const { storage } = surroundings;
  const validation = await validate({ reference: storage.reference, checks: storage.checks });
  await step();
  const inputs = distinctFiles([
    ...chapters.flatMap((chapter) => chapter.inputs),
    ...(await validationInputs(storage)),
  ]);
  const content = contentOf(chapters, validation, inputs, surroundings);
  return ok({
    value: {
      content,
      summary: (language, files) => renderBriefText(content, language, files),
    },
    files: await filesOf(content, step),
    inputs,
    seed: chapters[0]!.setting.scenario.scenario.seed,
  });
}

interface Chapter {
  readonly setting: Setting;
  readonly simulations: readonly Simulation[];
  readonly inputs: readonly InputFile[];
}

async function chapterOf(
  choice: { readonly scenario: string; readonly world?: string | undefined },
  surroundings: Surroundings,
  step: Step,
): Promise<Outcome<Chapter>> {
  const loaded = await loadSetting(choice, surroundings);
  if (!loaded.ok) return loaded;
  const { setting, inputs } = loaded.value;
  const simulations: Simulation[] = [];
  for (const horizon of horizons) {
    const simulation = simulate({ ...setting, horizon });
    if (!simulation.ok) return simulation;
    simulations.push(simulation.value);
    await step();
  }
  return ok({ setting, simulations, inputs });
}

function contentOf(
  chapters: readonly Chapter[],
  validation: BriefContent['validation'],
  inputs: readonly InputFile[],
  { asOf, version }: Surroundings,
): BriefContent {
  const manifests = chapters.map(({ setting }) => setting.world.manifest);
  const known = { asOf: asOf ?? null, version };
  return {
    ...known,
    generatedFrom: sha256(
      canonicalJson({ ...known, inputs: inputs.map((input) => input.sha256).sort() }),
    ),
    command: 'npx musubi rerun manifest.json',
    scenarios: chapters.map(
      ({ setting, simulations }): BriefScenario => ({
        scenario: setting.scenario.scenario,
        simulations,
        coalitions: [],
        responses: [],
      }),
    ),
    worlds: [...new Map(manifests.map((manifest) => [manifest.id, manifest])).values()],
    validation,
    parameters: chapters[0]!.setting.parameters.file,
  };
}

async function filesOf(content: BriefContent, step: Step): Promise<Product<Brief>['files']> {
  const files = new Map<string, () => string>();
  for (const language of languages) {
    const page = renderBriefHtml(content, language);
    files.set(`brief.${language}.html`, () => page);
    await step();
  }
  files.set('brief.json', () => canonicalJson({ format: 'musubi-brief/1', ...content }));
  files.set('figures.csv', () => figuresCsv(briefFigures(content)));
  return files;
}

function stepper(total: number, surroundings: Surroundings): Step {
  let done = 0;
  return async () => {
    done++;
    surroundings.onProgress?.({ done, total });
    await breathe(surroundings);
  };
}
