import type { Desk } from '../../desk.ts';
import { addIndicatorList } from './indicator-list.ts';
import { addIndicatorMeasures } from './indicator-measures.ts';
import { addIndicatorObserve } from './indicator-observe.ts';
import { addIndicatorShow } from './indicator-show.ts';
import { addIndicatorTry } from './indicator-try.ts';

/** Add `musubi track indicator` with its subcommands. */
export function addIndicator({ program, session, does }: Desk): void {
  const command = program
    .command('indicator')
    .description(session.t('trackWorth.command.indicator'));
  const desk = { program: command, session, does };
  const commands = [
    addIndicatorList,
    addIndicatorObserve,
    addIndicatorShow,
    addIndicatorTry,
    addIndicatorMeasures,
  ];
  for (const add of commands) add(desk);
}
