import type { trackSeed as english } from '../en/track-seed.ts';
import type { Translation } from '../translation.ts';

/** Loading register files, in Korean. */
export const trackSeed: Translation<typeof english> = {
  command: '등록부 파일의 내용을 불러옵니다. 이름을 생략하면 수록된 파일을 나열합니다.',
  argument: '수록 파일의 이름 또는 자신의 파일 경로',
  example: {
    list: '불러올 수 있는 파일 보기',
    trilateral: '2021년의 약속을 사무국 담당자로서 불러오기',
    invented: '가상의 예를 점검 라운드와 함께 관리자로서 불러오기',
  },
  shipped: 'Musubi에는 다음 파일이 수록되어 있습니다.',
  next: '불러오려면: musubi track seed <이름> --as <사무국 담당자>',
  loaded: '{{file}}, 제{{edition}}판',
  same: '바뀐 것이 없습니다. 기록 {{unchanged}}건이 모두 등록부에 있습니다.',
  kept: '다음 기록은 이 등록부에서 편집되어 파일과 다릅니다. 편집한 내용을 그대로 두었습니다.',
  whole: '이전부터 등록부에 있음',
  enrolled: '다음 사람들을 등록하였습니다: {{names}}',
  held: '이 사람들이 지침 확정부터 정정까지 라운드 {{code}}을(를) 진행하였습니다. 점수는 그 가운데 한 사람으로서 볼 수 있습니다. musubi track round show {{code}} --as {{name}}',
  after: '목록 보기: musubi track register list',
  label: {
    name: '이름',
    edition: '판',
    holds: '내용',
    kind: '종류',
    added: '추가',
    changed: '변경',
    fields: '항목',
  },
  kind: {
    work: '문서',
    document: '언어본',
    'document-text': '본문',
    passage: '인용 부분',
    commitment: '약속',
    obligation: '의무',
    milestone: '이정표',
    guideline: '평가 지침',
    evidence: '증거',
    indicator: '지표',
    observation: '관측값',
    lever: '레버',
    round: '점검 라운드',
    assessment: '평가',
    response: '답변',
    publication: '공표',
  },
};
