import type { Progress } from '@musubi/workbench';
import type { Session } from '../session.ts';

const width = 24;

/**
 * Make a listener that shows progress and the time left on the error stream, if that is a terminal.
 * The line is taken away when the work is done, so that only messages stay.
 */
export function followProgress({
  t,
  terminal: { stderr },
}: Pick<Session, 't' | 'terminal'>): ((progress: Progress) => void) | undefined {
  if (stderr.isTTY !== true) return undefined;
  const began = performance.now();
  return ({ done, total }) => {
    const share = total > 0 ? Math.min(1, done / total) : 0;
    const elapsed = (performance.now() - began) / 1000;
    const left = share > 0 ? Math.ceil((elapsed * (1 - share)) / share) : null;
    const filled = Math.round(share * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    const text = t('cli.progress', { percent: Math.floor(100 * share), seconds: left ?? '?' });
    stderr.write(done >= total ? '\r\x1b[2K' : `\r\x1b[2K${bar} ${text}`);
  };
}
