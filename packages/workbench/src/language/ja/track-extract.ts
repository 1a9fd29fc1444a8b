import type { trackExtract as english } from '../en/track-extract.ts';
import type { Translation } from '../translation.ts';

/** Commitments that are found in texts, in Japanese. */
export const trackExtract: Translation<typeof english> = {
  command: '声明の本文から約束を見つける。それぞれについて決めるのは人である。',
  argument: '著作の符号、日本語本文なら CODE/ja、または文書の識別子',
  option: {
    file: '登録簿を使わずにファイルを読む。Markdown、テキスト、HTML、DOCX、PDF',
    date: 'ファイルの日付。「本年中」などはここから数える',
    parties: 'ファイルに含まれる約束の主体。ISO 3166-1 の3文字の符号',
    threshold: '約束として挙げる確信度の下限、0から1。省けば0.5',
    all: '約束だけでなく、すべての文を挙げる',
    save: '挙げた約束を候補として登録簿に保存する',
    llm: 'MUSUBI_LLM_URL、MUSUBI_LLM_MODEL、MUSUBI_LLM_KEY の端点にも尋ねる。本文はそこへ送られる',
    sendMarked: '公開でない文書も --llm で送ってよいものとする',
  },
  usage: { share: '0から1までの割合でなければならない' },
  example: {
    file: 'ファイルを読む：',
    register: '登録簿の文書を読み、確かなものだけを挙げる：',
    save: '日本語本文で見つけたものを候補として保存する：',
  },
  nothingNamed: '登録簿の文書を名指すか、--file でファイルを指定する。',
  summary: '{{sentences}}文：約束{{commitments}}、抱負{{soft}}、実施の報告{{past}}。',
  proposals: '端点は本文にある{{proposed}}文を提案した。本文にない引用{{dropped}}件は捨てた。',
  none: '約束は見つからなかった。--all ですべての文と働いた規則を、--threshold 0 で抱負も挙げる。',
  suggestions: 'これらは提案である。どれが約束であるかは人が決める。',
  saved:
    '{{number}}件の候補を保存した：{{first}} から {{last}} まで。{{known}}文はすでに約束の引用箇所であった。',
  savedNone: '保存したものはない。{{known}}文はすでに約束の引用箇所であった。',
  rules: '規則：{{rules}}',
  title: { sentences: '文' },
  label: {
    document: '文書',
    number: '番号',
    label: '種別',
    confidence: '確信度',
    who: '主体',
    kind: '性質',
    binding: '拘束の強さ',
    due: '期限（EDTF）',
    topics: '主題',
  },
  labels: { commitment: '約束', soft: '抱負', past: '報告', heading: '見出し', none: '–' },
  kind: {
    action: '行動',
    outcome: '成果',
    resource: '資源',
    institution: '機構',
    process: '過程',
    restraint: '自制',
    reporting: '報告',
    reaffirmation: '再確認',
  },
  binding: { high: '強い', mid: '中程度', low: '弱い' },
};
