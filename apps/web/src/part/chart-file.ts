const pngScale = 2;
const colours = [
  'paper',
  'ink',
  'muted',
  'rule',
  'surface',
  'accent',
  'short',
  'medium',
  'long',
  'gain',
  'loss',
];

/** Write a chart as a file that stands by itself: with its colours, which the page otherwise gives it. */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = getComputedStyle(svg);
  const given = colours.map((name) => `--${name}:${style.getPropertyValue(`--${name}`)}`).join(';');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute(
    'style',
    `${given};background:var(--paper);color:var(--ink);font-family:${style.fontFamily.replaceAll('"', "'")}`,
  );
  return new XMLSerializer().serializeToString(copy);
}

/** Draw a chart as a PNG image at twice its size. */
export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  await image.decode();
  const { width, height } = svg.viewBox.baseVal;
  const canvas = new OffscreenCanvas(width * pngScale, height * pngScale);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
