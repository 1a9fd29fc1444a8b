import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples, type Example } from '../../../help.ts';
import { dateOf, numberOf } from '../../../options.ts';
import { tell } from '../../../print/tell.ts';
import type { Session } from '../../../session.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

interface PlanOptions extends RegisterOptions {
  readonly title: string;
  readonly criterion: string;
  readonly weight: number;
}

const obligation = 'USA-JPN-2021-04-16-FS-07/JPN';
const plan = '--title "First meeting" --criterion "A readout is public"';

/** Add `musubi track register milestone` with its subcommands. */
export function addMilestoneCommands({ program, session, does }: Desk): void {
  const milestone = program
    .command('milestone')
    .description(session.t('trackCommitment.command.milestone'));
  for (const add of [addAdd, addSeries, addReach, addSlip])
    add({ program: milestone, session, does });
}

function addAdd({ program, session, does }: Desk): void {
  const { t } = session;
  const command = planning(program, session, 'add', [
    t('trackCommitment.example.milestone'),
    `track register milestone add ${obligation} --due 2021-12-31 ${plan}`,
  ]).requiredOption('--due <YYYY-MM-DD>', t('trackCommitment.option.due'), dayOf(session));
  command.action(
    does(async (name: string) => {
      const options = command.optsWithGlobals<PlanOptions & { readonly due: string }>();
      const draft = { ...planned(options, session), due: options.due };
      return performAct(
        options,
        session,
        (act, { addMilestone }) => addMilestone(act, name, draft),
        (made) => printPlanned([made.value.currentDue], session),
      );
    }),
  );
}

function addSeries({ program, session, does }: Desk): void {
  const { t } = session;
  const command = planning(program, session, 'series', [
    t('trackCommitment.example.series'),
    `track register milestone series ${obligation} --until 2025-12-31 ${plan}`,
  ]).requiredOption('--until <YYYY-MM-DD>', t('trackCommitment.option.until'), dayOf(session));
  command.action(
    does(async (name: string) => {
      const options = command.optsWithGlobals<PlanOptions & { readonly until: string }>();
      return performAct(
        options,
        session,
        (act, { addMilestoneSeries }) =>
          addMilestoneSeries(act, name, planned(options, session), options.until),
        (made) =>
          printPlanned(
            made.map(({ value }) => value.currentDue),
            session,
          ),
      );
    }),
  );
}

function addReach({ program, session, does }: Desk): void {
  const { t } = session;
  const command = begin(program, session, 'reach', 'milestone', [
    t('trackCommitment.example.reach'),
    `track register milestone reach ${obligation}#1 --on 2021-12-20`,
  ])
    .requiredOption('--on <YYYY-MM-DD>', t('trackCommitment.option.on'), dayOf(session))
    .option('--evidence <ids>', t('trackCommitment.option.evidence'), (text) => text.split(','));
  command.action(
    does(async (milestone: string) => {
      const options = command.optsWithGlobals<
        RegisterOptions & { readonly on: string; readonly evidence?: readonly string[] }
      >();
      const { on: date, evidence = [] } = options;
      return performAct(
        options,
        session,
        (act, { reachMilestone }) => reachMilestone(act, milestone, date, evidence),
        () => tell(t('trackCommitment.reached', { milestone, date }), session),
      );
    }),
  );
}

function addSlip({ program, session, does }: Desk): void {
  const { t } = session;
  const command = begin(program, session, 'slip', 'milestone', [
    t('trackCommitment.example.slip'),
    `track register milestone slip ${obligation}#1 --due 2022-06-30 --reason "No site yet"`,
  ])
    .requiredOption('--due <YYYY-MM-DD>', t('trackCommitment.option.due'), dayOf(session))
    .requiredOption('--reason <text>', t('trackCommitment.option.reason'));
  command.action(
    does(async (milestone: string) => {
      const options = command.optsWithGlobals<
        RegisterOptions & { readonly due: string; readonly reason: string }
      >();
      return performAct(
        options,
        session,
        (act, { slipMilestone }) => slipMilestone(act, milestone, options.due, options.reason),
        ({ value: { currentDue: date, baselineDue: first } }) =>
          tell(t('trackCommitment.slipped', { milestone, date, first }), session),
      );
    }),
  );
}

function begin(
  program: Command,
  session: Session,
  name: 'add' | 'series' | 'reach' | 'slip',
  argument: 'obligation' | 'milestone',
  example: Example,
): Command {
  const { t } = session;
  const command = program
    .command(name)
    .description(t(`trackCommitment.command.milestone-${name}`))
    .argument(`<${argument}>`, t(`trackCommitment.argument.${argument}`));
  addRegisterOptions(command, session);
  addExamples(command, session, [example]);
  return command;
}

function planning(program: Command, session: Session, name: 'add' | 'series', example: Example) {
  const { t } = session;
  return begin(program, session, name, 'obligation', example)
    .requiredOption('--title <text>', t('trackCommitment.option.title'))
    .requiredOption('--criterion <text>', t('trackCommitment.option.criterion'))
    .option(
      '--weight <number>',
      t('trackCommitment.option.weight'),
      numberOf(t('cli.usage.number')),
      1,
    );
}

function planned({ title, criterion, weight }: PlanOptions, { language: lang }: Session) {
  const own = (text: string) => [{ lang, text, status: 'human-checked' as const }];
  return { title: own(title), criterion: own(criterion), weight };
}

function dayOf({ t }: Session): (text: string) => string {
  return (text) => dateOf(text, t('cli.usage.date'));
}

function printPlanned(days: readonly string[], session: Session): void {
  const { t } = session;
  const text =
    days.length === 0
      ? t('trackCommitment.plannedNone')
      : t('trackCommitment.planned', { days: days.join(', ') });
  tell(text, session);
}
