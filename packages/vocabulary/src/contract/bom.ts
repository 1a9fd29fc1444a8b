import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { localTextSchema } from './local-text.ts';

const fraction = (what: string) => z.number().min(0).max(1).describe(what);
const limits = (what: string) =>
  z
    .tuple([fraction('The lowest.'), fraction('The highest.')])
    .nullable()
    .describe(`${what}: the lowest and the highest, fractions; null where nothing is known.`);

/** The schema of a private bill of materials, mapped to nodes of chains, with what its parts are exposed to. */
export const bomSchema = z
  .strictObject({
    format: z.literal('musubi-bom/1').describe('The format of this file and its version.'),
    version: z.string().describe('The version of Musubi.'),
    asOf: z.iso.date().nullable().describe('The date of knowledge; null when everything is known.'),
    targets: z.array(z.string()).describe('The economies on which dependence is counted.'),
    alliance: z.array(z.string()).describe('The economies that count as the alliance.'),
    encoding: z.string().describe('The encoding in which the file was read.'),
    chains: z.array(z.string()).describe('The chains that parts were looked for in.'),
    parts: z
      .array(
        z.strictObject({
          line: z.int().describe('The line of the bill of materials.'),
          part: z.string().describe('The part, as the file names it.'),
          description: z.string().describe('What the file says of it.'),
          valueUsd: z
            .number()
            .nullable()
            .describe('Quantity times unit cost, US$; null where one is missing.'),
          country: z.string().nullable().describe('The supplier’s economy; null where not given.'),
          state: z
            .enum(['given', 'suggested', 'ask', 'none'])
            .describe(
              'given: by the mapping file; suggested: by the best suggestion, which stands out; ask: undecided; none: no node.',
            ),
          chain: z.string().nullable().describe('The chain, or null.'),
          node: z.string().nullable().describe('The node, or null.'),
          targetShare: limits('The targets’ share of the world’s supply of the node'),
          allianceShare: limits('The alliance’s share of it'),
          suggestions: z
            .array(
              z.strictObject({
                chain: z.string().describe('The chain.'),
                node: z.string().describe('The node.'),
                score: fraction('How sure, from 0 to 1.'),
                why: z
                  .array(z.string())
                  .describe('What speaks for it: a customs code, a name in a language.'),
              }),
            )
            .describe('Nodes that it may be, the likeliest first.'),
        }),
      )
      .describe('The parts.'),
    nodes: z
      .array(
        z.strictObject({
          chain: z.string().describe('The chain.'),
          node: z.string().describe('The node.'),
          name: localTextSchema,
          parts: z.int().describe('Parts that are this node.'),
          valueUsd: z.number().nullable().describe('What they cost, US$; null where unknown.'),
          boughtFromTargets: z
            .number()
            .nullable()
            .describe('The part of the value that is bought from the targets; null where unknown.'),
          targetShare: limits('The targets’ share of the world’s supply'),
          allianceShare: limits('The alliance’s share of it'),
        }),
      )
      .describe('The nodes that parts were mapped to, the largest value first.'),
    totals: z
      .strictObject({
        parts: z.int().describe('Parts in the file.'),
        mapped: z.int().describe('Parts that are mapped.'),
        undecided: z.int().describe('Parts that wait for the user.'),
        valueUsd: z
          .number()
          .nullable()
          .describe('What all parts cost, US$; null where none has a value.'),
        mappedValueUsd: z.number().nullable().describe('What the mapped parts cost, US$.'),
        targetValueUsd: z
          .number()
          .nullable()
          .describe('What parts cost whose supplier sits in a target economy, US$.'),
      })
      .describe('Sums.'),
    citations: z.array(citationSchema).describe('Where the shares come from.'),
  })
  .meta({
    title: 'Musubi bill of materials',
    description: 'A private bill of materials mapped to chain nodes, with exposures.',
  });

/** A private bill of materials with exposures. */
export type Bom = z.infer<typeof bomSchema>;
