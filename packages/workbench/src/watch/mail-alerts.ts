import type { Watch } from '@musubi/vocabulary';
import { translator } from '../language/translator.ts';
import { alertLines } from './alert-lines.ts';
import type { Dispatch } from './dispatch.ts';

/** How mail is sent. */
export type Mail = NonNullable<Watch['outputs']['mail']>;

const serverMilliseconds = 30_000;

/**
 * Send alerts by mail: one plain message.
 *
 * @throws Error where the server does not accept it.
 */
export async function mailAlerts(
  { host, port, secure, from, to, userFrom, passwordFrom, language }: Mail,
  dispatches: readonly Dispatch[],
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const t = translator(language);
  const transport = createTransport({
    host,
    port,
    secure,
    connectionTimeout: serverMilliseconds,
    greetingTimeout: serverMilliseconds,
    socketTimeout: serverMilliseconds,
    ...(userFrom !== undefined && {
      auth: { user: environment[userFrom] ?? '', pass: environment[passwordFrom ?? ''] ?? '' },
    }),
  });
  try {
    await transport.sendMail({
      from,
      to: [...to],
      subject: t('warn.watch.subject', { count: dispatches.length }),
      text: [
        ...dispatches.map((dispatch) => alertLines(dispatch, language).join('\n')),
        t('warn.note.near'),
      ].join('\n\n'),
    });
  } finally {
    transport.close();
  }
}
