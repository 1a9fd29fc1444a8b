import { resolve } from 'node:path';
import { ok, type ScoreSheet, scoreSheetSchema } from '@musubi/vocabulary';
import { readDraftFile } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

/** Add `musubi track round scores`. */
export function addRoundScores({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program
    .command('scores')
    .description(t('trackRound.scores'))
    .argument('<code>', t('trackRound.argument.code'))
    .argument('<file>', t('trackRound.argument.file'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackRound.example.scores'), 'track round scores R-1 scores.yaml'],
  ]);
  command.action(
    does(async (code: string, file: string, _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      const sheet = await readDraftFile(resolve(terminal.cwd(), file), scoreSheetSchema);
      if (!sheet.ok) return printProblems(sheet.problem, session);
      return performAct(
        options,
        session,
        async (act, { submitScore }) => {
          const given = [];
          for (const score of sheet.value.scores) {
            const put = await submitScore(act, code, score.obligation, saidOf(score));
            if (!put.ok) return put;
            given.push(put.value.value);
          }
          return ok(given);
        },
        () => {
          const reference = sheet.value.scores.map(({ obligation }) => obligation).join(', ');
          terminal.stdout.write(`${t('trackRound.scored', { reference })}\n`);
        },
      );
    }),
  );
}

function saidOf({
  obligation: _,
  evidence: evidenceIds,
  rationale,
  ...scales
}: ScoreSheet['scores'][number]) {
  return { ...scales, evidenceIds, rationale: { ...rationale, status: 'authentic' as const } };
}
