import { type Engine, type Outcome, poolEngine, redisEngine, type Staff } from '@musubi/workbench';
import type { Session } from '../session.ts';

/** The options that choose who performs the work. */
export interface EngineOptions {
  readonly engine?: string;
  readonly threads?: number;
}

/** The server that is named by a word or by the environment. */
export function serverUrl(named: string | undefined, { terminal }: Session): string | undefined {
  return named ?? (terminal.env.MUSUBI_ENGINE || undefined);
}

/** Open the engine that the options choose: the threads of this machine, or the workers of a Redis server. */
export async function openEngine(
  { engine, threads }: EngineOptions,
  session: Session,
): Promise<Outcome<Engine>> {
  const url = serverUrl(engine, session);
  if (url === undefined) return { ok: true, value: await poolEngine({ threads }) };
  const opened = await redisEngine(url, { onStaff: staffTeller(session) });
  return opened.ok ? opened : { ok: false, problem: [opened.problem] };
}

/** Make a listener that tells when nobody performs the work, and who cannot. */
function staffTeller({ t, terminal }: Session): (staff: Staff) => void {
  let told = '';
  return ({ workers, strangers, model }) => {
    const state = `${workers > 0} ${strangers.length}`;
    if (state === told) return;
    told = state;
    if (workers === 0)
      terminal.stderr.write(`${t('sweep.noWorkers', { model: model.slice(0, 12) })}\n`);
    if (strangers.length > 0)
      terminal.stderr.write(`${t('sweep.strangers', { number: strangers.length })}\n`);
  };
}
