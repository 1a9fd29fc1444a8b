import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

type PlotOptions = NonNullable<Parameters<typeof plot>[0]>;

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Attributes that hold coordinates. */
const geometry = [
  'd',
  'transform',
  'x',
  'x1',
  'x2',
  'y',
  'y1',
  'y2',
  'cx',
  'cy',
  'width',
  'height',
];

interface Element {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
  querySelectorAll(selector: string): Iterable<Element>;
  readonly outerHTML: string;
}

function roundCoordinates(element: Element): void {
  for (const name of geometry) {
    const text = element.getAttribute(name);
    if (text?.includes('.')) {
      element.setAttribute(
        name,
        text.replace(/-?\d+\.\d+(?:e[+-]?\d+)?/gu, (number) =>
          String(Math.round(Number(number) * 100) / 100),
        ),
      );
    }
  }
}

/**
 * Draw a chart as one SVG image with a text alternative.
 *
 * The text is the image's only content for a screen reader; coordinates are rounded to a
 * hundredth of a pixel; no style element and no identifier is left in it, so that many images
 * can stand in one page.
 */
export function drawSvg(options: PlotOptions, alternative: string): string {
  const svg = plot({
    ...options,
    document: document as unknown as NonNullable<PlotOptions['document']>,
  }) as unknown as Element;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('*')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-description');
    part.removeAttribute('aria-hidden');
    roundCoordinates(part);
  }
  svg.removeAttribute('class');
  svg.removeAttribute('font-family');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alternative);
  return svg.outerHTML;
}
