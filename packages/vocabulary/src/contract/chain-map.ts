import { z } from 'zod';
import { chainNodeSchema, chainSchema, supplySchema } from './chain.ts';
import { localTextSchema } from './local-text.ts';

const fraction = z.number().min(0).max(1);
const limits = (what: string) =>
  z.tuple([fraction, fraction]).describe(`${what}: the lowest and the highest, fractions.`);
const verdict = z.enum(['certain', 'possible', 'no']);
const knownVerdict = z
  .enum(['certain', 'possible', 'no', 'unknown'])
  .describe(
    'certain: in every case that the figures allow; possible: in some; no: in none; unknown: there are no figures.',
  );
const code = z.string().min(2).describe('An economy or a group, by its code.');
const codes = z.array(code);
const count = z.int().nonnegative();
const months = z
  .tuple([z.number().nonnegative(), z.number().nonnegative().nullable()])
  .describe('The shortest and the longest time, months; null where no end is known.');
const nodeId = z.string().describe('A node, by its id.');

const path = z
  .array(nodeId)
  .describe('From the node that binds down to this one; this one alone where its own share binds.');
const exposure = z
  .strictObject({
    share: limits('What the world outside the target lacks of the node'),
    knownHigh: fraction.describe(
      'The highest if nodes without figures do not bind: what the figures there are allow.',
    ),
    path: path.describe('The path by which the lowest comes.'),
    highPath: path.describe('The path by which the highest comes that the figures allow.'),
    idle: limits('Share of the plants outside the target that stand still for want of inputs'),
    months: months.describe(
      'The time until every supplier from the target is replaced in the node and in all that it needs; null where no end is known.',
    ),
  })
  .describe('How exposed the node is to the target, through inputs of inputs.');

const completion = z.strictObject({
  joining: codes.describe('Who joins, the largest first.'),
  share: limits('The share of the alliance with them'),
});
const closure = z
  .strictObject({
    certain: z
      .array(completion)
      .describe('The smallest sets of outsiders with whom the threshold is reached in every case.'),
    possible: z
      .array(completion)
      .describe('The smallest sets of outsiders with whom it may be reached.'),
    more: z.boolean().describe('Whether there are more sets of that size than are listed.'),
    withoutTarget: verdict.describe(
      'Whether everyone but the target together reaches the threshold.',
    ),
  })
  .describe('Who must be in so that the alliance closes the node.');

const pivot = z.strictObject({
  economy: code,
  share: limits('Its share'),
  pivotal: verdict.describe('Whether the others fall below the threshold without it.'),
  shortfall: limits('What the others then lack of the threshold'),
});

const evidence = z
  .strictObject({
    hs: z.string().describe('The customs code, HS 2022, six digits.'),
    covers: chainNodeSchema.shape.products.unwrap().element.shape.covers,
    year: z.int(),
    source: z.string().describe('The source, by its id.'),
    shares: z
      .array(z.strictObject({ economy: code, share: fraction }))
      .describe('Shares of the exports recorded, the largest first.'),
  })
  .describe('What customs record of a product of the node.');

const published = supplySchema
  .omit({ shares: true })
  .extend({
    used: z.boolean().describe('Whether it is the one that was used.'),
    shares: z
      .array(
        z.strictObject({
          economy: code,
          share: limits('Its share').nullable().describe('As printed; null without a number.'),
        }),
      )
      .describe('The shares as printed.'),
  })
  .describe('A distribution that was published by the date.');

const nodeMap = z.strictObject({
  id: nodeId,
  name: localTextSchema,
  kind: chainNodeSchema.shape.kind,
  stage: z.string().describe('Its stage, by id.'),
  supply: supplySchema
    .omit({ shares: true })
    .nullable()
    .describe(
      'The distribution that was used; null where none is known on the date and the bases.',
    ),
  shares: z
    .array(z.strictObject({ economy: code, share: limits('Its share') }))
    .describe('The share of each economy or group that is named, the largest first.'),
  unnamed: limits('What is left for economies that are not named'),
  alliance: limits('The share of the alliance'),
  target: limits('The share of the target'),
  closes: knownVerdict,
  largest: z
    .strictObject({ economy: code, share: limits('Its share') })
    .nullable()
    .describe('The economy with the largest certain share.'),
  hhi: limits('The Herfindahl–Hirschman index, from 0 to 1'),
  members: z.array(pivot).describe('The members, each with whether it is pivotal.'),
  indispensable: codes.describe(
    'Outsiders without whom everyone else but the target cannot close the node, whatever the shares.',
  ),
  closure,
  chokepoint: knownVerdict,
  replacementMonths: months.nullable().describe('The time to replace a supplier; null if unknown.'),
  atOnce: exposure.describe('Exposure while no input has been substituted yet.'),
  substituted: exposure.describe('Exposure when every substitutable input has been substituted.'),
  published: z.array(published).describe('Every distribution that was published by the date.'),
  evidence: z.array(evidence).describe('What customs record of its products.'),
  unknown: localTextSchema.nullable().describe('What is not known of the node, and why.'),
});

const tally = z.strictObject({
  certain: count,
  possible: count,
  no: count,
  unknown: count,
});

const outsider = z.strictObject({
  economy: code,
  onBoard: z
    .boolean()
    .describe('Whether it is always listed: Taiwan, the Netherlands, the European Union.'),
  closes: z.array(nodeId).describe('Nodes that are certainly closed with it, and not without.'),
  mayClose: z
    .array(nodeId)
    .describe('Further nodes that may be closed with it, and cannot without.'),
  indispensable: z
    .array(nodeId)
    .describe('Nodes that everyone but it and the target cannot close, whatever the shares.'),
});

/** The schema of the map of a chain. */
export const chainMapSchema = z
  .strictObject({
    format: z.literal('musubi-map/1').describe('The format of this file and its version.'),
    version: z.string().describe('The version of Musubi that made it.'),
    chain: z.strictObject({
      id: z.string(),
      title: localTextSchema,
      revised: z.string().describe('When the chain was last revised.'),
      sha256: z.string().describe('The SHA-256 of its file.'),
    }),
    asOf: z.iso.date().nullable().describe('The date of knowledge; null when all is known.'),
    alliance: codes.describe('The members, single economies.'),
    target: codes.describe('The economies outside which exposure is measured.'),
    threshold: fraction.describe('The share from which the alliance closes a node.'),
    bases: z.array(supplySchema.shape.basis).describe('The bases, in the order of preference.'),
    chokepointRule: z.strictObject({
      share: fraction.describe('The share of one economy.'),
      months: z.number().nonnegative().describe('The months to replace.'),
    }),
    stages: chainSchema.shape.stages,
    sources: chainSchema.shape.sources.describe(
      'The sources of the figures that were published by the date.',
    ),
    nodes: z.array(nodeMap).describe('In the order of the chain.'),
    links: z.array(
      z.strictObject({
        from: nodeId,
        to: nodeId,
        need: chainSchema.shape.links.element.shape.need,
      }),
    ),
    totals: z.strictObject({
      closes: tally.describe('How many nodes the alliance closes.'),
      chokepoints: tally.describe('How many nodes are chokepoints.'),
      members: z
        .array(
          z.strictObject({
            economy: code,
            pivotal: z.array(nodeId).describe('Nodes for which it is certainly pivotal.'),
            mayBePivotal: z.array(nodeId).describe('Nodes for which it may be.'),
          }),
        )
        .describe('The members.'),
      outsiders: z.array(outsider).describe('Outsiders that count, the weightiest first.'),
    }),
    hidden: count.describe('Distributions that were not published yet on the date.'),
  })
  .meta({
    title: 'Musubi map',
    description:
      'Which nodes of a chain an alliance closes, who is pivotal, and how exposed each is.',
  });

/** The map of a chain. */
export type ChainMap = z.infer<typeof chainMapSchema>;
/** A node on the map of a chain. */
export type NodeMap = ChainMap['nodes'][number];
