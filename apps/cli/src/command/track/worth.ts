import type { Problem } from '@musubi/vocabulary';
import { runWorth } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import type { ExitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import {
  addChoiceOptions,
  addDrawOptions,
  numberOf,
  surroundingsFor,
  usualDraws,
} from '../../options.ts';
import { printProblems } from '../../print/faults.ts';
import { printWorth } from '../../print/track/worth.ts';
import type { Session } from '../../session.ts';
import { deliver } from '../deliver.ts';
import { addRegisterOptions } from './register-options.ts';
import { type RegisterWorthOptions, worthInRegister } from './worth-in-register.ts';

interface WorthOptions extends RegisterWorthOptions {
  readonly scenario?: string;
  readonly field?: string;
  readonly kept?: number;
  readonly broken?: number;
}

/** Add `musubi track worth`. */
export function addWorth({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('worth')
    .description(t('trackWorth.command.worth'))
    .argument('[code...]', t('trackWorth.argument.codes'));
  addChoiceOptions(addRegisterOptions(command, session, 'of-a-day'), session);
  addDrawOptions(command, t('trackWorth.option.draws'), session);
  command
    .option('--scenario <name|file>', t('trackWorth.option.scenario'))
    .option('--field <field>', t('trackWorth.option.field'))
    .option('--kept <number>', t('trackWorth.option.kept'), numberOf(t('trackWorth.usage.number')))
    .option(
      '--broken <number>',
      t('trackWorth.option.broken'),
      numberOf(t('trackWorth.usage.number')),
    );
  addExamples(command, session, [
    [t('trackWorth.example.worth'), 'track worth --draws 200'],
    [t('trackWorth.example.worthOut'), 'track worth --out worth'],
    [
      t('trackWorth.example.worthAlone'),
      'track worth --scenario trilateral-2021 --field "clauses[electronics-standards].size.changePercent" --kept -1.9 --broken 0',
    ],
  ]);
  command.action(
    does((codes: string[], _: WorthOptions, self: Command) =>
      worth(codes, self.optsWithGlobals<WorthOptions>(), session),
    ),
  );
}

async function worth(
  codes: readonly string[],
  options: WorthOptions,
  session: Session,
): Promise<ExitCode> {
  const { scenario, field, kept, broken, draws = usualDraws } = options;
  const alone = [scenario, field, kept, broken].filter((given) => given !== undefined);
  if (alone.length === 0) return worthInRegister(codes, options, session);
  if (codes.length > 0 || !scenario || !field || kept === undefined || broken === undefined)
    return printProblems([incomplete(codes, options, session)], session);
  const { horizon, world, parameters, seed } = options;
  const choice = { scenario, field, kept, broken, horizon, world, parameters, draws, seed };
  const surroundings = surroundingsFor(options, session);
  return deliver({
    product: await runWorth(choice, surroundings),
    request: { command: 'worth', arguments: choice },
    surroundings,
    options,
    session,
    json: 'worth.json',
    csv: 'worth.csv',
    print: (product) => printWorth(product, session, options.quiet === true),
  });
}

function incomplete(
  codes: readonly string[],
  { scenario, field, kept, broken }: WorthOptions,
  { t }: Session,
): Problem {
  const given = Object.entries({ scenario, field, kept, broken }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${value}`],
  );
  return {
    kind: 'invalid-input',
    place: { source: 'track worth' },
    found: [...codes, ...given].join(' '),
    expected: t('trackWorth.usage.lever'),
  };
}
