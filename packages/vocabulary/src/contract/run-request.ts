import { z } from 'zod';
import { supplySchema } from './chain.ts';
import { propagationSchema } from './propagation.ts';
import { answerSchema } from './response.ts';
import { horizonSchema } from './scenario.ts';

const reference = z.string().min(1);
const references = z.array(reference).min(1);
const choice = {
  horizon: horizonSchema.optional(),
  world: reference.optional(),
  parameters: reference.optional(),
};

const drawChoice = {
  draws: z.int().nonnegative().optional(),
  seed: z.int().nonnegative().optional(),
};

/** What a brief can tell besides its scenarios, on shipped data. */
export const briefParts = ['map', 'measure', 'propagate', 'plan', 'case'] as const;

/** A part of a brief besides its scenarios. */
export type BriefPart = (typeof briefParts)[number];

/** The arguments of each command that can be recorded and run again. */
export const requestSchemas = {
  simulate: z.strictObject({ scenario: reference, ...choice, ...drawChoice }),
  coalition: z.strictObject({
    scenario: reference,
    ...choice,
    ...drawChoice,
    by: z.enum(['clause', 'sectors']).optional(),
    join: references.optional(),
  }),
  respond: z.strictObject({
    scenario: reference,
    ...choice,
    ...drawChoice,
    responder: references.optional(),
    target: references.optional(),
    sectors: references.optional(),
    objective: z.array(answerSchema.shape.objective).min(1).optional(),
    budget: z.number().min(0).lt(100).optional(),
    bans: z.int().nonnegative().optional(),
    rounds: z.int().positive().optional(),
  }),
  worth: z.strictObject({
    scenario: reference,
    ...choice,
    ...drawChoice,
    /** The number of the scenario that the promise sets. */
    field: reference,
    kept: z.number(),
    broken: z.number(),
  }),
  measure: z.strictObject({
    economies: references,
    on: reference.optional(),
    sectors: references.optional(),
    products: references.optional(),
    chain: reference.optional(),
    world: reference.optional(),
    trade: reference.optional(),
    years: references.optional(),
    thresholds: references.optional(),
  }),
  compare: z.strictObject({ a: reference, b: reference, ...choice }),
  brief: z.strictObject({
    scenarios: z.array(reference).min(1),
    world: reference.optional(),
    ...drawChoice,
    /** Simulations only: no ledger, no answer, no bands. */
    quick: z.boolean().optional(),
    /** What is told besides the scenarios. */
    parts: z.array(z.enum(briefParts)).optional(),
  }),
  propagate: z.strictObject({
    /** A chain, a world, or a list of firms; left out where firms are made up. */
    subject: reference.optional(),
    firms: reference.optional(),
    generate: reference.optional(),
    stop: references,
    fromDay: z.int().nonnegative().optional(),
    days: z.int().positive().optional(),
    horizonDays: z.int().positive().optional(),
    remaining: z.number().min(0).lt(100).optional(),
    rationing: propagationSchema.shape.rationing.optional(),
    parameters: reference.optional(),
  }),
  map: z.strictObject({
    chain: reference,
    alliance: references.optional(),
    target: references.optional(),
    /** Percent. */
    threshold: z.number().gt(0).max(100).optional(),
    basis: z.array(supplySchema.shape.basis).min(1).optional(),
    /** Percent of one economy. */
    chokepointShare: z.number().gt(0).max(100).optional(),
    chokepointMonths: z.number().nonnegative().optional(),
  }),
  sweep: z.strictObject({ file: reference }),
  'plan-bom': z.strictObject({
    bom: reference,
    mapping: reference.optional(),
    chain: references.optional(),
    target: references.optional(),
    alliance: references.optional(),
    buyer: reference.optional(),
    year: z.int().min(1900).max(2200).optional(),
  }),
  plan: z.strictObject({
    plan: reference,
    cap: references.optional(),
    lossBound: z.number().nonnegative().optional(),
    budget: z.number().optional(),
    points: z.int().min(2).max(200).optional(),
  }),
  warn: z.strictObject({
    series: z.array(reference).optional(),
    since: z.iso.date().optional(),
    suppress: reference.optional(),
    publishedMonths: z.int().min(0).max(36).optional(),
    publishedDay: z.int().min(1).max(31).optional(),
    shares: z.boolean().optional(),
  }),
  'warn-backtest': z.strictObject({}),
  validate: z.strictObject({}),
  case: z.strictObject({ case: reference }),
};

/** A command that can be recorded and run again. */
export type RunCommand = keyof typeof requestSchemas;

/** The arguments of a command. */
export type RunArguments<Command extends RunCommand> = z.output<(typeof requestSchemas)[Command]>;

/** A command with its arguments; paths in them are relative to the folder of its surroundings. */
export type RunRequest = {
  [Command in RunCommand]: {
    readonly command: Command;
    readonly arguments: RunArguments<Command>;
  };
}[RunCommand];

/** Arguments that are words of the model and name no files, whatever they look like. */
export const wordArguments: readonly string[] = ['stop', 'generate', 'field'];
