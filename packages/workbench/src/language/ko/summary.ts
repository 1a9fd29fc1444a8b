import type { summary as english } from '../en/summary.ts';
import type { Translation } from '../translation.ts';

/** The terminal's summary of a brief, in Korean. */
export const summary: Translation<typeof english> = {
  table: '실질소득(변화율, %), 이어서 동등변화(연간 백만 달러):',
  validation: {
    published: '발표값: {{compared}}건 중 {{passed}}건 재현',
    publishedSkipped:
      '발표값: {{compared}}건 중 {{passed}}건 재현(참조 데이터가 없어 {{skipped}}건은 대조하지 않음)',
    publishedAbsent: '발표값: 참조 데이터가 없어 여기서는 대조하지 않음',
    exact: '엄밀한 성질: {{compared}}건 중 {{passed}}건 성립',
    exactSkipped:
      '엄밀한 성질: {{compared}}건 중 {{passed}}건 성립(참조 데이터가 없어 {{skipped}}건은 대조하지 않음)',
    exactAbsent: '엄밀한 성질: 참조 데이터가 없어 여기서는 대조하지 않음',
    one: '{{first}}.',
    both: '{{first}}. {{second}}.',
  },
  failure: {
    published: '실패: {{check}}, {{quantity}}, {{economy}}: 발표값 {{published}}, 본 계산 {{ours}}',
    exact: '실패: {{check}}, {{quantity}}, {{economy}}: 이론값 {{published}}, 본 계산 {{ours}}',
  },
  noBands:
    '변동 폭 없음: 모수를 추출하지 않았습니다. 0에 가까운 결과는 결과가 없는 것으로 보십시오.',
  bands:
    '변동 폭: 제시된 분포에서 모수를 추출하여 얻은 5% 분위수와 95% 분위수이며, 결과가 참일 확률은 아닙니다.',
  files: '저장한 파일',
};
