import type { trackRegister as english } from '../en/track-register.ts';
import type { Translation } from '../translation.ts';

/** Making a register, enrolling people and searching, in Korean. */
export const trackRegister: Translation<typeof english> = {
  command: {
    init: '등록부를 만들고 첫 관리자를 등록합니다.',
    actor: '등록부의 사용자를 등록하고 목록을 표시합니다.',
    actorAdd: '사용자를 등록하거나 역할을 바꿉니다. 관리자용입니다.',
    actorList: '등록부의 사용자 목록을 표시합니다.',
    whoami: '등록부에서 자신이 누구이며 무엇을 할 수 있는지 표시합니다.',
    search: '약속, 인용, 증거를 어느 언어의 낱말로든 검색합니다.',
  },
  argument: { name: '짧은 이름: 소문자, 숫자, 하이픈', words: '찾을 낱말' },
  option: {
    founder: '관리자의 짧은 이름',
    fullName: '보통 쓰는 성명',
    role: '역할',
    party: '소속 당사자(ISO 3166-1 alpha-3)',
    organisation: '부처 또는 기관(담당자의 경우)',
    cleared: '국내 자료(심사자) 또는 양자 자료(사무국)의 열람이 허용된 당사자',
  },
  example: {
    init: '이 컴퓨터에 자신의 등록부를 만듭니다',
    team: 'DATABASE_URL의 데이터베이스 소유자로서 PostgreSQL 서버에 등록부를 만듭니다',
    actorAdd: '분석가를 등록합니다',
    actorList: '누가 있는지 봅니다',
    whoami: '자신이 누구인지 봅니다',
    search: '일본어로 약속을 찾습니다',
  },
  role: {
    'public-reader': '일반 열람자',
    analyst: '분석가',
    owner: '담당자',
    reviewer: '심사자',
    secretariat: '사무국',
    auditor: '감사인',
    administrator: '관리자',
  },
  may: {
    'public-reader': '공개된 것을 읽습니다.',
    analyst:
      '공개된 것과 태스크포스의 것을 읽고 후보를 제안합니다. 자기 당사자가 한쪽인 양자 자료와 자국 자료를 읽고 씁니다.',
    owner:
      '공개된 것, 태스크포스의 것, 자기 당사자가 한쪽인 양자 자료를 읽습니다. 자기 기관의 의무와 자국 자료를 씁니다.',
    reviewer:
      '공개된 것, 태스크포스의 것, 자기 당사자의 양자 자료와 허용된 경우 자국 자료를 읽습니다. 비공개로 채점하며, 공개 전에는 자신의 점수만 봅니다.',
    secretariat:
      '공개된 것과 태스크포스의 것을 읽고 쓰며 심사 회차를 엽니다. 양자 자료는 허용된 것만 읽습니다. 채점하지 않으며, 공개 전 점수는 개수만 압니다.',
    auditor:
      '공개된 것, 태스크포스의 것, 양자 자료, 기록 전체, 공개 후의 점수를 읽습니다. 국내 자료는 해시만 봅니다.',
    administrator: '사용자를 등록하고 열쇠와 백업을 관리합니다. 공개된 것만 읽습니다.',
  },
  label: {
    place: '등록부',
    name: '이름',
    fullName: '성명',
    role: '역할',
    party: '당사자',
    organisation: '기관',
    cleared: '열람 허용',
    may: '할 수 있는 일',
    kind: '종류',
    language: '언어',
    text: '본문',
    id: '식별자',
  },
  kind: { commitment: '약속', passage: '인용', evidence: '증거' },
  made: '{{place}}에 등록부를 만들었습니다. {{name}}은(는) 관리자이며 공개된 것만 읽습니다.',
  next: '다음으로, 작업할 사람을 등록하십시오:',
  logins:
    '서버에서는 각자 자신의 역할로 로그인합니다. 데이터베이스 소유자로서 psql에서 사람마다 다음을 실행하십시오:',
  guard:
    '폴더에서는 운영 체제가 지킵니다. 폴더를 읽을 수 있는 사람은 그 안에서 누구로든 행동할 수 있습니다.',
  enrolled: '{{name}}을(를) 등록했습니다. 역할: {{role}}.',
  password: {
    found: '명령줄의 비밀번호',
    expected:
      '비밀번호가 없는 URL. 비밀번호는 ~/.pgpass나 PGPASSWORD에, 또는 URL 전체를 DATABASE_URL에 두십시오',
  },
  nothing:
    '볼 수 있는 것 가운데 “{{words}}”을(를) 담은 것이 없습니다. 낱말은 처음부터 일치해야 합니다. 더 적거나 짧은 낱말로 시도하십시오.',
};
