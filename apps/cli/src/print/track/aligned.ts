import type { AlignedVersions, VersionText } from '@musubi/register';
import type { Session } from '../../session.ts';
import { openSheet } from '../sheet.ts';

const shown = 48;

/** Print what of two language versions says the same. */
export function printAligned(aligned: readonly AlignedVersions[], session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  for (const { left, right, places, linked } of aligned) {
    sheet.table(
      [{ title: left.language }, { title: right.language }],
      places.map((pair) => [wordsAt(pair.left, left), wordsAt(pair.right, right)]),
    );
    const both = places.filter((pair) => pair.left !== null && pair.right !== null).length;
    sheet.paragraph(
      t('trackDocument.aligned', {
        left: left.language,
        right: right.language,
        aligned: both,
        only: places.length - both,
        linked,
      }),
    );
  }
  sheet.print();
}

function wordsAt(place: { start: number; end: number } | null, { text }: VersionText): string {
  if (place === null) return '–';
  const words = [...text.slice(place.start, place.end)];
  return words.length > shown ? `${words.slice(0, shown - 1).join('')}…` : words.join('');
}
