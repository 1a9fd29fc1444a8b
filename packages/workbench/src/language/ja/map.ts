import type { map as english } from '../en/map.ts';
import type { Translation } from '../translation.ts';

/** The map of a chain, in Japanese. */
export const map: Translation<typeof english> = {
  command: '同盟が供給網のどの品目を賄えるか、誰が要か、どれほど依存しているかを示します。',
  argument: '供給網の名前またはファイル',
  option: {
    alliance: '参加国・地域：コード、グループ、またはシナリオ（省略時はTRILATERAL）',
    target: 'エクスポージャーの対象（省略時はシナリオの除外対象、なければCHN）',
    threshold: '品目を賄うとみなす供給の割合（%、省略時は65）',
    basis: 'シェアの基準を優先順に（省略時はplant headquarters trade）',
    node: '一つの品目について分かっていることをすべて表示',
    chokepointShare: 'チョークポイントとみなす一つの国・地域の割合（%、省略時は50）',
    chokepointMonths: 'チョークポイントとみなす切替月数（省略時は12）',
    percent: '0より大きく100以下の数',
  },
  example: {
    usual: '日米韓が賄える品目',
    node: '一つの品目のすべてを出典とともに',
    other: '別の同盟を、ある日付の時点で',
  },
  title: '{{chain}}：{{alliance}}が賄える品目',
  question: 'この供給網のどの品目を同盟が賄えるか、誰が要か、{{target}}にどれほど依存しているか。',
  answer: {
    closes:
      '{{alliance}}は{{nodes}}品目のうち{{closed}}品目を確実に賄える。すなわち供給の{{threshold}}以上を占める。さらに{{possible}}品目は賄える可能性があり、{{open}}品目は賄えず、{{unknown}}品目は数値がない。',
    pivotal:
      '{{economy}}が欠けると、そのうち{{number}}品目を他の参加国・地域は確実に賄えなくなる。',
    noPivot: '確実に賄える品目のうち、一つの参加国・地域だけに左右されるものはない。',
    with: '非参加国・地域が一つだけ加わった場合に、さらに確実に賄える品目の数は次のとおりである：{{list}}。',
    indispensable:
      '{{target}}以外のすべてが集まれば賄える品目のうち、その一つが欠けると賄えないものの数は次のとおりである：{{list}}。',
    brings: '{{economy}} {{number}}',
    chokepoints:
      '{{number}}品目はチョークポイントである。すなわち一つの国・地域が供給の{{share}}以上を占め、下流に不可欠であり、{{months}}か月以内に切り替えられるとは知られていない：{{list}}。',
    noChokepoint: 'ある数値からは、確実にチョークポイントといえる品目はない。',
    exposure:
      '{{target}}とその他の世界がこの供給網の財の取引を止めれば、外の世界では少なくとも次の割合が不足する：{{list}}。',
    throughInputs: '{{node}}の{{share}}（{{path}}を通じて）',
    byItself: '{{node}}の{{share}}（{{target}}自身が作る分）',
  },
  limit: {
    unknown:
      'どの出典にもないシェアはゼロではなく、区間を広げる。数値のない品目については何も述べない。',
    basis:
      'シェアは出典ごとの基準による。工場の所在地、企業の本社、国境を越える貿易のいずれかであり、同じものではない。どれを用いたかは表に示す。',
    exposure:
      'エクスポージャーは、投入物を固定比率で用い、在庫がなく、世界全体の需要に対するものとする。投入物のどの用途も同じ割合で失うとするが、小さな用途は大きな用途に競り勝つこともある。備蓄、価格、対象自身の需要もこれを和らげうる。',
    structure: 'どの品目がどれを必要とするかは、供給網の構造の出典による判断である。',
    group:
      '出典が欧州連合のようなグループを挙げる場合、構成国自身のシェアはその範囲内にあることしか分からない。',
  },
  column: {
    node: '品目',
    alliance: '同盟（%）',
    target: '対象（%）',
    largest: '最大（%）',
    hhi: 'HHI',
    closes: '賄えるか',
    pivotal: '要',
    with: '加われば賄える',
    atOnce: '直後の依存（%）',
    lasting: '持続（%）',
    via: '経路',
    months: '切替月数',
    origin: '基準、年、等級',
    economy: '国・地域',
    closesMore: '加われば確実に賄える品目',
    mayCloseMore: '可能性のある品目',
    indispensable: '欠ければ賄えない品目',
    pivotalFor: '確実に要となる品目',
    mayBePivotalFor: '可能性のある品目',
    share: 'シェア（%）',
  },
  verdict: { certain: 'はい', possible: '可能性あり', no: 'いいえ', unknown: '不明' },
  basis: { plant: '工場', headquarters: '本社', trade: '貿易' },
  of: {
    output: '生産',
    capacity: '能力',
    sales: '売上',
    exports: '輸出',
    shipments: '出荷',
  },
  kind: {
    material: '材料',
    equipment: '装置',
    software: 'ソフトウェア',
    process: '工程',
    component: '部品',
    product: '製品',
  },
  origin: '{{basis}}、{{of}}、{{year}}、{{grade}}',
  range: '{{low}}～{{high}}',
  atLeast: '{{low}}以上',
  unreachable: '対象なしでは不可',
  unnamedToo: '名前のないものも必要',
  andMore: 'ほか{{number}}',
  path: ' → ',
  and: '＋',
  or: ' / ',
  heading: {
    hold: '誰が占めるか',
    needed: '誰が必要か、何に左右されるか',
    members: '参加国・地域',
    outsiders: '非参加国・地域',
    inputs: '投入物',
    outputs: '用途',
  },
  fact: {
    alliance: '同盟',
    target: '対象',
    threshold: '賄うとみなす割合',
    bases: '基準',
    revised: '供給網の改訂日',
    asOf: '時点',
    stage: '段階',
    closes: '同盟で賄えるか',
    chokepoint: 'チョークポイント',
    unnamed: '名前のない部分（%）',
    withoutTarget: '対象以外のすべてで賄えるか',
    unknown: '分かっていないこと',
    months: '供給網に沿った切替月数',
    days: '代替までの日数',
    idle: '止まる外部の工場（%）',
  },
  need: { essential: '不可欠', substitutable: '代替可能' },
  used: 'この分布を用いている。',
  customs: 'HS {{hs}}、{{year}}年：{{covers}}',
  covers: { node: 'この品目に関するもの', more: 'この品目以外を多く含み、シェアとしては用いない' },
  caption: {
    chart: '段階別の供給網：各品目における同盟と対象のシェア。',
    hold: '同盟、対象、最大の国・地域のシェアと集中度。',
    needed: '同盟が品目を賄えるか、誰とならば賄えるか、どれほど依存しているか。',
    members: '各参加国・地域が要となる品目の数。',
    outsiders: '非参加国・地域がもたらすものと、欠ければ賄えないもの。',
  },
  chart: {
    alternative:
      '供給網「{{chain}}」の品目を段階ごとの帯に並べ、同盟と対象のシェアを示した図。数値は下の表にある。',
    note: '各品目の棒は、左から同盟、右から対象のシェアを示す。塗りつぶしは確実な分、斜線は可能性のある分、目盛りは{{threshold}}%の境である。枠は、太線が同盟で確実に賄えるもの、破線が可能性のあるもの、点線が不明なものを示す。◆はチョークポイント、◇はその可能性、▲は要となる参加国・地域。線はつながりで、破線は代替可能、太線と左に帯のある品目は、対象への依存が供給網の末端まで伝わる経路である。',
  },
  note: {
    hold: '区間は数値が許すすべてのシェアを含む。HHIは0から1。基準は工場の所在地、企業の本社、または貿易。等級Aは公的統計、Bは方法を示した研究、Cは推計または報道。',
    needed:
      '賄えるとは供給の{{threshold}}%以上を占めることをいう。加われば賄えるとは、確実に賄えるようになる最小の組をいう。依存は、双方が取引を止めたとき対象の外の世界で不足する割合を、下限から数値が許す上限までで示す。数値のない品目は制約にならないものとする。直後とは、稼働中の工場が消費するものすべてによる依存で、据え付けた装置とソフトウェアは使い続けられる。持続とは、代替できるものを代替し、装置の更新が要るときの依存である。',
    outsiders: '台湾、オランダ、欧州連合は常に掲げる。',
  },
  legend:
    '区間は数値が許すすべてのシェアを含む。◆ チョークポイント、◇ その可能性、▲ 確実に要、△ 可能性あり。',
  usage: {
    hint: '一つの品目のすべて：{{command}}',
    hidden: '{{date}}時点で隠したもの：出典が未公表の分布{{number}}件。',
  },
};
