import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SnapshotChecks } from '@musubi/register';
import { ok, type Problem, type Result, refuse, trustedKeySchema } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { type ExitCode, exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { followProgress } from '../../../print/progress.ts';
import { printVerifiedExport, printVerifiedLog } from '../../../print/track/verified.ts';
import type { Session } from '../../../session.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';
import { printAudit } from './print-audit.ts';

interface VerifyOptions extends RegisterOptions {
  readonly trust?: string;
  readonly earlier?: string;
}

/** Add `musubi track verify`. */
export function addVerify({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('verify')
    .description(t('trackAudit.command.verify'))
    .argument('[export]', t('trackAudit.argument.export'))
    .option('--trust <file>', t('trackAudit.option.trust'))
    .option('--earlier <export>', t('trackAudit.option.earlier'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackAudit.example.verify'), 'track verify register.jsonl --trust keys.json'],
    [t('trackAudit.example.verifyEarlier'), 'track verify new.jsonl --earlier old.jsonl'],
    [t('trackAudit.example.verifyLive'), 'track verify --register my-register'],
  ]);
  command.action(
    does(async (file: string | undefined, _: VerifyOptions, self: Command) => {
      const options = self.optsWithGlobals<VerifyOptions>();
      const checks = await readChecks(options, session);
      if (!checks.ok) return printAudit(checks.problem, session, options.json);
      if (file === undefined) return verifyOpened(options, checks.value, session);
      return verifyFile(file, options, checks.value, session);
    }),
  );
}

async function verifyFile(
  file: string,
  { json }: VerifyOptions,
  checks: SnapshotChecks,
  session: Session,
): Promise<ExitCode> {
  const { verifyExport } = await import('@musubi/register');
  const verified = await verifyExport(resolve(session.terminal.cwd(), file), checks);
  if (!verified.ok) return printAudit(verified.problem, session, json);
  if (json) writeJson({ passed: true, ...verified.value }, session);
  else printVerifiedExport(verified.value, file, session);
  return exitCode.done;
}

async function verifyOpened(
  options: VerifyOptions,
  checks: SnapshotChecks,
  session: Session,
): Promise<ExitCode> {
  return withRegister(options, session, async ({ store, name }) => {
    const { verifyRegister } = await import('@musubi/register');
    const verified = await verifyRegister(store, name, checks);
    if (!verified.ok) return printAudit(verified.problem, session, options.json);
    if (options.json) writeJson({ passed: true, log: verified.value }, session);
    else printVerifiedLog(verified.value, store.place, session);
    return exitCode.done;
  });
}

/** Read what the user knows from elsewhere: keys, and an earlier export. */
async function readChecks(
  { trust, earlier, quiet }: VerifyOptions,
  session: Session,
): Promise<Result<SnapshotChecks, Problem>> {
  const { verifyExport } = await import('@musubi/register');
  const shared = {
    signal: session.signal,
    ...(quiet ? {} : { onProgress: followProgress(session) }),
  };
  const keys = trust === undefined ? undefined : await readTrust(trust, session);
  if (keys?.ok === false) return keys;
  const trusted = keys === undefined ? {} : { trust: keys.value };
  if (earlier === undefined) return ok({ ...shared, ...trusted });
  const old = await verifyExport(resolve(session.terminal.cwd(), earlier), {
    ...shared,
    ...trusted,
  });
  return old.ok ? ok({ ...shared, ...trusted, earlier: old.value.end.checkpoint }) : old;
}

async function readTrust(file: string, { t, terminal }: Session) {
  const text = await readFile(resolve(terminal.cwd(), file), 'utf8');
  const trusted = trustedKeySchema
    .array()
    .min(1)
    .safeParse(isJson(text) ? JSON.parse(text) : null);
  if (trusted.success) return ok(trusted.data);
  const { path, message } = trusted.error.issues[0]!;
  return refuse({
    kind: 'invalid-input',
    place: { source: file, ...(path.length > 0 && { field: path.join('.') }) },
    found: isJson(text) ? message : t('trackAudit.verify.notJson'),
    expected: t('trackAudit.verify.trust'),
  } as const);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
