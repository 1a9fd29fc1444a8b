import { describeMeasures } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import { exitCode } from '../../exit-code.ts';
import { addCommonOptions, type CommonOptions } from '../../options.ts';
import { openSheet } from '../../print/sheet.ts';
import { writeJson } from '../write-json.ts';

/** Add `musubi track indicator measures`. */
export function addIndicatorMeasures({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('measures').description(t('trackWorth.command.measures'));
  addCommonOptions(command, session);
  command.action(
    does(async (_: CommonOptions, self: Command) => {
      const described = describeMeasures();
      if (self.optsWithGlobals<CommonOptions>().json) writeJson(described, session);
      else {
        const sheet = openSheet(session);
        sheet.table(
          [
            { title: t('trackWorth.label.measure') },
            { title: t('trackWorth.label.indicator') },
            { title: t('trackWorth.label.parameters') },
            { title: t('trackWorth.label.periods') },
          ],
          described.map(({ name, parameters, periods }) => [
            name,
            t(`trackWorth.measure.${name}`),
            parameters.join(', '),
            t(`trackWorth.periods.${periods}`),
          ]),
        );
        sheet.print();
      }
      return exitCode.done;
    }),
  );
}
