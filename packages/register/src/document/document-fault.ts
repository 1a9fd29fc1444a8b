import type { LocalText, Problem } from '@musubi/vocabulary';

/** Why a document cannot be read, in words, until the file is known. */
export class DocumentFault extends Error {
  readonly found: LocalText;
  readonly expected: LocalText;

  constructor({ found, expected }: { readonly found: LocalText; readonly expected: LocalText }) {
    super(found.en);
    this.found = found;
    this.expected = expected;
  }
}

/** Say which file cannot be read, and why. */
export function problemOf({ found, expected }: DocumentFault, source: string): Problem {
  return { kind: 'invalid-input', place: { source }, found, expected };
}

/** The faults of documents, with what would be right. */
export const faults = {
  empty: () =>
    faultOf(
      ['no text', '本文なし', '본문 없음'],
      [
        'a document with text; of a scan, one whose text was recognised',
        '本文のある文書。スキャンの場合は文字認識をしたもの',
        '본문이 있는 문서. 스캔본이라면 글자를 인식한 것',
      ],
    ),
  otherText: (lost: readonly string[], passages: number) =>
    faultOf(
      [
        `a text that lacks ${lost.length} of ${passages} passages: ${lost.join('; ')}`,
        `引用箇所${passages}か所のうち${lost.length}か所を欠く本文: ${lost.join('; ')}`,
        `인용 구절 ${passages}개 중 ${lost.length}개가 없는 본문: ${lost.join('; ')}`,
      ],
      [
        'the text on record, or another edition in which every passage stands word for word',
        '記録にある本文、またはどの引用箇所も一字一句そのまま含む別の版',
        '기록된 본문 또는 모든 인용 구절이 글자 그대로 들어 있는 다른 판본',
      ],
    ),
  tooLarge: (bytes: number, limit: number) =>
    faultOf(
      [`${mib(bytes)} MiB`, `${mib(bytes)} MiB`, `${mib(bytes)} MiB`],
      [`at most ${mib(limit)} MiB`, `${mib(limit)} MiB以下`, `${mib(limit)} MiB 이하`],
    ),
  tooSlow: (milliseconds: number) =>
    faultOf(
      [
        `a document that takes longer than ${seconds(milliseconds)} s to read`,
        `読むのに${seconds(milliseconds)}秒を超える文書`,
        `읽는 데 ${seconds(milliseconds)}초가 넘게 걸리는 문서`,
      ],
      [
        'a smaller document, or its text as a plain text file',
        'より小さな文書、またはその本文のテキストファイル',
        '더 작은 문서 또는 그 본문의 텍스트 파일',
      ],
    ),
  tooHungry: (limit: number) =>
    faultOf(
      [
        `a document that takes more than ${limit} MiB of memory to read`,
        `読むのに${limit} MiBを超えるメモリが要る文書`,
        `읽는 데 ${limit} MiB가 넘는 메모리가 드는 문서`,
      ],
      ['a smaller document', 'より小さな文書', '더 작은 문서'],
    ),
  tooManyParts: (parts: number, limit: number) =>
    faultOf(
      [`${parts} parts in the DOCX`, `DOCXの中の${parts}個の部分`, `DOCX 안의 부분 ${parts}개`],
      [`at most ${limit}`, `${limit}個以下`, `${limit}개 이하`],
    ),
  tooManyPages: (pages: number, limit: number) =>
    faultOf(
      [`${pages} pages`, `${pages}ページ`, `${pages}쪽`],
      [`at most ${limit}`, `${limit}ページ以下`, `${limit}쪽 이하`],
    ),
  tooMuch: (blocks: number, blockLimit: number, length: number, lengthLimit: number) =>
    faultOf(
      [
        `${blocks} blocks with ${length} characters`,
        `${blocks}個のブロックの${length}字`,
        `블록 ${blocks}개의 ${length}자`,
      ],
      [
        `at most ${blockLimit} blocks and ${lengthLimit} characters`,
        `${blockLimit}個以下のブロック、${lengthLimit}字以下`,
        `블록 ${blockLimit}개 이하, ${lengthLimit}자 이하`,
      ],
    ),
  inflates: (part: string, limit: number, ratio: number) =>
    faultOf(
      [
        `${part}, which inflates without end`,
        `際限なく膨らむ${part}`,
        `끝없이 부풀어 오르는 ${part}`,
      ],
      [
        `at most ${mib(limit)} MiB, and ${ratio} times its compressed size`,
        `${mib(limit)} MiB以下、圧縮時の${ratio}倍以下`,
        `${mib(limit)} MiB 이하, 압축 크기의 ${ratio}배 이하`,
      ],
    ),
  tooDeep: () =>
    faultOf(
      ['elements nested too deeply', '深すぎる入れ子', '지나치게 깊은 중첩'],
      ['at most 500 levels', '500段以下', '500단계 이하'],
    ),
  wrongType: (found: string, stated: string) => faultOf(same(found), same(stated)),
  unreadable: (found: string) =>
    faultOf(same(found), [
      'HTML, DOCX, PDF, Markdown or plain text',
      'HTML、DOCX、PDF、Markdownまたはテキスト',
      'HTML, DOCX, PDF, Markdown 또는 일반 텍스트',
    ]),
  broken: (format: string, reason: string) =>
    faultOf(
      [
        `a broken ${format} file (${reason})`,
        `壊れた${format}ファイル（${reason}）`,
        `손상된 ${format} 파일(${reason})`,
      ],
      [
        `a whole ${format} file; fetch it again`,
        `完全な${format}ファイル。取得し直すこと`,
        `온전한 ${format} 파일. 다시 받을 것`,
      ],
    ),
  encrypted: (format: string) =>
    faultOf(
      [`an encrypted ${format} file`, `暗号化された${format}ファイル`, `암호화된 ${format} 파일`],
      [
        'a file that opens without a password',
        'パスワードなしで開けるファイル',
        '암호 없이 열리는 파일',
      ],
    ),
  undecodable: (encoding: string, offset: number, byte: number) =>
    faultOf(
      [
        `byte 0x${hex(byte)} at offset ${offset}, which is no ${encoding}`,
        `${encoding}として読めないバイト 0x${hex(byte)}（位置 ${offset}）`,
        `${encoding}(으)로 읽을 수 없는 바이트 0x${hex(byte)}(위치 ${offset})`,
      ],
      encodings,
    ),
  unknownEncoding: (label: string) => faultOf(same(`charset ${label}`), encodings),
  nul: (offset: number) =>
    faultOf(
      [
        `a NUL character at offset ${offset}`,
        `NUL文字（位置 ${offset}）`,
        `NUL 문자(위치 ${offset})`,
      ],
      ['text', '文字', '글자'],
    ),
  doctype: (part: string) =>
    faultOf(
      [
        `a document type declaration in ${part}`,
        `${part}の中の文書型宣言`,
        `${part} 안의 문서 형식 선언`,
      ],
      ['XML without one', '宣言のないXML', '선언이 없는 XML'],
    ),
  frontMatter: (reason: string) =>
    faultOf(
      [
        `front matter that cannot be read (${reason})`,
        `読めないフロントマター（${reason}）`,
        `읽을 수 없는 프런트 매터(${reason})`,
      ],
      ['YAML between two lines ---', '二つの --- 行の間のYAML', '두 --- 줄 사이의 YAML'],
    ),
} as const;

type LocalTriple = readonly [en: string, ja: string, ko: string];

/** Make a fault of what was found and what would be right, each in English, Japanese and Korean. */
export function faultOf(found: LocalTriple, expected: LocalTriple): DocumentFault {
  return new DocumentFault({ found: local(found), expected: local(expected) });
}

function local([en, ja, ko]: LocalTriple): LocalText {
  return { en, ja, ko };
}

function same(text: string): LocalTriple {
  return [text, text, text];
}

const encodings: LocalTriple = [
  'UTF-8, UTF-16, Shift_JIS, EUC-JP, EUC-KR or Windows-1252',
  'UTF-8、UTF-16、Shift_JIS、EUC-JP、EUC-KRまたはWindows-1252',
  'UTF-8, UTF-16, Shift_JIS, EUC-JP, EUC-KR 또는 Windows-1252',
];

const mib = (bytes: number) => Number((bytes / 2 ** 20).toPrecision(3));
const seconds = (milliseconds: number) => milliseconds / 1000;
const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0');
