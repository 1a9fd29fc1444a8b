import type { ForbiddenReason, Problem, RegisterRule } from '@musubi/vocabulary';

/** What was being done when the database refused. */
export interface Attempt {
  readonly action: string;
  /** kind/id. */
  readonly object: string;
}

/** What both databases say of an error. */
interface DatabaseError extends Error {
  readonly code: string;
  readonly detail?: string;
  readonly constraint?: string;
}

/** What a round asks for, of which blind scoring takes nothing away; no other field by these names is fixed. */
const asked = ['scoringEnds', 'reviewers', 'obligationIds'];

/** Whether an error comes from the database. */
export function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code));
}

/** Say a refusal of the database as a problem; undefined where the error is no refusal. */
export function problemOfError(error: unknown, { action, object }: Attempt): Problem | undefined {
  if (!isDatabaseError(error)) return undefined;
  const { code, detail = '', constraint = '' } = error;
  switch (code) {
    case 'MU001':
      return { kind: 'forbidden', action, object, reason: detail as ForbiddenReason };
    case 'MU002':
      return { kind: 'unmet', object, rule: detail as RegisterRule };
    case 'MU003':
      return asked.includes(detail) ? asksLess(object, detail) : fixedField(object, detail);
    case 'MU004':
      return { kind: 'wrong-state', object, state: detail, event: action, possible: [] };
    case 'MU005':
      return otherState(object);
    case '42501':
      return { kind: 'forbidden', action, object, reason: 'role' };
    case '23505':
      return {
        kind: 'conflict',
        what: `${object} stands in the register already (${constraint}: ${detail}).`,
        remedy: 'Change the record that stands there, or give this one another code.',
      };
    case '23503':
      return { kind: 'invalid-input', place: { source: object }, ...missing(detail) };
    case '23514':
      return constraint === 'two_persons'
        ? { kind: 'forbidden', action, object, reason: 'same-person' }
        : {
            kind: 'invalid-input',
            place: { source: object },
            found: {
              en: 'a value that the register does not take',
              ja: '登録簿が受け付けない値',
              ko: '등록부가 받지 않는 값',
            },
            expected: {
              en: `what the constraint “${constraint}” asks`,
              ja: `制約「${constraint}」が求める値`,
              ko: `제약 “${constraint}”이 요구하는 값`,
            },
          };
    default:
      return undefined;
  }
}

function asksLess(object: string, field: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source: object, field },
    found: {
      en: 'less than the round asked for when blind scoring began',
      ja: 'ブラインド採点が始まったときより少ない求め',
      ko: '블라인드 채점이 시작될 때보다 적은 요구',
    },
    expected: {
      en: 'a later end, or more obligations and reviewers; a reviewer is released by declaring an interest of their own',
      ja: 'より遅い期限、またはより多い義務や評価者。評価者は自らの利害関係を申告したときにのみ外れる',
      ko: '더 늦은 기한 또는 더 많은 의무와 평가자. 평가자는 스스로 이해관계를 신고할 때만 빠집니다',
    },
  };
}

/** Say that a checkpoint is not one of the log as it stands: most often somebody wrote in between. */
function otherState(object: string): Problem {
  return {
    kind: 'conflict',
    what: `${object} is no checkpoint of the log as it stands now.`,
    remedy: 'Sign again: musubi track checkpoint',
  };
}

function missing(detail: string) {
  return {
    found: detail,
    expected: {
      en: 'the id of a record that is in the register',
      ja: '登録簿にある記録の識別子',
      ko: '등록부에 있는 기록의 식별자',
    },
  };
}

function fixedField(object: string, field: string): Problem {
  if (field === 'current')
    return {
      kind: 'conflict',
      what: `${object} stands as this entry left it.`,
      remedy: 'Change the record first; then the entry can be redacted.',
    };
  return {
    kind: 'invalid-input',
    place: { source: object, field },
    found: {
      en: 'another value than before',
      ja: '以前と異なる値',
      ko: '이전과 다른 값',
    },
    expected: {
      en: 'the same value: it never changes once it is written',
      ja: '同じ値。一度書かれたら変わらない',
      ko: '같은 값. 한 번 쓰면 바뀌지 않습니다',
    },
  };
}
