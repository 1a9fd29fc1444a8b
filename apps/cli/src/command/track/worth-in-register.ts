import { ok } from '@musubi/vocabulary';
import {
  type AppraisedPromise,
  appraisePromises,
  canonicalJson,
  contentsOf,
  indicatorsIn,
  leverResult,
  promisesFiles,
  promisesIn,
  promisesReport,
  recordResult,
  type Surroundings,
  sourcesOf,
  usualBreachAssumption,
  writeReport,
} from '@musubi/workbench';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import {
  type ChoiceOptions,
  type DrawOptions,
  surroundingsFor,
  usualDraws,
} from '../../options.ts';
import { printProblems } from '../../print/faults.ts';
import { printableJson } from '../../print/printable.ts';
import { openSheet } from '../../print/sheet.ts';
import { writeFileText } from '../../print/tell.ts';
import { printWorths } from '../../print/track/worths.ts';
import type { Session } from '../../session.ts';
import { tellWritten } from '../deliver.ts';
import { writeJson } from '../write-json.ts';
import { type Opened, type RegisterOptions, withRegister } from './register-options.ts';
import { reportOf } from './report-of.ts';

/** The options of `musubi track worth` on a register. */
export interface RegisterWorthOptions extends RegisterOptions, ChoiceOptions, DrawOptions {}

/** Appraise the levers of a register, record their results there, and print them. */
export function worthInRegister(
  codes: readonly string[],
  options: RegisterWorthOptions,
  session: Session,
): Promise<ExitCode> {
  return withRegister(options, session, async (opened) => {
    const { store, name } = opened;
    const found = await store.act(name, (act) => promisesIn(act, codes, options.asOf));
    if (!found.ok) return printProblems([found.problem], session);
    if (found.value.every(({ levers }) => levers.length === 0)) return nothing(options, session);
    const surroundings = surroundingsFor(options, session);
    const { draws = usualDraws, seed, horizon, world, parameters } = options;
    const chosen = { draws, seed, horizon, world, parameters };
    const appraised = await appraisePromises(found.value, chosen, surroundings);
    if (!appraised.ok) return printProblems(appraised.problem, session);
    const kept = await keep(appraised.value, codes, opened, surroundings);
    if (!kept.ok) return printProblems([kept.problem], session);
    const report = promisesReport({
      ...kept.value,
      promises: found.value,
      appraised: appraised.value,
      assumption: usualBreachAssumption,
      version: surroundings.version,
    });
    return tell(report, appraised.value, options, surroundings, session);
  });
}

function nothing({ json }: RegisterWorthOptions, session: Session): ExitCode {
  if (json) writeJson([], session);
  else {
    const sheet = openSheet(session);
    sheet.paragraph(session.t('trackWorth.empty.levers'));
    sheet.print();
  }
  return exitCode.done;
}

/** Record every result that was solved at the lever's own horizon, and read what the data say of the same commitments. */
function keep(
  appraised: readonly AppraisedPromise[],
  codes: readonly string[],
  { store, name }: Opened,
  surroundings: Surroundings,
) {
  return store.act(name, async (act) => {
    for (const { lever, product, runSha256 } of appraised) {
      if (product.value.horizon !== lever.value.horizon) continue;
      const put = await recordResult(act, lever, leverResult(product.value, runSha256, act.at));
      if (!put.ok) return put;
    }
    const tracked = await indicatorsIn(act, codes);
    if (!tracked.ok) return tracked;
    const indicators = await Promise.all(
      tracked.value.map(async (one) =>
        reportOf(one, await sourcesOf(one.indicator.value, surroundings)),
      ),
    );
    return ok({ at: act.at, indicators });
  });
}

async function tell(
  report: ReturnType<typeof promisesReport>,
  appraised: readonly AppraisedPromise[],
  options: RegisterWorthOptions,
  surroundings: Surroundings,
  session: Session,
): Promise<ExitCode> {
  const files = await promisesFiles(report, appraised, surroundings);
  if (options.out !== undefined) {
    const written = await writeReport(options.out, contentsOf({ files }), surroundings);
    if (!written.ok) return printProblems([written.problem], session);
    tellWritten(options.out, options, session);
  }
  if (options.json) writeFileText(printableJson(canonicalJson(report)), session);
  else if (options.csv) writeFileText(files.get('worth.csv')!(), session);
  else printWorths(appraised, session, options.quiet === true);
  return exitCode.done;
}
