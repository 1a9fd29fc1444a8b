import type { trade as english } from '../en/trade.ts';
import type { Translation } from '../translation.ts';

/** What imported trade tables are, and what their import did, in Japanese. */
export const trade: Translation<typeof english> = {
  otherAsia: '「その他アジア（他に分類されないもの）」（490）は、慣例により台湾とみなす。',
  ownCodes: '現在の国・地域に対応しないコードはそのまま残す：{{list}}。',
  merged: '出典の複数のコードが同じ国・地域を指すため、その取引を合算した：{{list}}。',
  baci: {
    title: 'CEPII BACI、{{nomenclature}}、{{edition}}版',
    units: '千米ドルの金額と、トンの数量を、米ドルとキログラムに直した。',
    codes: '国・地域のコードは{{source}}による。',
  },
  comtrade: {
    title: 'UN Comtrade、{{nomenclature}}、{{date}}までにダウンロード',
    licence:
      'UN Comtradeの利用条件：自組織内での利用に限られ、データを他に渡すには国際連合の許可を要する',
    importers:
      '双方が報告する取引は輸入側の報告（CIF）による。輸出側の報告{{number}}件（{{amount}}）は用いない。',
    exporters: '{{number}}件の取引（{{amount}}）は輸出側の報告（FOB）だけによる。',
    reexports: '輸出側が再輸出と報告する{{amount}}は、原産地が他にあるため輸出から差し引いた。',
    repeated: '同じ数値で重複する{{number}}行は1行と数える。',
    leftOut: {
      world: '除外：相手が世界の{{number}}行（{{amount}}、他の行の合計）。',
      area: '除外：地域または「その他の地域」の{{number}}行（{{amount}}）。',
      same: '除外：同じ国・地域どうしの{{number}}行（{{amount}}）。',
      level: '除外：6桁より上の品目の{{number}}行（{{amount}}、他の行の合計）。',
      part: '除外：通関手続、輸送手段または第2相手別の{{number}}行（{{amount}}、他の行の内訳）。',
      flow: '除外：再輸入および加工貿易の{{number}}行（{{amount}}、他の行の内訳）。',
      unspecified: '除外：第98類と第99類の{{number}}行（{{amount}}）。',
    },
  },
  eto: {
    title: '半導体（手元のETOデータより）',
    description:
      'ジョージタウン大学新興技術観測所（ETO）の先端半導体サプライチェーンデータセット（CC BY-NC）を、手元の複製から取り込んだもの。代替できるかどうかをデータが示さないため、投入はすべて必須とし、同じ投入の種類どうしは互いに代替できるものとする。',
    unstaged: '工程の記載なし',
    unknown: 'データに国・地域別の供給者の記載がない。',
    companies: '除外：企業についての{{number}}行。',
    strangers: '供給者または投入がどのファイルにもないため除外：{{list}}。',
  },
};
