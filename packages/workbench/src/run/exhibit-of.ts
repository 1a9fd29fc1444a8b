import type {
  Coalition,
  Exhibit,
  Language,
  Response,
  RunRequest,
  Simulation,
  ValidationRow,
} from '@musubi/vocabulary';
import type { BriefContent } from '../brief/content.ts';
import { findingExhibit, scenarioExhibit, validationExhibit } from '../brief/exhibit.ts';
import { findingContent } from './finding-content.ts';
import type { FindingProduct, Product, SettingProduct } from './product.ts';
import type { Surroundings } from './surroundings.ts';

type Known = Pick<Surroundings, 'asOf' | 'version'>;

/** Show the product of a run in a language; null where its files are all there is to see. */
export function exhibitOf(
  { command }: Pick<RunRequest, 'command'>,
  product: Product<unknown>,
  known: Known,
  language: Language,
): Exhibit | null {
  if (command === 'simulate' || command === 'coalition' || command === 'respond') {
    const content = settingContent(command, product as SettingProduct<unknown>, known);
    return scenarioExhibit(content, language);
  }
  if (command === 'validate') {
    const validation = product.value as readonly ValidationRow[];
    return validationExhibit(
      { ...findingContent([], product.inputs, known), validation },
      language,
    );
  }
  const { findings } = product as Partial<FindingProduct<unknown>>;
  const [finding] = findings ?? [];
  if (findings === undefined || finding === undefined) return null;
  return findingExhibit(findingContent(findings, product.inputs, known), finding, language);
}

function settingContent(
  command: 'simulate' | 'coalition' | 'respond',
  { value, setting, inputs }: SettingProduct<unknown>,
  known: Known,
): BriefContent {
  const { scenario } = setting.scenario;
  return {
    ...findingContent([], inputs, known),
    scenarios: [
      {
        scenario,
        simulations: command === 'simulate' ? [value as Simulation] : [],
        coalitions: command === 'coalition' ? [value as Coalition] : [],
        responses: command === 'respond' ? [value as Response] : [],
      },
    ],
    worlds: [setting.world.manifest],
    parameters: setting.parameters.file,
  };
}
