import { callingSql } from './calling.ts';
import { checkpointSql } from './checkpoints.ts';
import { enrolmentSql } from './enrolment.ts';
import { guardSql } from './guards.ts';
import { identitySql } from './identity.ts';
import { keepingSql } from './keeping.ts';
import { logPolicySql, logSql } from './log.ts';
import { namingSql } from './names.ts';
import { readingSql } from './reading.ts';
import { recordSql } from './records.ts';
import { searchingSql } from './searching.ts';

/** The register as a whole: everything that is made in an empty database. */
export const registerSql = [
  identitySql,
  logSql,
  enrolmentSql,
  // Bodies of functions name tables that come later.
  'SET LOCAL check_function_bodies = off;',
  searchingSql,
  guardSql,
  recordSql,
  logPolicySql,
  keepingSql,
  checkpointSql,
  readingSql,
  namingSql,
  callingSql,
].join('\n');
