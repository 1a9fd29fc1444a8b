import type { SplitPart } from '@musubi/register';
import type { Desk } from '../../../desk.ts';
import { addStep } from './step.ts';

const code = 'USA-JPN-2021-04-16-FS-07';

/** Add `musubi track register merge` and `split`. */
export function addLineageCommands(desk: Desk): void {
  const { t } = desk.session;
  addStep(desk, {
    name: 'merge',
    description: t('trackCommitment.command.merge'),
    examples: [[t('trackCommitment.example.merge'), `track register merge ${code} ${code}B`]],
    setUp: (command) => command.argument('<sources...>', t('trackCommitment.argument.sources')),
    work: (act, { mergeCommitments }, [target, ...sources]) =>
      mergeCommitments(act, target!, sources),
  });
  addStep(desk, {
    name: 'split',
    description: t('trackCommitment.command.split'),
    examples: [
      [
        t('trackCommitment.example.split'),
        `track register split ${code} ${code}B=0190c5f0-0000-7000-8000-000000000012`,
      ],
    ],
    setUp: (command) => command.argument('<parts...>', t('trackCommitment.argument.parts')),
    work: async (act, { splitCommitment }, [whole, ...parts]) => {
      const split = await splitCommitment(act, whole!, parts.map(partOf));
      return split.ok ? { ok: true, value: split.value[0]! } : split;
    },
  });
}

function partOf(word: string): SplitPart {
  const [code = '', passages] = word.split('=');
  return { code, ...(passages !== undefined && { passageIds: passages.split(',') }) };
}
