import type { Chain } from '@musubi/vocabulary';
import { textIn } from '@musubi/vocabulary';
import { nearestKeys } from '../../file/nearest-keys.ts';
import type { FieldPath } from '../../file/yaml-document.ts';
import type { ChainDocument } from '../parse-chain.ts';
import { type ChainFault, errorAt, warningAt } from './chain-fault.ts';
import { supplyEntries } from './supply-entries.ts';

interface Mention {
  readonly source: string;
  readonly path: FieldPath;
}

/**
 * Find citations that lead nowhere, sources that nothing cites, and sources that must not be shipped.
 *
 * @param isShipped - whether the file is one that is shipped.
 */
export function sourceFaults({ chain, document }: ChainDocument, isShipped: boolean): ChainFault[] {
  const mentions = mentionsIn(chain);
  const ids = Object.keys(chain.sources);
  const missing = mentions
    .filter(({ source }) => !ids.includes(source))
    .map(({ source, path }) => {
      const near = nearestKeys(source, ids).join(', ');
      return errorAt('source', document.place(path), (t) =>
        near === ''
          ? t('lint.sourceUnknown', { source })
          : t('lint.sourceNear', { source, candidates: near }),
      );
    });
  const cited = new Set(mentions.map(({ source }) => source));
  const unused = ids
    .filter((id) => !cited.has(id))
    .map((source) =>
      warningAt('unused-source', document.keyPlace(['sources'], source), (t) =>
        t('lint.unusedSource', { source }),
      ),
    );
  const state = isShipped ? errorAt : warningAt;
  const barred = ids
    .filter((id) => isNonCommercial(chain.sources[id]!))
    .map((source) =>
      state('non-commercial', document.keyPlace(['sources'], source), (t) =>
        t('lint.nonCommercial', { source }),
      ),
    );
  return [...missing, ...unused, ...barred, ...olderSources({ chain, document })];
}

/** What its reuse, its licence or its publisher says, whichever speaks. */
function isNonCommercial({ reuse, licence, publisher }: Chain['sources'][string]): boolean {
  const terms = licence === undefined ? '' : textIn(licence, 'en');
  return (
    reuse === 'non-commercial' ||
    /\bNC\b|non-?commercial/iu.test(terms) ||
    /emerging technology observatory|center for security and emerging technology|\bCSET\b/iu.test(
      publisher,
    )
  );
}

/** A figure about a year after its source was published is a forecast, or one of the years is wrong. */
function olderSources({ chain, document }: ChainDocument): ChainFault[] {
  return supplyEntries(chain)
    .filter(({ supply }) => (chain.sources[supply.source]?.year ?? Infinity) < supply.year)
    .map(({ supply, path }) =>
      warningAt('older-source', document.place([...path, 'year']), (t) =>
        t('lint.olderSource', { year: supply.year, published: chain.sources[supply.source]!.year }),
      ),
    );
}

function mentionsIn(chain: Chain): Mention[] {
  const estimates = [
    ...chain.nodes.map(({ replacement }, n) => ({
      estimate: replacement,
      path: ['nodes', n, 'replacement'],
    })),
    ...chain.links.flatMap(({ substitutionDays, stockDays }, l) => [
      { estimate: substitutionDays, path: ['links', l, 'substitutionDays'] },
      { estimate: stockDays, path: ['links', l, 'stockDays'] },
    ]),
  ];
  return [
    { source: chain.structure.source, path: ['structure', 'source'] },
    ...supplyEntries(chain).map(({ supply, path }) => ({
      source: supply.source,
      path: [...path, 'source'],
    })),
    ...estimates.flatMap(({ estimate, path }) =>
      estimate === undefined ? [] : [{ source: estimate.source, path: [...path, 'source'] }],
    ),
    ...chain.links.flatMap(({ source }, l) =>
      source === undefined ? [] : [{ source, path: ['links', l, 'source'] }],
    ),
  ];
}
