import type { Said } from '@musubi/register';
import type { Command } from 'commander';
import { countOf, oneOf } from '../../../options.ts';
import type { Session } from '../../../session.ts';
import type { RegisterOptions } from '../register-options.ts';
import { gather, typed } from './round-words.ts';

const compliances = { full: 1, partial: 0, none: -1, unknown: null } as const;
const completions = ['complete', 'substantial', 'limited', 'not-started', 'no-evidence'] as const;
const timelinesses = ['early', 'on-time', 'late', 'not-due'] as const;

/** The options that say what a reviewer thinks of an obligation. */
export interface SaidOptions extends RegisterOptions {
  readonly score: keyof typeof compliances;
  readonly completion: Said['completion'];
  readonly timeliness: Said['timeliness'];
  readonly confidence: number;
  readonly rationale: string;
  readonly evidence?: readonly string[];
}

/** Add the options that say what a reviewer thinks of an obligation. */
export function addSaidOptions(command: Command, session: Session): Command {
  const { t } = session;
  return command
    .addOption(complianceOption(session).makeOptionMandatory())
    .addOption(completionOption(session).makeOptionMandatory())
    .addOption(timelinessOption(session).makeOptionMandatory())
    .option(
      '--confidence <1|2|3>',
      t('trackRound.option.confidence'),
      countOf(t('cli.usage.count'), 1),
      2,
    )
    .requiredOption('--rationale <text>', t('trackRound.option.rationale'))
    .option(
      '--evidence <id>',
      t('trackRound.option.evidence'),
      gather((text) => text),
    );
}

/** Make the option that says how far an obligation was kept. */
export function complianceOption({ t }: Session) {
  return oneOf('--score', Object.keys(compliances), t('trackRound.option.score'));
}

/** Make the option that says how much is done. */
export function completionOption({ t }: Session) {
  return oneOf('--completion', completions, t('trackRound.option.completion'));
}

/** Make the option that says how it stands in time. */
export function timelinessOption({ t }: Session) {
  return oneOf('--timeliness', timelinesses, t('trackRound.option.timeliness'));
}

/** Find the score of a word; unknown is null. */
export function scoreOf(word: keyof typeof compliances): Said['score'] {
  return compliances[word];
}

/** Read what a reviewer thinks of an obligation. */
export function saidIn(options: SaidOptions, session: Session): Said {
  const { completion, timeliness, confidence, rationale, evidence = [] } = options;
  const score = scoreOf(options.score);
  const evidenceIds = [...evidence];
  const said = { score, completion, timeliness, confidence, evidenceIds };
  return { ...said, rationale: typed(rationale, session) };
}
