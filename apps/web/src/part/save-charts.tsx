import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { pngOf, svgText } from './chart-file.ts';
import { saveFile } from './save-file.ts';

/** Offer to save each chart of a result, beside its caption. */
export function SaveCharts({ within }: { readonly within: React.RefObject<HTMLElement | null> }) {
  const { say } = useWords();
  const [charts, setCharts] = useState<
    readonly { readonly name: string; readonly svg: SVGSVGElement }[]
  >([]);
  useEffect(() => {
    const figures = [...(within.current?.querySelectorAll('figure') ?? [])];
    setCharts(
      figures.flatMap((figure) => {
        const svg = figure.querySelector<SVGSVGElement>('.wide svg[role=img], svg[role=img]');
        const name = figure.querySelector('figcaption b')?.textContent ?? figure.id;
        return svg === null ? [] : [{ name, svg }];
      }),
    );
  }, [within]);
  if (charts.length === 0) return null;
  return (
    <ul className="saves">
      {charts.map(({ name, svg }) => (
        <li key={name}>
          <span>{name}</span>
          <button
            type="button"
            className="plain"
            onClick={() => saveFile(`${name}.svg`, svgText(svg), 'image/svg+xml')}
          >
            {say('exhibit.svg')}
          </button>
          <button
            type="button"
            className="plain"
            onClick={async () => saveFile(`${name}.png`, await pngOf(svg), 'image/png')}
          >
            {say('exhibit.png')}
          </button>
        </li>
      ))}
    </ul>
  );
}
