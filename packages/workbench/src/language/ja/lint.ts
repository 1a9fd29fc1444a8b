import type { lint as english } from '../en/lint.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with a chain, in Japanese. */
export const lint: Translation<typeof english> = {
  command: '供給網を規則に照らします（合計、つながり、引用、古さ）。',
  argument: '供給網の名前またはファイル（省略時は付属のものと自分のものすべて）',
  years: '品目の最新の数値を古いとみなす年数（省略時は{{years}}）',
  example: '自分の供給網を検査',
  sumAbove: 'シェアの合計が少なくとも{{percent}}%になる。',
  sumBelow:
    'シェアの合計が最大でも{{percent}}%であり、名前のない国・地域は残っていない（unnamedAtMost: 0）。',
  sumRounded: 'シェアの合計が{{percent}}%になる。印刷時の四捨五入とみなす。',
  interval: '{{economy}}の区間の終わりが始まりより小さい。',
  outside: '値が区間の外にある。',
  economyUnknown: '{{code}}というコードの国・地域もグループもない。',
  economyNear: '{{code}}というコードの国・地域もグループもない。候補：{{candidates}}。',
  overlap: '{{group}}がその構成国・地域{{members}}と並んでおり、二重に数えられる。',
  sourceUnknown: 'ファイルに出典「{{source}}」がない。',
  sourceNear: 'ファイルに出典「{{source}}」がない。候補：{{candidates}}。',
  unusedSource: '出典「{{source}}」はどこからも引用されていない。',
  nonCommercial:
    '出典「{{source}}」は商用利用を禁じている。自分のファイルには置けるが、配布するファイルには置けない。',
  olderSource:
    '数値は{{year}}年のもので、出典は{{published}}年のものである。予測であるか、いずれかの年が誤っている。',
  age: '{{node}}の最新の数値は{{year}}年のもので、{{date}}時点では古い。',
  productWrong: '{{code}}はHSコードではない。',
  productUnknown: 'HS {{code}}の名称と産業は分からない。',
  productNear: 'HS {{code}}の名称と産業は分からない。近いコード：{{candidates}}。',
  duplicate: '「{{id}}」が二度現れる。',
  duplicateLink: 'つながり{{link}}が二度現れる。',
  stage: '「{{stage}}」という段階はない。候補：{{candidates}}。',
  stageOrder: 'つながり{{from}} → {{to}}は、段階{{later}}から前の段階{{earlier}}へ戻っている。',
  danglingUnknown: '「{{node}}」という品目はない。',
  danglingNear: '「{{node}}」という品目はない。候補：{{candidates}}。',
  selfLink: '{{node}}が自分自身につながっている。',
  cycleEssential: '互いに必要としており、どれも最初に作れない：{{path}}。',
  cycleOpen:
    '代替可能なつながりで開いた循環である。リサイクルを意図したものかもしれない：{{path}}。',
  isolated: '{{node}}にはつながりがない。',
  unknown:
    '{{node}}にはシェアがない。何がなぜ分からないかを`unknown`に書くか、分布を加える必要がある。',
  expected: '誤りのない供給網（musubi data lintを参照）',
  tradeRow: '六つの欄（HSコード、年、出典、国・地域、シェア、輸出額）',
  tradeCodes: 'HS {{codes}}の輸出。',
  severity: { error: 'エラー', warning: '警告' },
  at: '{{place}}［{{severity}}、{{rule}}］{{message}}',
  passed: '{{name}}：エラーはない。警告：{{warnings}}件。',
  failed: '{{name}}：エラー{{errors}}件、警告{{warnings}}件。',
  none: '供給網がまだない。配布されているものも、{{folder}}にあるものもない。',
};
