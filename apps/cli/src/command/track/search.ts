import type { Hit } from '@musubi/register';
import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import { exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { printProblems } from '../../print/faults.ts';
import { openSheet } from '../../print/sheet.ts';
import type { Session } from '../../session.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';

const columns = ['kind', 'language', 'text', 'id'] as const;

/** Add `musubi track search`. */
export function addTrackSearch({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('search')
    .description(t('trackRegister.command.search'))
    .argument('<words...>', t('trackRegister.argument.words'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackRegister.example.search'), 'track search 半導体 サプライチェーン'],
  ]);
  command.action(
    does(async (given: string[], _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      const words = given.join(' ');
      return withRegister(options, session, async ({ store, name }) => {
        const hits = await store.act(name, async (act) => ok(await act.search(words)));
        if (!hits.ok) return printProblems([hits.problem], session);
        if (options.json) writeJson(hits.value, session);
        else printHits(hits.value, words, session);
        return exitCode.done;
      });
    }),
  );
}

function printHits(hits: readonly Hit[], words: string, session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  if (hits.length === 0) sheet.paragraph(t('trackRegister.nothing', { words }));
  else
    sheet.table(
      columns.map((column) => ({ title: t(`trackRegister.label.${column}`) })),
      hits.map(({ kind, lang, text, id }) => [t(`trackRegister.kind.${kind}`), lang, text, id]),
    );
  sheet.print();
}
