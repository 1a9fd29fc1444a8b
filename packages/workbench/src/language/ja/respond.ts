import type { respond as english } from '../en/respond.ts';
import type { Translation } from '../translation.ts';

/** The answer of the excluded economy, on the command line, in Japanese. */
export const respond: Translation<typeof english> = {
  heading: {
    mirror: '鏡写し：されたことをそのまま返す',
    'own-income': '自らにとって最良の対抗措置（探索の範囲内）',
    harm: '自らの損失を{{budget}}%以内に抑えて与える最大の損害（探索の範囲内）',
    replies: '双方が応酬を続ける場合',
  },
  fact: {
    responders: '対抗する側',
    targets: '相手側',
    sectors: '対象の貿易',
    sectorCount: '{{number}}部門（{{list}}）',
    drawn: '{{draws}}回、シード {{seed}}',
  },
  many: '相手側の{{number}}か国・地域',
  effect: {
    bothLose:
      'この対抗措置により年間、{{responder}}は{{own}}を失い、{{targets}}は{{theirs}}を失う。自らの損失1ドルにつき相手の損失は{{ratio}}ドルである。',
    pays: 'この対抗措置により年間、{{responder}}は{{own}}を得て、{{targets}}は{{theirs}}を失う。',
    backfires:
      'この対抗措置により年間、{{responder}}は{{own}}を失い、{{targets}}は{{theirs}}を得る。',
    bothGain: 'この対抗措置により年間、{{responder}}は{{own}}、{{targets}}は{{theirs}}を得る。',
    nothing: '変えるものがなく、この対抗措置では何も変わらない。',
  },
  doubt:
    '抽出の5～95%の幅（百万ドル）は、{{responder}}が{{ownBand}}（符号の一致率{{ownShare}}%）、{{targets}}が{{theirBand}}（同{{theirShare}}%）である。',
  drivers: '{{targets}}の結果に最も影響するパラメーター（順位相関）：{{list}}',
  column: {
    instrument: '手段',
    on: '相手',
    before: '変更前（%）',
    after: '変更後（%）',
    alone: 'シナリオのみ\n（百万ドル）',
    answered: '対抗措置後\n（百万ドル）',
  },
  everyTarget: 'すべて',
  shown:
    '貿易額の大きい順に{{rows}}行中{{shown}}行を示した。措置は合わせて{{measures}}件あり、measures.csvに収める。',
  others: 'その他の合計',
  search: {
    atHighest: '{{rates}}の率が上限にある。それより高い率は試していない。',
    found:
      '{{starts}}個の出発点から探索した中で最良のものである（行き着いた先は{{optima}}種類）。{{variables}}個の税率を{{low}}～{{high}}%の範囲で動かし、均衡{{solves}}個と勾配{{gradients}}個を計算した。',
    gain: '別に設けた{{points}}点の格子での逸脱のうち最大の利得は{{gain}}であった（{{deviation}} = {{rate}}）。',
    noGain:
      '別に設けた{{points}}点の格子での逸脱のうち最大の利得は{{gain}}百万ドルであり、得になるものはなかった。',
    noGrid: '別に設けた格子に、限度内の逸脱はなかった。',
  },
  replies: {
    'fixed-point': '{{rounds}}巡の後、どちらの側も動かなくなった。探索の範囲内での不動点である。',
    cycle: '応酬は{{period}}巡の周期で循環し、この経路に不動点はない。',
    limit: '{{rounds}}巡の後も、不動点にも循環にも至らなかった。',
    round: '巡',
    mover: '動く側',
    responder: '対抗する側',
    alliance: '相手側',
    responderGets: '対抗する側\n（百万ドル）',
    allianceGets: '相手側\n（百万ドル）',
    last: '全{{moves}}手のうち最後の{{shown}}手。金額はシナリオのない世界と比べた等価変分である。',
  },
  note: {
    mirror:
      '鏡写しは、シナリオが両側の間の貿易に加えたことを、部門ごとに同じ大きさで返す。関税には関税を、禁止には逆方向の貿易の禁止を返し、譲歩も同じく返す。貿易の一部の禁止は、同じ効果をもつ貿易費用として数える。',
    search:
      '税率は厳密なモデルの上で{{low}}～{{high}}%の範囲で探す。見つかるのは探索した中での最良であり、局所的な最良にとどまる。',
    draws:
      '措置は中心のパラメーターで見つかったものに固定し、モデルのパラメーターのみを抽出する。幅は5%と95%の分位点であり、幅も符号の一致率も数値が正しい確率ではない。',
    budget:
      '最大の損害の措置は、抽出ごとの損失の限度に応じて、限度の下限・中心・上限で見つかった措置の間から取る。',
    reach:
      'ほかの手段（許認可、金融、政府調達）による対抗は探索していない。応酬の巡数を指定しない限り、対抗措置への対抗も考えない。',
  },
};
