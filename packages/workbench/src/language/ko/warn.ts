import type { warn as english } from '../en/warn.ts';
import type { Translation } from '../translation.ts';

/** Messages of early warning, in Korean. */
export const warn: Translation<typeof english> = {
  table: {
    cells: '셀 {{number}}개',
    header: 'period,value 또는 series,period,value와 같이 쉼표로 구분한 머리글 행',
    name: '중복되지 않는 시계열 이름',
    month: '2019-07과 같은 달',
    number: '소수점을 쓴 0 이상의 수. 알 수 없으면 빈 셀',
    once: '시계열마다 각 달은 한 번',
    rows: '달과 값이 있는 행',
  },
  command:
    '월별 시계열의 급감을 감시하여, 포착할 수 있었던 날짜와 가까운 정책 조치를 함께 경보로 제시합니다.',
  argument:
    '동봉 시계열의 id, 또는 앞부분과 별표. CSV 파일이나 폴더도 가능. 생략하면 동봉된 모든 시계열',
  option: {
    since: '이 날짜 이전에 포착할 수 있었던 경보를 뺀다',
    suppress: '확인한 경보 파일(musubi-suppress/1)',
    lag: '자신의 파일에서 각 달이 공표되는 날. 1/15는 다음 달 15일. 생략하면 다음 달 말일(1/31)',
    shares: '자신의 파일의 값을 0에서 1까지의 비중으로 본다',
    backtest: '과거 시계열과 정책 조치로 규칙을 평가한다',
    watch: '폴더, URL 또는 감시 파일(musubi-watch/1)을 감시하고 새 경보를 보낸다',
    every: '확인 간격. 분(m)·시간(h)·일(d)로 지정. 생략하면 6h',
    once: '한 번만 확인하고 끝낸다(cron 등에서 사용)',
    case: '시계열로 사례를 보여 준다. japan-korea-2019 또는 파일(musubi-case/1)',
  },
  example: {
    shipped: '2019년 8월 말까지 포착할 수 있었던 것',
    one: '시계열 하나',
    own: '다음 달 10일에 공표되는 자신의 시계열',
    backtest: '규칙의 과거 성적',
    watch: '폴더를 감시하고 새 경보를 ./musubi-alerts.jsonl에 쓴다',
    case: '2019년 수출 규제를 자료로 읽는다',
  },
  usage: {
    lag: '1/15와 같은 달 수와 날',
    every: '30m, 6h, 1d와 같은 분·시간·일수',
  },
  unit: {
    tonnes: '{{amount}}톤',
    kg: '{{amount}}kg',
    usdPerKg: 'kg당 {{amount}}달러',
  },
  severity: {
    notable: '주의',
    serious: '심각',
    severe: '매우 심각',
  },
  heading: {
    alerts: '경보',
    suppressed: '확인한 경보',
    backtest: '조기경보의 과거 검증',
    events: '조치별',
    pairs: '조치가 나타날 수 있는 모든 시계열',
    naive: '전년 같은 달과 비교하는 단순 규칙과의 비교',
  },
  fact: {
    series: '시계열 수',
    known: '기준일',
    alerts: '경보 수',
    range: '대상 월',
  },
  alert: {
    heading: '{{published}}  {{severity}}  {{title}}',
    amount: '{{month}}: {{value}}. 예상 {{expected}}보다 {{fall}}% 낮음({{by}}).',
    share: '{{month}}: {{value}}. 예상 {{expected}}보다 {{fall}}%포인트 낮음({{by}}).',
  },
  by: {
    change: '급변',
    level: '지속',
  },
  course: {
    lasting: '{{since}} 이후 {{months}}개월 동안 낮았으며, 자료의 끝에서도 이어지고 있습니다.',
    recovered: '{{since}} 이후 {{months}}개월 동안 낮았고, {{end}}부터 회복했습니다.',
    settled:
      '{{since}} 이후 {{months}}개월 동안 낮았고, {{end}}까지 회복하지 않아 이후는 새로운 수준으로 봅니다.',
  },
  near: '시기가 가까운 조치: {{list}}.',
  event: '{{title}}({{date}})',
  suppressed: '확인함: {{reason}}',
  suppressedUntil: '{{date}}까지 확인함: {{reason}}',
  none: '경보 없음.',
  more: '이전 경보 {{number}}건은 표시하지 않았습니다. --csv로 모두 출력하고 --since로 기간을 고릅니다.',
  note: {
    near: '시기가 가깝다는 것이 원인의 증명은 아닙니다.',
    fall: '경보는 그 달을 그 이전 달만으로 예상한 값과 비교합니다. 이후의 달은 쓰지 않습니다. 날짜는 수치를 읽을 수 있었던 날입니다.',
  },
  label: {
    event: '조치',
    series: '시계열',
    outcome: '결과',
    seen: '포착 가능일',
    delay: '지연(개월)',
    days: '발효 후 일수',
    lasted: '낮은 달 수',
    deepest: '최대 하락(%)',
    hits: '적중',
    misses: '놓침',
    open: '미정',
    falseAlarms: '오경보',
    perYear: '시계열·연당',
    rule: '규칙',
    value: '실적값',
    expected: '예상값',
    fall: '하락(% 또는 포인트)',
    near: '시기가 가까운 조치',
  },
  outcome: {
    hit: '적중',
    miss: '놓침',
    open: '미정',
    covered: '놓침({{month}}부터 경보 중)',
  },
  rule: {
    own: '이 규칙',
    naive: '전년 같은 달 대비 {{fall}}% 감소',
  },
  backtest: {
    summary:
      '시계열 {{series}}개, {{years}} 시계열·연. 적중 {{hits}}, 놓침 {{misses}}, 미정 {{open}}. 오경보 {{alarms}}건, 시계열·연당 {{rate}}건.',
    tuned:
      '규칙은 인위적 하락을 심은 다른 시계열 {{number}}개(메모리 반도체, 석영관, 금속류)에서 조정했습니다. 여기 보고하는 시계열은 조정에 쓰지 않았습니다.',
    how: '적중은 발표 이후에 하락이 시작되어 발효 후 {{months}}개월 안에 나온 경보입니다. 나머지는 원인이 무엇이든 오경보로 셉니다. 미정은 자료가 기간 도중에 끝나는 경우입니다. 놓침에는 무역이 줄지 않은 경우도 들어 있습니다.',
  },
  chart: {
    alternative: '{{caption}}, 월별, {{from}}부터 {{to}}까지.',
    expected: '그 이전 달에서 예상한 값',
    alert: '경보가 나온 달',
    event: '정책 조치(번호는 아래)',
    note: '단위: {{unit}}. 출처: {{references}}.',
  },
  finding: {
    title: '조기경보',
    question: '무엇이 급감했고, 언제 포착할 수 있었습니까?',
    judged: '월별 시계열 {{series}}개에서 경보는 {{alerts}}건입니다.',
    amountFell: '{{date}}: {{title}} — {{month}}에 예상을 {{fall}} 밑돌았습니다.',
    shareFell: '{{date}}: {{title}} — {{month}}에 예상을 {{fall}}%포인트 밑돌았습니다.',
    limitCause:
      '경보는 무역이 줄었다는 것을 말할 뿐 이유는 말하지 않습니다. 조치를 든 것은 시기가 가깝기 때문입니다.',
    limitRevision: '시계열은 마지막으로 공표된 값이며, 처음 공표된 값과 다를 수 있습니다.',
    limitRoute: '우회 무역, 재고, 국내 생산은 이 시계열에 들어 있지 않습니다.',
    hidden: '이전 {{number}}건은 alerts.csv에 있습니다.',
  },
  watch: {
    subject_other: 'Musubi: 경보 {{count}}건',
    looked: '{{time}}: 시계열 {{series}}개, 새 경보 {{alerts}}건.',
    failed: '{{output}}이(가) 경보를 받지 않았습니다({{reason}}). 다음 확인 때 다시 보냅니다.',
    next: '다음 확인은 {{every}} 뒤입니다. Ctrl-C로 끝냅니다.',
    ended: '감시를 끝냈습니다. 같은 명령으로 이어집니다.',
  },
  case: {
    all: '전체',
    events: '조치 목록',
    announced: '발표',
    effective: '발효',
    written: '{{title}}: {{folder}}에 brief.en.html, brief.ja.html, brief.ko.html을 썼습니다.',
    out: '{{title}}. --out 폴더로 세 언어의 페이지를 씁니다.',
  },
};
