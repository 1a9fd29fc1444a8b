import { resolve } from 'node:path';
import { ok } from '@musubi/vocabulary';
import { type ExchangeFormat, exportAs, writeWhole } from '@musubi/workbench';
import type { ExitCode } from '../../exit-code.ts';
import { tell } from '../../print/tell.ts';
import type { Session } from '../../session.ts';
import { performAct } from './perform-act.ts';
import type { RegisterOptions } from './register-options.ts';

/** The publisher of an IATI file where none is named; it is no organisation. */
const placeholder = 'XX-EXAMPLE-1';

interface ExchangeOptions extends RegisterOptions {
  readonly out: string;
  readonly format: ExchangeFormat;
  readonly publisher?: string;
}

/** Write what the actor may see of a register in a format of other systems. */
export function exchange(options: ExchangeOptions, session: Session): Promise<ExitCode> {
  const { t, language, terminal } = session;
  const { out, format, publisher = placeholder } = options;
  const isPlaceholder = format === 'iati' && options.publisher === undefined;
  return performAct(
    options,
    session,
    async (act) => {
      const { text, ...counts } = await exportAs(act, format, {
        language,
        publisher: { reference: publisher, name: publisher, type: '10' },
      });
      await writeWhole(resolve(terminal.cwd(), out), text);
      return ok({ file: out, format, ...counts });
    },
    ({ file, withheld, withoutText, withoutResult }) => {
      const lines = [
        t('trackExchange.written', { file }),
        t('trackExchange.withheld', { number: withheld }),
        ...(withoutText ? [t('trackExchange.withoutText', { number: withoutText })] : []),
        ...(withoutResult ? [t('trackExchange.withoutResult', { number: withoutResult })] : []),
        ...(isPlaceholder ? [t('trackExchange.placeholder', { publisher })] : []),
      ];
      tell(lines.join('\n'), session);
    },
  );
}
