import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallSurroundings, smallSurroundings } from '../run/fixture/small-storage.ts';
import { solvesIn } from './chunks.ts';
import { planSweep } from './plan-sweep.ts';

let small: SmallSurroundings;
beforeAll(async () => {
  small = await smallSurroundings();
});
afterAll(() => small.remove());

async function plan(body: string) {
  const text = `format: musubi-sweep/1\nid: small\n${body}\n`;
  await writeFile(join(small.surroundings.folder, 'sweep.yaml'), text);
  return planSweep('sweep.yaml', small.surroundings);
}

describe('planSweep', () => {
  it('divides draws into chunks of about fifty solves, each draw once', async () => {
    const made = await plan(
      'scenarios: [small-scenario]\nhorizons: [short, long]\ndraws: { count: 500 }',
    );
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const chunks = [...made.value.chunks()];
    const sizes = chunks.map(({ solves }) => solves);
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(made.value.solves);
    expect(Math.max(...sizes)).toBeLessThan(100);
    expect(sizes.length).toBeLessThan(2 + made.value.solves / 45);
    const draws = chunks
      .flatMap(({ tasks }) => tasks)
      .filter(({ cell, task }) => cell.index === 1 && task.batch.draws !== null)
      .flatMap(({ task }) =>
        Array.from({ length: solvesIn(task) }, (_, at) => task.batch.draws!.from + at),
      );
    expect(draws).toEqual(Array.from({ length: 500 }, (_, draw) => draw));
  });

  it('puts many cells without draws in one chunk, and gives each chunk the same key each time', async () => {
    const values = Array.from({ length: 120 }, (_, at) => at / 100).join(', ');
    const made = await plan(`scenarios: [small-scenario]\nparameters: { epsilon: [${values}] }`);
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const keys = () => [...made.value.chunks()].map(({ job }) => job.key);
    expect(keys()).toHaveLength(3);
    expect(new Set(keys()).size).toBe(3);
    expect(keys()).toEqual(keys());
  });

  it('crosses every parameter with every other, the last one changing fastest', async () => {
    const made = await plan(
      'scenarios: [small-scenario]\nparameters: { mu: [2, mobile], theta: [4, { goods: 3 }] }',
    );
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const cells = [...made.value.chunks()].flatMap(({ tasks }) => tasks.map(({ cell }) => cell));
    expect(cells.map(({ overrides }) => overrides)).toEqual([
      { theta: 4, mu: 2 },
      { theta: 4, mu: 'mobile' },
      { theta: { goods: 3 }, mu: 2 },
      { theta: { goods: 3 }, mu: 'mobile' },
    ]);
  });

  it.each([
    ['scenario: [small-scenario]', { kind: 'unknown-code', code: 'scenario', place: { line: 3 } }],
    ['scenarios: []', { kind: 'invalid-input', place: { line: 3, field: 'scenarios' } }],
    [
      'scenarios: [small-scenario, smal-scenario]',
      { kind: 'unknown-code', code: 'smal-scenario', place: { line: 3, field: 'scenarios[1]' } },
    ],
    [
      'scenarios: [small-scenario]\nworlds: [small, larg]',
      { kind: 'unknown-code', code: 'larg', place: { line: 4, field: 'worlds[1]' } },
    ],
    [
      'scenarios: [small-scenario]\nhorizons: [short, eternal]',
      { kind: 'invalid-input', place: { line: 4, field: 'horizons[1]' } },
    ],
    [
      'scenarios: [small-scenario]\nparameters: { theta: [{ nowhere: 2 }] }',
      { kind: 'unknown-code', code: 'nowhere', place: { line: 4, field: 'parameters' } },
    ],
    [
      'scenarios: [small-scenario]\ndraws: { count: 0 }',
      { kind: 'invalid-input', place: { line: 4, field: 'draws.count' } },
    ],
  ])('says where “%s” is wrong', async (body, problem) => {
    expect(await plan(body)).toMatchObject({
      problem: expect.arrayContaining([
        expect.objectContaining({
          ...problem,
          place: expect.objectContaining({ source: 'sweep.yaml', ...problem.place }),
        }),
      ]),
    });
  });
});
