import type { problem as english } from '../en/problem.ts';
import type { Translation } from '../translation.ts';

/** One message for each kind of problem, in Korean. */
export const problem: Translation<typeof english> = {
  'invalid-input': '{{place}}: {{found}}(으)로 되어 있습니다. 올바른 값: {{expected}}.',
  'unknown-code': '{{place}}‘{{code}}’에 해당하는 {{scheme}}이(가) 없습니다.{{known}}',
  'missing-data': '누락: {{what}}. {{remedy}}',
  'unbalanced-table':
    '{{source}}: ‘{{identity}}’이(가) {{cell}}에서 맞지 않습니다. 차이는 {{difference}}, 허용오차는 {{tolerance}}입니다.',
  allSectors: '전 부문',
  infeasible: {
    'no-supplier':
      '균형이 존재하지 않습니다: {{economy}}의 {{sector}} 구매처 가운데 허용된 공급자가 남아 있지 않습니다. 공급자를 남기거나 금지 범위를 줄이십시오.',
    'cannot-balance':
      '균형이 존재하지 않습니다: {{economy}}은(는) 수입이나 수출 중 한쪽만 할 수 있고({{sector}}) 무역수지가 이에 맞지 않습니다. 금지 범위를 줄이거나 양방향을 모두 금지하십시오.',
    'runaway-price':
      '균형이 존재하지 않습니다: {{economy}}에서 {{sector}}의 가격이 끝없이 오릅니다. 교역이 끊기면 필요한 재화를 생산할 수도, 그 값을 치를 수도 없습니다. 금지 범위를 줄이거나 더 긴 기간을 선택하십시오.',
    'cannot-pay':
      '균형이 존재하지 않습니다: 무역수지를 고정하면 {{economy}}에 지출할 소득이 남지 않습니다({{sector}}). 무역수지를 균형으로 두십시오(deficits: closed).',
    'clashing-totals': '{{economy}}, {{sector}}: 합계가 서로 어긋나 이를 만족하는 표가 없습니다.',
  },
  'not-converged':
    '{{what}}이(가) 수렴하지 않았습니다. {{iterations}}회 반복 후 {{status}}. 잔차는 {{residual}}, 허용오차는 {{tolerance}}입니다. 결과는 표시하지 않습니다.',
  'checksum-mismatch':
    '{{source}}은(는) 기록된 파일과 다릅니다. SHA-256은 {{found}}이지만 기록에는 {{expected}}입니다.',
  'clashing-bounds': '다음 제약은 함께 충족할 수 없습니다({{sets}}):{{list}}',
  clashing: {
    smallest: '이보다 적은 제약의 충돌은 없습니다',
    irreducible:
      '어느 하나를 빼면 나머지는 충족할 수 있습니다. 더 적은 제약이 충돌하는지는 증명하지 않았습니다',
    changes: '다음 중 하나만 바꾸면 됩니다:',
    noChange: '어느 하나만 바꾸어서는 충분하지 않습니다.',
  },
  conflict: '{{what}} {{remedy}}',
  forbidden: {
    message: '{{object}}에 대한 {{action}}은(는) 허용되지 않습니다: {{reason}}.',
    role: '이 역할로는 할 수 없습니다',
    party: '다른 당사국의 것입니다',
    'same-person': '두 단계는 서로 다른 사람이 해야 합니다',
    'conflict-of-interest': '평가자에게 이해 상충이 있습니다',
    'not-originator': '취급 등급은 작성자만 낮출 수 있습니다',
    'not-owner': '다른 기관이 소관합니다',
    marking: '취급 등급에 따라 허용되지 않습니다',
  },
  stale:
    '{{object}}이(가) 편집하는 동안 변경되었습니다. 편집의 기준은 {{expected}}판, 현재는 {{found}}판입니다. 작성한 내용:\n{{yours}}\n현재 내용:\n{{theirs}}\n두 내용을 합친 뒤 다시 저장하십시오.',
  'wrong-state':
    '{{object}}은(는) ‘{{state}}’ 상태이므로 ‘{{event}}’(으)로 나아갈 수 없습니다. 가능한 것: {{possible}}.',
  nothing: '없음',
  unmet: {
    message: '{{object}}: {{rule}}.',
    'guideline-locked-first': '첫 채점 전에 평가 기준을 확정해야 합니다',
    'two-reviewers': '평가자가 최소 2명 필요합니다',
    'outside-reviewer': '평가자 중 한 명은 평가받는 당사국 소속이 아니어야 합니다',
    'citing-passage': '근거가 되는 구절을 밝혀야 합니다',
    'obligation-for-every-party':
      '당사자마다 의무가 있어야 하며, 담당이 있거나 담당 없음으로 표시되어야 합니다',
    'supporting-evidence': '이를 뒷받침하는 증거가 있어야 합니다',
    'independent-evidence':
      '이를 뒷받침하는 독립된 증거가 있어야 합니다. 자체 보고만으로는 ‘보고됨’을 넘지 못합니다',
    'common-audience': '바탕이 된 것들에 공통된 열람자가 없습니다',
    'acyclic-relation': '그 관계는 고리를 만듭니다',
    'every-party-signs': '모든 당사국의 키가 있어야 공표할 수 있습니다',
    'unused-code': '이미 사용 중인 코드입니다',
    'every-score-in': '기한 전에는 모든 점수가 제출되어야 합니다',
    'every-score-agreed': '먼저 모든 의무에 조정된 점수가 있어야 합니다',
    'every-party-answered': '기한 전에는 모든 당사자가 답변해야 합니다',
  },
  tampered: {
    message: '{{source}}은(는) 서명된 것과 다릅니다({{where}}): {{fault}}.',
    at: '기록 {{seq}}',
    whole: '전체',
    'entry-hash': '기록의 해시가 맞지 않습니다',
    chain: '기록이 바로 앞 기록과 이어지지 않습니다',
    sequence: '기록이 빠졌거나 더해졌거나 순서가 바뀌었습니다',
    payload: '내용의 해시가 맞지 않습니다',
    truncated: '끝의 기록이 빠졌습니다',
    root: '체크포인트의 머클 루트가 다릅니다',
    signature: '서명이 올바르지 않습니다',
    'revoked-key': '폐기된 키로 서명되었습니다',
    'unknown-key': '알 수 없는 키로 서명되었습니다',
    'replayed-checkpoint': '새 체크포인트 대신 오래된 것이 있습니다',
    content: '등록 내용이 기록과 다릅니다',
    seal: '바이트열이 내보내기 끝의 체크섬과 맞지 않습니다',
  },
  'failed-work': '작업의 일부를 수행할 수 없었습니다: {{reason}}',
  scheme: {
    round: '이 등록부의 점검',
    obligation: '의무(약속 코드/당사자)',
    evidence: '증거',
    field: '항목',
    outsider: '이 세계 데이터의 비참여국',
    economy: '경제',
    sector: '부문(이 세계 데이터)',
    isic: 'ISIC Rev. 4 코드',
    hs: 'HS 2022 코드',
    world: '세계 데이터',
    chain: '공급망',
    node: '이 공급망의 품목',
    side: '국가·지역, 그룹 또는 시나리오',
    scenario: '제공된 시나리오',
    source: '출처',
    edition: '판',
    plan: '수록된 계획',
    item: '계획의 품목',
    command: '명령',
    chainOrWorld: '공급망 또는 세계 데이터',
    chainNode: '이 공급망의 마디',
    chainEconomy: '이 공급망의 국가·지역',
    nodeSupplier: '이 마디의 공급자',
    firm: '기업',
    signingKey: '서명 키',
  },
  status: { stalled: '정체되었습니다', limit: '한도에 도달했습니다' },
  place: '{{source}}, {{details}}',
  line: '{{line}}행',
  column: '{{column}}열',
  field: '항목 {{field}}',
  before: '{{place}}: ',
  known: ' 후보: {{list}}.',
  separator: ', ',
  more: '{{list}} 외 {{more}}개',
};
