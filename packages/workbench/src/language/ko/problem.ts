import type { problem as english } from '../en/problem.ts';
import type { Translation } from '../translation.ts';

/** One message for each kind of problem, in Korean. */
export const problem: Translation<typeof english> = {
  'invalid-input': '{{place}}: {{found}}(으)로 되어 있습니다. 올바른 값: {{expected}}.',
  'unknown-code': '{{place}}‘{{code}}’은(는) {{scheme}}의 알려진 코드가 아닙니다.{{known}}',
  'missing-data': '누락: {{what}}. {{remedy}}',
  'unbalanced-table':
    '{{source}}: ‘{{identity}}’이(가) {{cell}}에서 맞지 않습니다. 차이는 {{difference}}, 허용오차는 {{tolerance}}입니다.',
  infeasible: '{{economy}}은(는) {{sector}}을(를) 공급받을 수 없습니다: {{reason}}.',
  'not-converged':
    '{{what}}이(가) 수렴하지 않았습니다. {{iterations}}회 반복 후 {{status}}. 잔차는 {{residual}}, 허용오차는 {{tolerance}}입니다. 결과는 표시하지 않습니다.',
  'checksum-mismatch':
    '{{source}}은(는) 기록된 파일과 다릅니다. SHA-256은 {{found}}이지만 기록에는 {{expected}}입니다.',
  conflict: '{{what}} {{remedy}}',
  status: { stalled: '정체되었습니다', limit: '한도에 도달했습니다' },
  place: '{{source}}, {{details}}',
  line: '{{line}}행',
  column: '{{column}}열',
  field: '항목 {{field}}',
  before: '{{place}}: ',
  known: ' 알려진 코드: {{list}}.',
  more: '{{list}} 외 {{more}}개',
};
