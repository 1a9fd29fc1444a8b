import { z } from 'zod';
import { localTextSchema } from './local-text.ts';
import { horizonSchema } from './scenario.ts';

const sectorCode = z.string().describe('The sector, by its code in the world.');
const sha256 = z.string().describe('The SHA-256 of the file, in hexadecimal.');

const solvedScenario = z.strictObject({
  id: z.string().describe('The id of the scenario.'),
  title: localTextSchema,
  question: localTextSchema,
  sha256,
});

const solvedWorld = z.strictObject({
  id: z.string().describe('The id of the world.'),
  title: localTextSchema,
  year: z.number().int().describe('The year of the world.'),
  estimated: z.boolean().describe('Whether any part of the world is estimated.'),
  sha256,
});

const usedParameters = z.strictObject({
  file: z.string().describe('The id of the parameter file.'),
  sha256,
  theta: z
    .array(z.strictObject({ sector: sectorCode, value: z.number().describe('θ.') }))
    .describe('The trade elasticity of each sector of the world.'),
  epsilon: z.number().describe('ε, between material inputs.'),
  eta: z.number().describe('η, between value added and materials.'),
  sigma: z.number().describe('σ, between sectors in final demand.'),
  mu: z.union([z.number(), z.literal('mobile')]).describe('μ, labour mobility.'),
});

/** The fields of every result: what was solved, on what, with which parameters, by which version. */
export const originShape = {
  scenario: solvedScenario.describe('The scenario that was solved.'),
  world: solvedWorld.describe('The world that it was solved on.'),
  horizon: horizonSchema,
  members: z.array(z.string()).describe('The members, by their codes in the world.'),
  excluded: z.array(z.string()).describe('The excluded economies, by their codes in the world.'),
  deficits: z
    .enum(['constant', 'closed'])
    .describe('Trade deficits: constant in units of world value added, or closed beforehand.'),
  parameters: usedParameters.describe('The parameters used.'),
  version: z.string().describe('The version of Musubi that solved it.'),
};

const warning = z.strictObject({
  kind: z.string().describe('The key of the message.'),
  values: z.record(z.string(), z.string()).describe('What the message is about.'),
});

/** The schema of what the reader of a result must know. */
export const warningsSchema = z
  .array(warning)
  .describe(
    'What the reader must know: partial sector matches, estimated worlds, pivotal outsiders.',
  );
