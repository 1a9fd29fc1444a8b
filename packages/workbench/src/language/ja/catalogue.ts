import { answer } from './answer.ts';
import { bom } from './bom.ts';
import { check } from './check.ts';
import { cli } from './cli.ts';
import { coalition } from './coalition.ts';
import { doubt } from './doubt.ts';
import { exhibit } from './exhibit.ts';
import { limits } from './limits.ts';
import { lint } from './lint.ts';
import { map } from './map.ts';
import { measure } from './measure.ts';
import { page } from './page.ts';
import { phrase } from './phrase.ts';
import { plan } from './plan.ts';
import { problem } from './problem.ts';

import { propagate } from './propagate.ts';
import { respond } from './respond.ts';

import { response } from './response.ts';

import { summary } from './summary.ts';
import { sweep } from './sweep.ts';
import { synergy } from './synergy.ts';
import { term } from './term.ts';
import { track } from './track.ts';
import { trackAudit } from './track-audit.ts';
import { trackCommitment } from './track-commitment.ts';
import { trackDocument } from './track-document.ts';
import { trackExchange } from './track-exchange.ts';
import { trackExtract } from './track-extract.ts';
import { trackRegister } from './track-register.ts';
import { trackReport } from './track-report.ts';
import { trackRound } from './track-round.ts';
import { trackSeed } from './track-seed.ts';
import { trackWorth } from './track-worth.ts';
import { trade } from './trade.ts';
import { warn } from './warn.ts';
import { warning } from './warning.ts';

/** Every message in Japanese, by area. */
export const ja = {
  answer,
  bom,
  check,
  cli,
  coalition,
  doubt,
  exhibit,
  limits,
  measure,
  lint,
  map,
  page,
  phrase,
  plan,
  problem,
  propagate,
  respond,
  response,
  summary,
  sweep,
  synergy,
  term,
  track,
  trackDocument,
  trackExchange,
  trackExtract,
  trackAudit,
  trackRegister,
  trackCommitment,
  trackReport,
  trackRound,
  trackSeed,
  trackWorth,
  trade,
  warn,
  warning,
} as const;
