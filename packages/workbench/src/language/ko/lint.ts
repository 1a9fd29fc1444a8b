import type { lint as english } from '../en/lint.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with a chain, in Korean. */
export const lint: Translation<typeof english> = {
  command: '공급망을 규칙에 비추어 봅니다(합계, 연결, 인용, 오래됨).',
  argument: '공급망의 이름 또는 파일(생략하면 제공된 것과 자신의 것 모두)',
  years: '품목의 최신 수치를 오래된 것으로 보는 연수(생략하면 {{years}})',
  example: '자신의 공급망을 검사',
  sumAbove: '점유율의 합이 적어도 {{percent}}%입니다.',
  sumBelow:
    '점유율의 합이 많아야 {{percent}}%인데, 이름이 없는 국가·지역은 남아 있지 않습니다(unnamedAtMost: 0).',
  sumRounded: '점유율의 합이 {{percent}}%입니다. 인쇄할 때의 반올림으로 봅니다.',
  interval: '{{economy}}의 구간 끝이 시작보다 작습니다.',
  outside: '값이 구간 밖에 있습니다.',
  economyUnknown: '{{code}} 코드를 쓰는 국가·지역이나 그룹이 없습니다.',
  economyNear: '{{code}} 코드를 쓰는 국가·지역이나 그룹이 없습니다. 후보: {{candidates}}.',
  overlap: '{{group}}이(가) 그 구성원({{members}})과 함께 있어 두 번 계산됩니다.',
  sourceUnknown: '파일에 출처 “{{source}}”이(가) 없습니다.',
  sourceNear: '파일에 출처 “{{source}}”이(가) 없습니다. 후보: {{candidates}}.',
  unusedSource: '출처 “{{source}}”을(를) 인용한 곳이 없습니다.',
  nonCommercial:
    '출처 “{{source}}”은(는) 상업적 이용을 금지합니다. 자신의 파일에는 둘 수 있지만 배포하는 파일에는 둘 수 없습니다.',
  olderSource:
    '수치는 {{year}}년, 출처는 {{published}}년의 것입니다. 전망이거나 어느 한쪽의 연도가 틀렸습니다.',
  age: '{{node}}의 최신 수치는 {{year}}년의 것으로, {{date}} 현재 오래되었습니다.',
  productWrong: '{{code}}은(는) HS 코드가 아닙니다.',
  productUnknown: 'HS {{code}}의 이름과 산업을 알 수 없습니다.',
  productNear: 'HS {{code}}의 이름과 산업을 알 수 없습니다. 가까운 코드: {{candidates}}.',
  duplicate: '“{{id}}”이(가) 두 번 나옵니다.',
  duplicateLink: '연결 {{link}}이(가) 두 번 나옵니다.',
  stage: '“{{stage}}” 단계가 없습니다. 후보: {{candidates}}.',
  stageOrder:
    '연결 {{from}} → {{to}}은(는) {{later}} 단계에서 앞선 {{earlier}} 단계로 되돌아갑니다.',
  danglingUnknown: '“{{node}}” 품목이 없습니다.',
  danglingNear: '“{{node}}” 품목이 없습니다. 후보: {{candidates}}.',
  selfLink: '{{node}}이(가) 자기 자신에 연결되어 있습니다.',
  cycleEssential: '서로가 필요하여 어느 것도 먼저 만들 수 없습니다: {{path}}.',
  cycleOpen: '대체 가능한 연결로 열린 순환입니다. 재활용을 뜻할 수 있습니다: {{path}}.',
  isolated: '{{node}}에는 연결이 없습니다.',
  unknown:
    '{{node}}에는 점유율이 없습니다. 무엇을 왜 모르는지 `unknown`에 쓰거나 분포를 더해야 합니다.',
  expected: '오류가 없는 공급망(musubi data lint 참조)',
  tradeRow: '여섯 칸(HS 코드, 연도, 출처, 국가·지역, 점유율, 수출액)',
  tradeCodes: 'HS {{codes}}의 수출.',
  severity: { error: '오류', warning: '경고' },
  at: '{{place}} [{{severity}}, {{rule}}] {{message}}',
  passed: '{{name}}: 오류가 없습니다. 경고 {{warnings}}건.',
  failed: '{{name}}: 오류 {{errors}}건, 경고 {{warnings}}건.',
  none: '아직 공급망이 없습니다. 배포된 것도, {{folder}}에 있는 것도 없습니다.',
};
