export { type Enrolment, enrolActor } from './actor/enrol-actor.ts';
export { type Founded, type Founder, foundRegister } from './actor/found-register.ts';
export type { Act, Hit, Stored, Version, Writing } from './store/act.ts';
export { type FindQuery, type RecordKey, recordKeys } from './store/find-query.ts';
export { idMaker } from './store/new-id.ts';
export { type OpenOptions, openRegister } from './store/open-register.ts';
export type { AuditTrail, LogRange, RegisterStore } from './store/register-store.ts';
