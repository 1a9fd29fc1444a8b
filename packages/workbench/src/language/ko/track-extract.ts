import type { trackExtract as english } from '../en/track-extract.ts';
import type { Translation } from '../translation.ts';

/** Commitments that are found in texts, in Korean. */
export const trackExtract: Translation<typeof english> = {
  command: '성명 본문에서 약속을 찾습니다. 각각에 대한 결정은 사람이 합니다.',
  argument: '저작의 부호, 일본어 본문은 CODE/ja, 또는 문서의 식별자',
  option: {
    file: '등록부 없이 파일을 읽습니다. Markdown, 텍스트, HTML, DOCX, PDF',
    date: '파일의 날짜. “올해” 등은 여기서부터 셉니다',
    parties: '파일에 담긴 약속의 주체. ISO 3166-1의 세 글자 부호',
    threshold: '약속으로 보일 확신도의 하한, 0부터 1까지. 생략하면 0.5',
    all: '약속뿐 아니라 모든 문장을 보입니다',
    save: '보인 약속을 후보로 등록부에 저장합니다',
    llm: 'MUSUBI_LLM_URL, MUSUBI_LLM_MODEL, MUSUBI_LLM_KEY의 끝점에도 묻습니다. 본문이 그곳으로 전송됩니다',
    sendMarked: '공개가 아닌 문서도 --llm으로 보낼 수 있게 합니다',
  },
  usage: { share: '0과 1 사이의 비율이어야 합니다' },
  example: {
    file: '파일을 읽습니다:',
    register: '등록부의 문서를 읽고 확실한 것만 보입니다:',
    save: '일본어 본문에서 찾은 것을 후보로 저장합니다:',
  },
  nothingNamed: '등록부의 문서를 지정하거나 --file로 파일을 지정하십시오.',
  summary: '문장 {{sentences}}개: 약속 {{commitments}}, 포부 {{soft}}, 이행 보고 {{past}}.',
  proposals:
    '끝점은 본문에 있는 문장 {{proposed}}개를 제안했습니다. 본문에 없는 인용 {{dropped}}개는 버렸습니다.',
  none: '약속을 찾지 못했습니다. --all은 모든 문장과 작동한 규칙을, --threshold 0은 포부도 보입니다.',
  suggestions: '이것은 제안입니다. 어느 것이 약속인지는 사람이 정합니다.',
  saved:
    '후보 {{number}}개를 저장했습니다: {{first}}부터 {{last}}까지. 문장 {{known}}개는 이미 약속의 인용 부분이었습니다.',
  savedNone: '저장한 것이 없습니다. 문장 {{known}}개는 이미 약속의 인용 부분이었습니다.',
  rules: '규칙: {{rules}}',
  title: { sentences: '문장' },
  label: {
    document: '문서',
    number: '번호',
    label: '종류',
    confidence: '확신도',
    who: '주체',
    kind: '성격',
    binding: '구속력',
    due: '기한(EDTF)',
    topics: '주제',
  },
  labels: { commitment: '약속', soft: '포부', past: '보고', heading: '제목', none: '–' },
  kind: {
    action: '행동',
    outcome: '성과',
    resource: '자원',
    institution: '기구',
    process: '과정',
    restraint: '자제',
    reporting: '보고',
    reaffirmation: '재확인',
  },
  binding: { high: '강함', mid: '중간', low: '약함' },
};
