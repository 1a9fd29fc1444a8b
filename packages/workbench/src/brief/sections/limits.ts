import type { Sentence } from '../../language/sentence.ts';
import { answersIn, bandsIn } from '../bands-in.ts';
import type { Edition } from '../edition.ts';
import { givenSpan } from '../figure-text.ts';
import { figureId } from '../figures/figure.ts';
import { html, type Markup } from '../page/markup.ts';
import { prose } from '../page/number.ts';

function says(edition: Edition): Sentence[] {
  const { content, say, list } = edition;
  const counts = content.worlds.map(({ id }) =>
    givenSpan(edition, figureId('world', id, 'economies')),
  );
  const distinct = counts.filter(
    ({ text }, at) => counts.findIndex((count) => count.text === text) === at,
  );
  return [
    say('limits.says.comparison', { economies: list(distinct) }),
    say('limits.says.horizons'),
    say('limits.says.everyone'),
  ];
}

function saysNot({ content, language, say, list }: Edition): Sentence[] {
  const bands = bandsIn(content);
  const answers = answersIn(content);
  const estimated = content.worlds.filter((world) => world.estimated);
  const worlds = list(estimated.map(({ title }) => title[language]));
  return [
    ...(bands.some(Boolean) ? [say('limits.saysNot.bands')] : []),
    ...(bands.every(Boolean) ? [] : [say('limits.saysNot.noBands')]),
    say('limits.saysNot.forecast'),
    say('limits.saysNot.security'),
    ...(answers.some(Boolean) ? [say('limits.saysNot.answer')] : []),
    ...(answers.every(Boolean) ? [] : [say('limits.saysNot.noAnswer')]),
    say('limits.saysNot.aggregation'),
    say('limits.saysNot.size'),
    ...(estimated.length > 0 ? [say('limits.saysNot.estimated', { worlds })] : []),
  ];
}

function caveats({ content, language, t }: Edition): Markup[] {
  return content.scenarios.flatMap(({ scenario }) =>
    scenario.caveat === undefined
      ? []
      : [
          html`<p class="caveat"><b>${t('page.caveatLabel', { scenario: scenario.title[language] })}</b> ${scenario.caveat[language]}</p>`,
        ],
  );
}

/** What the brief claims and what it does not, with each scenario's own caveat. */
export function limits(edition: Edition): Markup {
  const { t } = edition;
  const items = (sentences: Sentence[]) =>
    html`<ul>${sentences.map((sentence) => html`<li>${prose(sentence)}</li>`)}</ul>`;
  return html`<section id="limits" aria-labelledby="limits-heading">
<h2 id="limits-heading">${t('page.heading.limits')}</h2>
<div class="columns">
<div><h3>${t('page.heading.says')}</h3>${items(says(edition))}</div>
<div><h3>${t('page.heading.saysNot')}</h3>${items(saysNot(edition))}</div>
</div>
${caveats(edition)}
</section>
`;
}
