import { economyName, type Simulation } from '@musubi/vocabulary';
import { wrapText } from '../../language/display-width.ts';
import { plainText, sentenceSpace } from '../../language/sentence.ts';
import { answerTo } from '../answer/answer.ts';
import { groupDoubt } from '../answer/group-doubt.ts';
import { responseAnswer } from '../answer/response-answer.ts';
import { synergyAnswer } from '../answer/synergy-answer.ts';
import type { BriefScenario } from '../content.ts';
import type { Edition } from '../edition.ts';
import { figureText } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { headlineOf } from '../headline.ts';
import { byRole, keyEconomies } from '../select.ts';
import { layColumns } from './columns.ts';
import { heading } from './heading.ts';

const quantities = ['real-income', 'equivalent-variation'] as const;

function economyTable(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): string[] {
  const { t, language, cite } = edition;
  const value = ({ scenario, horizon }: Simulation, economy: string, quantity: string) =>
    figureText(cite(figureId(scenario.id, horizon, economy, quantity)), 'change', language) ??
    t('term.unknown');
  const horizons = simulations.map(({ horizon }) => t(`term.horizon.${horizon}`));
  const rows = byRole(keyEconomies(headline)).flatMap(({ role, outcomes }) => [
    [`[${t(`term.role.${role}`)}]`],
    ...outcomes.map(({ economy }) => [
      `  ${economyName(economy, language)}`,
      ...quantities.flatMap((quantity) =>
        simulations.map((simulation) => value(simulation, economy, quantity)),
      ),
    ]),
  ]);
  return layColumns([['', ...horizons, ...horizons], ...rows]);
}

/** Summarise a scenario for the terminal: question, answer, and the table of key economies. */
export function scenarioSummary(edition: Edition, entry: BriefScenario, columns: number): string[] {
  const { t, language } = edition;
  const { scenario, simulations } = entry;
  const wrap = (text: string) => wrapText(text, columns, language);
  const headline = headlineOf(scenario, simulations);
  const [members = [], ...others] = answerTo(edition, entry);
  const answers = [
    [...members, ...groupDoubt(edition, headline, 'members')],
    ...others,
    ...synergyAnswer(edition, entry),
    ...responseAnswer(edition, entry),
  ];
  const paragraphs = answers.flatMap((sentences) => [
    '',
    ...wrap(sentences.map(plainText).join(sentenceSpace[language])),
  ]);
  return [
    ...heading(scenario.title[language]),
    ...wrap(scenario.question[language]),
    ...paragraphs,
    '',
    ...wrap(t('summary.table')),
    ...economyTable(edition, simulations, headline),
  ];
}
