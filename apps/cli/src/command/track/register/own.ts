import { type Obligation, obligationSchema } from '@musubi/vocabulary';
import type { Desk } from '../../../desk.ts';
import { addExamples } from '../../../help.ts';
import { oneOf } from '../../../options.ts';
import { tell } from '../../../print/tell.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions } from '../register-options.ts';

interface OwnOptions extends RegisterOptions {
  readonly person?: string;
  readonly source?: string;
  readonly role?: Obligation['role'];
}

const example = 'track register own USA-JPN-2021-04-16-FS-07/JPN';

/** Add `musubi track register own`. */
export function addOwn({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('own').description(t('trackCommitment.command.own'));
  command
    .argument('<obligation>', t('trackCommitment.argument.obligation'))
    .argument('<organisation>', t('trackCommitment.option.organisation'))
    .option('--person <name>', t('trackCommitment.option.person'))
    .option('--source <URL>', t('trackCommitment.option.source'))
    .addOption(
      oneOf('--role', obligationSchema.shape.role.options, t('trackCommitment.option.role')),
    );
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackCommitment.example.own'), `${example} "METI" --source https://www.meti.go.jp/`],
    [t('trackCommitment.example.unowned'), `${example} none`],
  ]);
  command.action(
    does(async (obligation: string, organisation: string) => {
      const options = command.optsWithGlobals<OwnOptions>();
      const { person, source, role } = options;
      const owner =
        organisation === 'none'
          ? null
          : { organisation, ...(person && { person }), ...(source && { source }) };
      return performAct(
        options,
        session,
        (act, { ownObligation }) => ownObligation(act, obligation, owner, role),
        ({ value }) => {
          const named = value.owner?.organisation ?? t('trackCommitment.unowned');
          tell(t('trackCommitment.owned', { obligation, owner: named }), session);
        },
      );
    }),
  );
}
