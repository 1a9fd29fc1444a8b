import type { limits as english } from '../en/limits.ts';
import type { Translation } from '../translation.ts';

/** What the brief claims, and what it does not, in Japanese. */
export const limits: Translation<typeof english> = {
  says: {
    comparison:
      '他の条件を変えずに所定の措置だけを実施した場合に、{{economies}}か国・地域の実質所得、生産、価格、貿易が基準からどれだけ変わるか。',
    horizons:
      '同じ問いに対する三つの期間の答え。短期（3か月から1年）、中期（2年から4年）、長期（約10年）であり、買い手、生産者、労働者がどれだけ容易に調整できるかが異なる。',
    everyone:
      '参加国・地域、除外対象、その他すべての国・地域についての結果。利益も損失も同じ方法で求め、同じ言葉で報告する。',
  },
  saysNot: {
    forecast:
      '今後何が起こるか。一つの経済の二つの状態を比べるものであり、成長、景気循環、時期は扱わない。',
    bands:
      '数値がどれほど確かか。この版には不確実性の幅がない。弾力性は不確実であり、ゼロに近い結果は符号が逆になりうる。',
    security:
      '安全保障の価値。強靱性、抑止、起こらずに済んだ危機の費用は、利益にも損失にも計上しない。',
    answer: '除外対象や他の国・地域の対抗措置。措置として明記されない限り、対抗する者はいない。',
    aggregation:
      '部門の内部で起こること。部門は産業全体であり、代替のきかない個々の半導体、化学品、機械は平均に埋もれる。',
    size: '措置の大きさが正しいこと。大きさは仮定であり、根拠とともに一覧に示す。',
    estimated:
      '{{worlds}}が観測値であること。異なる年のデータからの推計であり、その結果は目安として扱う必要がある。',
  },
};
