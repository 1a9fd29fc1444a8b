import type { Desk } from '../../../desk.ts';
import { addRoundAnswer } from './answer.ts';
import { addRoundAssign } from './assign.ts';
import { addRoundGuideline, addRoundLock } from './guideline.ts';
import { addRoundOpen, addRoundSteps } from './lead.ts';
import { addRoundNext, addRoundSheet } from './next.ts';
import { addRoundPlan } from './plan.ts';
import { addRoundDissent, addRoundReconcile } from './reconcile.ts';
import { addRoundReschedule } from './reschedule.ts';
import { addRoundRespond } from './respond.ts';
import { addRoundScore, addRoundWithdraw } from './score.ts';
import { addRoundScores } from './scores.ts';
import { addRoundList, addRoundShow } from './show.ts';
import { addRoundErratum, addRoundRefuse, addRoundSign } from './sign.ts';

/** Add `musubi track round` with its subcommands. */
export function addRound({ program, session, does }: Desk): void {
  const round = program.command('round').description(session.t('trackRound.command'));
  const additions = [
    addRoundPlan,
    addRoundList,
    addRoundShow,
    addRoundAssign,
    addRoundGuideline,
    addRoundLock,
    addRoundOpen,
    addRoundReschedule,
    addRoundNext,
    addRoundScore,
    addRoundSheet,
    addRoundAnswer,
    addRoundScores,
    addRoundWithdraw,
    addRoundReconcile,
    addRoundDissent,
    addRoundRespond,
    addRoundSteps,
    addRoundSign,
    addRoundRefuse,
    addRoundErratum,
  ];
  for (const add of additions) add({ program: round, session, does });
}
