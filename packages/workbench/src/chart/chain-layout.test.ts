import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../language/display-width.ts';
import { cellSize, layChain, marksWidth } from './chain-layout.ts';

const stages = ['raw', 'making', 'use'].map((id) => ({ id, title: id }));
const anyNode = fc.record({
  stage: fc.constantFrom('raw', 'making', 'use'),
  name: fc.oneof(
    fc.constant('Wafers'),
    fc.constant('Developers, strippers and antireflective coatings for lithography'),
    fc.constant('高純度フッ化水素および特殊ガスの精製と分析のための装置一式'),
  ),
  marks: fc.constantFrom('', '◆', '◆▲JPN▲USA'),
});
const anyChain = fc
  .array(anyNode, { minLength: 1, maxLength: 70 })
  .map((nodes) => nodes.map((node, n) => ({ ...node, id: `n${n}` })));
const anyWidth = fc.constantFrom(720, 330);

/** The narrowest that a text of a size of 11 px may be drawn at, per terminal column. */
const narrowestColumn = 5.2;

describe('layChain', () => {
  it('lets no cells overlap, none leave the chart, and no band run into the next', () => {
    fc.assert(
      fc.property(anyChain, anyWidth, (nodes, width) => {
        const { cells, bands, height } = layChain(
          { stages, nodes, links: [] },
          { width, language: 'en' },
        );
        expect(cells).toHaveLength(nodes.length);
        for (const [at, a] of cells.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(width);
          expect(a.bottom).toBeLessThanOrEqual(height);
          for (const b of cells.slice(at + 1))
            expect(
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
            ).toBe(true);
        }
        for (const [at, { bottom }] of bands.slice(0, -1).entries())
          expect(bottom).toBeLessThanOrEqual(bands[at + 1]!.top);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('keeps names inside their cells and beside their marks', () => {
    fc.assert(
      fc.property(anyChain, anyWidth, (nodes, width) => {
        const { cells } = layChain({ stages, nodes, links: [] }, { width, language: 'ja' });
        for (const { lines, left, right, node } of cells) {
          const room = right - left - 2 * cellSize.inset;
          expect(lines.length).toBeLessThanOrEqual(cellSize.lines);
          expect(displayWidth(lines[0]!) * narrowestColumn).toBeLessThanOrEqual(room);
          if (lines[1] !== undefined)
            expect(
              displayWidth(lines[1]) * narrowestColumn + marksWidth(node.marks),
            ).toBeLessThanOrEqual(room);
        }
      }),
      { seed: 6, numRuns: 50 },
    );
  });

  it('puts a node below its input where the grid allows', () => {
    const nodes = ['a', 'b', 'c', 'd'].flatMap((id) => [
      { id, stage: 'raw', name: id, marks: '' },
      { id: `${id}2`, stage: 'making', name: id, marks: '' },
    ]);
    const links = ['a', 'b', 'c', 'd'].map((id, at, all) => ({ from: id, to: `${all[3 - at]}2` }));
    const { cells } = layChain({ stages, nodes, links }, { width: 720, language: 'en' });
    const middle = (id: string) => {
      const { left, right } = cells.find(({ node }) => node.id === id)!;
      return (left + right) / 2;
    };
    for (const { from, to } of links) expect(middle(to)).toBeCloseTo(middle(from), 6);
  });
});
