import type { trackRegister as english } from '../en/track-register.ts';
import type { Translation } from '../translation.ts';

/** Making a register, enrolling people and searching, in Japanese. */
export const trackRegister: Translation<typeof english> = {
  command: {
    init: '登録簿を作り、最初の管理者を登録する。',
    actor: '登録簿の利用者を登録し、一覧する。',
    actorAdd: '利用者を登録する、または役割を変える。管理者用。',
    actorList: '登録簿の利用者を一覧する。',
    whoami: '登録簿での自分と、できることを示す。',
    search: '約束、引用、証拠をどの言語の語でも検索する。',
  },
  argument: { name: '短い名前。小文字、数字、ハイフン', words: '探す語' },
  option: {
    founder: '管理者の短い名前',
    fullName: '通常の書き方の氏名',
    role: '役割',
    party: '所属する当事者（ISO 3166-1 alpha-3）',
    organisation: '省庁や機関（担当者の場合）',
    cleared: '国内資料（審査者）または二国間資料（事務局）の閲覧を認められた当事者',
  },
  example: {
    init: 'この計算機に自分の登録簿を作る',
    team: 'DATABASE_URLのデータベースの所有者として、PostgreSQLサーバーに登録簿を作る',
    actorAdd: '分析者を登録する',
    actorList: '利用者の一覧',
    whoami: '自分は誰か',
    search: '日本語で約束を探す',
  },
  role: {
    'public-reader': '一般閲覧者',
    analyst: '分析者',
    owner: '担当者',
    reviewer: '審査者',
    secretariat: '事務局',
    auditor: '監査人',
    administrator: '管理者',
  },
  may: {
    'public-reader': '公開のものを読む。',
    analyst:
      '公開とタスクフォースのものを読み、候補を提案する。自らの当事者が一方である二国間のものと、自国のものを読み書きする。',
    owner:
      '公開、タスクフォース、自らの当事者が一方である二国間のものを読む。自らの機関の義務と自国のものを書く。',
    reviewer:
      '公開、タスクフォース、自らの当事者の二国間のもの、認められていれば自国のものを読む。採点は匿名で行い、開示までは自らの採点だけを見る。',
    secretariat:
      '公開とタスクフォースのものを読み書きし、審査回を開く。二国間のものは認められたものだけを読む。採点はせず、開示前の採点は件数だけを知る。',
    auditor:
      '公開、タスクフォース、二国間のもの、記録の全体、開示後の採点を読む。国内のものはハッシュだけを見る。',
    administrator: '利用者を登録し、鍵と控えを管理する。読めるのは公開のものだけである。',
  },
  label: {
    place: '登録簿',
    name: '名前',
    fullName: '氏名',
    role: '役割',
    party: '当事者',
    organisation: '機関',
    cleared: '閲覧許可',
    may: 'できること',
    kind: '種類',
    language: '言語',
    text: '本文',
    id: '識別子',
  },
  kind: { commitment: '約束', passage: '引用', evidence: '証拠' },
  made: '{{place}}に登録簿を作った。{{name}}はその管理者であり、公開のものだけを読む。',
  next: '次に、作業する人を登録する。',
  logins:
    'サーバーでは各人が自分のロールでログインする。データベースの所有者として、psqlで一人ずつ次を行う。',
  guard:
    'フォルダーではオペレーティングシステムが番人である。フォルダーを読める者は、その中の誰としてでも行動できる。',
  enrolled: '{{name}}を{{role}}として登録した。',
  password: {
    found: 'コマンドラインのパスワード',
    expected:
      'パスワードのないURL。パスワードは~/.pgpassかPGPASSWORDに、またはURL全体をDATABASE_URLに置く',
  },
  nothing:
    '閲覧できるものに「{{words}}」を含むものはない。語は先頭から一致しなければならない。語を減らすか短くするとよい。',
};
