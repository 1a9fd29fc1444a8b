import { type Dependence, type DependenceItem, sectorName } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import { isRange } from '../../measure/bounds-text.ts';
import { itemName } from '../../measure/item-name.ts';
import { itemsOf } from '../../measure/sort-items.ts';
import { givenSpan, numberSpan } from '../figure-text.ts';
import { economyInText } from '../names.ts';
import type { Pen } from '../pen.ts';
import { countFigureId, itemFigureId, sectorFigureId } from './dependence-figures.ts';

/** Answer how importers depend on suppliers: a paragraph for each, its largest share, its flags, its hidden inputs. */
export function dependenceAnswer(pen: Pen, dependence: Dependence): Sentence[][] {
  return dependence.importers.flatMap(({ code }) => {
    const [largest] = itemsOf(dependence, code);
    return largest === undefined
      ? []
      : [
          [
            shareSentence(pen, dependence, largest),
            countSentence(pen, code),
            ...inputSentences(pen, dependence, code),
          ],
        ];
  });
}

function shareSentence(pen: Pen, { on }: Dependence, item: DependenceItem): Sentence {
  const { say, language } = pen;
  const { year, topSupplier } = item.years.at(-1)!;
  const supplier = on?.code ?? topSupplier;
  const values = {
    importer: economyInText(item.importer, language),
    item: itemName(item.product, language),
    year,
    share: shareText(pen, item),
  };
  return supplier === null
    ? say('measure.brief.unknownSupplier', values)
    : say('measure.brief.largest', { ...values, on: economyInText(supplier, language) });
}

/** A share in a sentence: one number, or two where it is known within bounds. */
function shareText(pen: Pen, item: DependenceItem): Sentence {
  const share = item.years.at(-1)!.share;
  const end = (part: 'low' | 'high') =>
    numberSpan(pen, itemFigureId(item, `share-${part}`), 'given');
  return share !== null && isRange(share)
    ? [end('low'), { text: '–' }, end('high')]
    : [end('high')];
}

function countSentence(pen: Pen, importer: string): Sentence {
  const count = (part: string) => givenSpan(pen, countFigureId(importer, part));
  return pen.say('measure.brief.counts', {
    items: count('items'),
    watched: count('watched'),
    vulnerable: count('vulnerable'),
    cdi: count('cdi'),
  });
}

/** Say which sector hides most: where looking through adds the most points. */
function inputSentences(pen: Pen, { exposure, on }: Dependence, importer: string): Sentence[] {
  const rows = exposure?.sectors.filter((row) => row.importer === importer) ?? [];
  const hidden = (row: (typeof rows)[number]) => (row.lookThrough ?? 0) - (row.faceValue ?? 0);
  const [most] = rows.toSorted((a, b) => hidden(b) - hidden(a));
  if (most === undefined || most.lookThrough === null || on === null) return [];
  return [
    pen.say('measure.brief.hidden', {
      sector: sectorName(most.sector.split('+'), pen.language),
      on: economyInText(on.code, pen.language),
      face: numberSpan(pen, sectorFigureId(most, 'face'), 'given'),
      through: numberSpan(pen, sectorFigureId(most, 'through'), 'given'),
    }),
  ];
}
