import type { Simulation } from '@musubi/vocabulary';
import type { Edition } from '../edition.ts';
import { figureId } from '../figures/figure.ts';
import { html, type Markup } from '../page/markup.ts';
import { number } from '../page/number.ts';
import { table } from '../page/table.ts';

/** The fingerprints of what the results were computed from, each once. */
function fingerprints({ t }: Edition, simulations: readonly Simulation[]): Markup {
  const items = new Map(
    simulations.flatMap(({ scenario, world, parameters }) => [
      [t('page.reproduce.scenario', { id: scenario.id }), scenario.sha256],
      [t('page.reproduce.world', { id: world.id }), world.sha256],
      [t('page.reproduce.parameters', { id: parameters.file }), parameters.sha256],
    ]),
  );
  return html`<dl class="hashes">${[...items].map(
    ([name, hash]) => html`<div><dt>${name}</dt><dd><code>${hash}</code></dd></div>`,
  )}</dl>`;
}

function solverTable(edition: Edition, simulations: readonly Simulation[]): Markup {
  const { t, language } = edition;
  const residuals = ['market-residual', 'price-residual', 'tolerance'] as const;
  const columns = ['sweeps', ...residuals] as const;
  return table(edition, {
    id: 'solver-table',
    caption: t('exhibit.caption.solver'),
    columns: [
      { label: t('exhibit.column.run') },
      ...columns.map((quantity) => ({ label: t(`term.quantity.${quantity}`), numeric: true })),
    ],
    groups: [
      {
        heading: null,
        rows: simulations.map(({ scenario, horizon }) => {
          const id = (quantity: string) => figureId(scenario.id, horizon, quantity);
          return {
            head: t('exhibit.caption.figures', {
              scenario: scenario.title[language],
              horizon: t(`term.run.${horizon}`),
            }),
            cells: [
              number(edition, id('sweeps'), 'given'),
              ...residuals.map((quantity) => number(edition, id(quantity), 'power')),
            ],
          };
        }),
      },
    ],
  });
}

/** The command, the hashes and the solver's record, with which anyone can make the brief again. */
export function reproduce(edition: Edition): Markup {
  const { t, content } = edition;
  const simulations = content.scenarios.flatMap((entry) => entry.simulations);
  return html`<section id="reproduce" aria-labelledby="reproduce-heading">
<h2 id="reproduce-heading">${t('page.heading.reproduce')}</h2>
<p>${t('page.reproduce.command', { version: content.version })}</p>
<pre><code>${content.command}</code></pre>
<p>${t('page.reproduce.manifest')}</p>
<p><code class="hash">${content.generatedFrom}</code></p>
${
  simulations.length === 0
    ? null
    : html`${fingerprints(edition, simulations)}
<p>${t('page.reproduce.solver')}</p>
${solverTable(edition, simulations)}`
}
</section>
`;
}
