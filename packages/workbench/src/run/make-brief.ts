import { languages, ok, type RunArguments } from '@musubi/vocabulary';
import { briefDocument } from '../brief/brief-document.ts';
import type { BriefContent, BriefScenario } from '../brief/content.ts';
import { briefFigures } from '../brief/figures/brief-figures.ts';
import { renderBriefHtml } from '../brief/render-brief-html.ts';
import { renderBriefText } from '../brief/text/render-brief-text.ts';
import { validate } from '../checks/validate.ts';
import type { Engine } from '../engine/engine.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import type { Outcome } from '../file/outcome.ts';
import type { Brief } from './brief.ts';
import { briefChapter, type Chapter, chapterWeights } from './brief-chapter.ts';
import { briefFindings, countFindings } from './brief-findings.ts';
import { figuresCsv } from './figures-csv.ts';
import { distinctFiles, type InputFile } from './input-file.ts';
import { type LoadedSetting, loadSetting } from './load-setting.ts';
import type { Product } from './product.ts';
import { type Shares, shareProgress } from './progress-share.ts';
import { breathe, type Surroundings, withEngine } from './surroundings.ts';
import { validationInputs } from './validation-inputs.ts';

/** How long validation and a page take, against a simulation. */
const validationWeight = 2;
const pageWeight = 1;
const findingWeight = 4;

/** Make a brief; see `runBrief`. */
export async function makeBrief(
  request: RunArguments<'brief'>,
  surroundings: Surroundings,
): Promise<Outcome<Product<Brief>>> {
  const loaded: LoadedSetting[] = [];
  for (const scenario of request.scenarios) {
    const setting = await loadSetting({ scenario, world: request.world }, surroundings);
    if (!setting.ok) return setting;
    loaded.push(setting.value);
  }
  const { parts = [] } = request;
  const shares = shareProgress(surroundings, [
    ...loaded.flatMap((one) => chapterWeights(one, request)),
    ...Array<number>(countFindings(parts)).fill(findingWeight),
    validationWeight,
    ...languages.map(() => pageWeight),
  ]);
  const chapters = await withEngine(surroundings, (engine) =>
    chaptersOf(loaded, request, engine, shares),
  );
  if (!chapters.ok) return chapters;
  const sides = chapters.value[0]!.setting.scenario.scenario;
  const found = await briefFindings(parts, sides, surroundings, shares);
  if (!found.ok) return found;
  const { storage } = surroundings;
  await breathe(shares.next());
  const read: InputFile[] = [];
  const { reference, checks } = storage;
  const onInputs = (files: readonly InputFile[]) => read.push(...files);
  const validation = await validate({ reference, checks, onInputs });
  shares.done();
  const inputs = distinctFiles([
    ...chapters.value.flatMap((chapter) => chapter.inputs),
    ...found.value.inputs,
    ...(await validationInputs(storage)),
    ...read,
  ]);
  const told = { findings: found.value.findings, validation };
  const content = contentOf(chapters.value, told, inputs, surroundings);
  return ok({
    value: {
      content,
      summary: (language, files) => renderBriefText(content, language, files),
    },
    files: await filesOf(content, shares),
    inputs,
    seed: chapters.value[0]!.setting.scenario.scenario.seed,
  });
}

async function chaptersOf(
  loaded: readonly LoadedSetting[],
  request: RunArguments<'brief'>,
  engine: Engine,
  shares: Shares,
): Promise<Outcome<Chapter[]>> {
  const chapters: Chapter[] = [];
  for (const one of loaded) {
    const chapter = await briefChapter(one, request, engine, shares);
    if (!chapter.ok) return chapter;
    chapters.push(chapter.value);
  }
  return ok(chapters);
}

function contentOf(
  chapters: readonly Chapter[],
  told: Pick<BriefContent, 'findings' | 'validation'>,
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
      ({ setting, simulations, coalitions, responses }): BriefScenario => ({
        scenario: setting.scenario.scenario,
        simulations,
        coalitions,
        responses,
      }),
    ),
    worlds: [...new Map(manifests.map((manifest) => [manifest.id, manifest])).values()],
    ...told,
    parameters: chapters[0]!.setting.parameters.file,
  };
}

async function filesOf(content: BriefContent, shares: Shares): Promise<Product<Brief>['files']> {
  const files = new Map<string, () => string>();
  for (const language of languages) {
    await breathe(shares.next());
    const page = renderBriefHtml(content, language);
    files.set(`brief.${language}.html`, () => page);
    shares.done();
  }
  files.set('brief.json', () => canonicalJson(briefDocument(content)));
  files.set('figures.csv', () => figuresCsv(briefFigures(content)));
  return files;
}
