import { faultOf } from '../document-fault.ts';

/** The faults of addresses, with what would be right. */
export const webFaults = {
  address: () =>
    faultOf(
      ['no web address', 'ウェブアドレスではない', '웹 주소가 아님'],
      same('http://… , https://…'),
    ),
  credentials: () =>
    faultOf(
      ['a user name or password', 'ユーザー名またはパスワード', '사용자 이름 또는 암호'],
      ['an address without them', 'それらを含まないアドレス', '그것이 없는 주소'],
    ),
  notPublic: (host: string, address: string) =>
    faultOf(
      [
        `${host}, which is ${address}, an address inside a network`,
        `${host}（${address}、ネットワーク内部のアドレス）`,
        `${host}(${address}, 네트워크 내부의 주소)`,
      ],
      [
        'an address of the public internet; a file from elsewhere can be saved and imported',
        '公開インターネット上のアドレス。他の場所のファイルは保存してから取り込める',
        '공개 인터넷의 주소. 다른 곳의 파일은 저장한 다음 가져올 수 있음',
      ],
    ),
  unreachable: (reason: string) =>
    faultOf(
      [`no answer (${reason})`, `応答なし（${reason}）`, `응답 없음(${reason})`],
      [
        'an address that answers, or a saved file',
        '応答するアドレス、または保存したファイル',
        '응답하는 주소 또는 저장한 파일',
      ],
    ),
  status: (status: number) => faultOf(same(`HTTP ${status}`), same('HTTP 200')),
  redirects: (limit: number) =>
    faultOf(
      [`more than ${limit} redirects`, `${limit}回を超える転送`, `${limit}번이 넘는 리디렉션`],
      [`at most ${limit}`, `${limit}回以下`, `${limit}번 이하`],
    ),
  contentType: (type: string) =>
    faultOf(same(type === '' ? 'Content-Type —' : type), [
      'HTML, DOCX, PDF, Markdown or plain text',
      'HTML、DOCX、PDF、Markdownまたはテキスト',
      'HTML, DOCX, PDF, Markdown 또는 일반 텍스트',
    ]),
  encoding: (encoding: string) => faultOf(same(`Content-Encoding: ${encoding}`), same('identity')),
} as const;

function same(text: string) {
  return [text, text, text] as const;
}
