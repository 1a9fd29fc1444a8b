import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScoredUnit, testLeniency } from './leniency.ts';
import { seeded } from './seeded.ts';

const score = fc.constantFrom(-1, 0, 1, null);
const units = fc.array(
  fc.record({
    own: fc.array(score, { maxLength: 3 }),
    others: fc.array(score, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** List every choice of the own reviewers of an obligation. */
function choices({ own, others }: ScoredUnit): ScoredUnit[] {
  const all = [...own, ...others];
  const sets = Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.map((_score, at) => ((bits >> at) & 1) === 1),
  ).filter((isOwn) => isOwn.filter(Boolean).length === own.length);
  return sets.map((isOwn) => ({
    own: all.filter((_score, at) => isOwn[at]),
    others: all.filter((_score, at) => !isOwn[at]),
  }));
}

function relabellings(scored: readonly ScoredUnit[]): ScoredUnit[][] {
  return scored.reduce<ScoredUnit[][]>(
    (done, unit) => done.flatMap((before) => choices(unit).map((choice) => [...before, choice])),
    [[]],
  );
}

/** Draw obligations with two own and two other reviewers; the own add a point with a chance. */
function simulated(draw: () => number, bias: number): ScoredUnit[] {
  const drawn = () => Math.floor(draw() * 3) - 1;
  return Array.from({ length: 30 }, () => ({
    own: [0, 0].map(() => Math.min(1, drawn() + (draw() < bias ? 1 : 0))),
    others: [drawn(), drawn()],
  }));
}

describe('testLeniency', () => {
  it('has the exact probability of a textbook’s rank-sum test where there is one obligation', () => {
    // Hollander and Wolfe (1973), p. 69: permeability of membranes, one-sided P = .1272; the two-sided is twice it.
    const own = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const others = [1.15, 0.88, 0.9, 0.74, 1.21];
    const { p, effect } = testLeniency([{ own, others }]);
    expect(p).toBeCloseTo(0.2544, 4);
    // W = 35 of 50 pairs.
    expect(effect).toBeCloseTo((35 - 15) / 50, 12);
  });

  it('has the probability that a count over every relabelling gives', () => {
    fc.assert(
      fc.property(units, (scored) => {
        const known = scored.map(({ own, others }) => ({
          own: own.filter((x) => x !== null),
          others: others.filter((x) => x !== null),
        }));
        const { effect, p } = testLeniency(scored);
        fc.pre(effect !== null);
        const all = relabellings(known.filter((unit) => unit.own.length * unit.others.length > 0));
        fc.pre(all.length < 2000);
        const effects = all.map((relabelled) => testLeniency(relabelled).effect!);
        const atLeast = effects.filter((other) => Math.abs(other) >= Math.abs(effect!) - 1e-12);
        expect(p).toBeCloseTo(atLeast.length / all.length, 9);
        // Whoever is called own, the effect is 0 on average.
        expect(effects.reduce((sum, other) => sum + other, 0) / all.length).toBeCloseTo(0, 9);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('turns its effect and keeps its probability where the sides are exchanged', () => {
    fc.assert(
      fc.property(units, (scored) => {
        const there = testLeniency(scored);
        const back = testLeniency(scored.map(({ own, others }) => ({ own: others, others: own })));
        fc.pre(there.effect !== null);
        expect(back.effect! + there.effect!).toBeCloseTo(0, 12);
        expect(back.p).toBeCloseTo(there.p!, 12);
      }),
      { seed: 2 },
    );
  });

  it('cries wolf in at most about 5 % of rounds without a bias', () => {
    const draw = seeded(11);
    const alarms = Array.from({ length: 1000 }, () => testLeniency(simulated(draw, 0)).p!).filter(
      (p) => p <= 0.05,
    ).length;
    expect(alarms).toBeGreaterThan(25);
    expect(alarms).toBeLessThan(70);
  });

  it('finds a bias that was planted', () => {
    const draw = seeded(12);
    const found = Array.from({ length: 100 }, () => testLeniency(simulated(draw, 0.7)));
    expect(found.filter(({ p }) => p! <= 0.05).length).toBeGreaterThan(80);
    expect(found.filter(({ effect }) => effect! > 0).length).toBeGreaterThan(98);
  });

  it('says nothing where no obligation has both sides, and counts what is unknown', () => {
    expect(
      testLeniency([
        { own: [1, null], others: [null] },
        { own: [], others: [0] },
      ]),
    ).toEqual({
      effect: null,
      p: null,
      obligations: 0,
      pairs: 0,
      unknown: 2,
    });
  });

  it('stays exact for hundreds of obligations', () => {
    // The own are ahead in 170 of 300: a two-sided sign test, twice the binomial tail from 170.
    const scored = Array.from({ length: 300 }, (_, at) =>
      at < 170 ? { own: [1], others: [0] } : { own: [0], others: [1] },
    );
    expect(testLeniency(scored).p).toBeCloseTo(0.02418198247, 10);
  });
});
