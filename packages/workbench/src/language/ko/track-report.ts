import type { trackReport as english } from '../en/track-report.ts';
import type { Translation } from '../translation.ts';

/** Reports of the register, in Korean. */
export const trackReport: Translation<typeof english> = {
  unknown: '알 수 없음',
  title: '약속 등록부: 이행 현황',
  asOf: '{{date}} 현재 알려진 내용',
  commitments: '약속 {{number}}건',
  withheld: '이 독자에게 비공개: {{number}}건',
  invented: '이 성명과 국가는 등록부를 시험해 보기 위한 가상의 것입니다.',
  inventedWorks: '다음 성명은 등록부를 시험해 보기 위한 가상의 것입니다: {{codes}}.',
  noAttention: '기한이 지났거나 정체되었거나 주의가 필요한 의무가 없습니다.',
  allOwned: '유효한 의무에는 모두 소관 기관이 있습니다.',
  method:
    '건전도는 중간 목표, 기한, 지표, 증거로 계산하며 손으로 입력하지 않습니다. ‘알 수 없음’은 현황을 보여 주는 것이 없다는 뜻이지 나쁘다는 뜻이 아닙니다. 당사국 자신의 보고만으로 건전하다고 보지 않습니다. 근거와 출처는 모두 `musubi track register show CODE`로 확인할 수 있습니다.',
  window: '대상 기간: {{window}}',
  state: '단계: {{state}}',
  parties: '당사국: {{parties}}',
  notClosed:
    '이 라운드는 끝나지 않았습니다. 아래 내용은 바뀔 수 있으며 아직 아무도 서명하지 않았습니다.',
  unpublished: '제{{edition}}판은 공표되지 않았습니다. 서명하지 않은 당사국이 있습니다.',
  published: '제{{edition}}판, {{date}} 공표.',
  erratum: '이 판에서 바로잡은 내용:',
  notValid: '내용 또는 서명이 유효하지 않습니다. 이에 의존하지 마십시오.',
  dissent: '{{reviewer}}의 반대 의견:',
  reconciled: '조정 후',
  unknowns: '{{scale}}: {{of}}건 중 {{number}}건을 알 수 없습니다.',
  roundMethod:
    '이행도, 완료도, 적시성, 측정 지표의 상태는 서로 다른 네 가지 척도이며 합치거나 평균을 내지 않습니다. 알 수 없음은 0이 아닙니다. 평가자는 서로의 점수를 보지 않고 채점했습니다. 일치도는 크리펜도르프 알파와 부트스트랩 95% 구간으로 나타냅니다. 0.8 이상은 신뢰할 수 있고, 0.667 이상은 잠정적입니다.',
  heading: {
    glance: '개황',
    attention: '주의가 필요한 것',
    unowned: '소관 기관이 없는 것',
    all: '모든 약속',
    method: '작성 방법',
    edition: '판과 서명',
    scales: '네 가지 척도의 대조',
  },
  caption: {
    picture: '당사자별·건전도별 의무 수(빗금은 알 수 없음)',
    health: '당사국별·건전도별 의무',
    states: '상태별 약속',
    attention: '기한이 지났거나 정체되었거나 주의가 필요한 의무',
    work: '{{code}}의 약속',
    keys: '서명과 거부',
    scales: '합의한 평가, 데이터가 보여 주는 것, 당사국의 답변',
    agreement: '협의 전후 평가자 간 일치도',
    scores: '{{reference}}의 채점',
  },
  note: {
    health: '의무는 한 당사국에 대한 약속이며 소관과 평가의 단위입니다.',
  },
  label: {
    commitments: '약속',
    indicator: '지표',
  },
  command: '등록부 또는 라운드의 보고서를 세 언어로 작성합니다.',
  argument: '라운드의 코드. 생략하면 등록부 전체',
  out: '페이지와 Word 문서를 쓸 폴더',
  written: '{{folder}}에 썼습니다: {{files}}.',
  audience: {
    'public-reader': '일반 공개용',
    analyst: '{{party}} 분석 담당자용',
    owner: '{{party}} 소관 기관용',
    reviewer: '{{party}} 평가자용',
    secretariat: '태스크포스 사무국용',
    auditor: '감사인용',
    administrator: '일반 공개용',
  },
  example: {
    register: '모든 약속의 현황:',
    round: '채점과 서명이 담긴 라운드:',
  },
};
