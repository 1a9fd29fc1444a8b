/** How the program ends; product documentation promises the first three. */
export const exitCode = {
  done: 0,
  checkFailed: 1,
  badInput: 2,
  /** A fault of the program itself (EX_SOFTWARE of sysexits.h). */
  internal: 70,
  /** 128 plus SIGINT, as shells report it. */
  interrupted: 130,
} as const;

/** One of the {@link exitCode}s. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
