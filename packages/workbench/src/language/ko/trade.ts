import type { trade as english } from '../en/trade.ts';
import type { Translation } from '../translation.ts';

/** What imported trade tables are, and what their import did, in Korean. */
export const trade: Translation<typeof english> = {
  otherAsia: '“기타 아시아(달리 분류되지 않음)”(490)는 관례에 따라 대만으로 봅니다.',
  ownCodes: '오늘날의 경제에 해당하지 않는 코드는 그대로 둡니다: {{list}}.',
  merged: '출처의 여러 코드가 한 경제를 가리키므로 그 거래를 합산했습니다: {{list}}.',
  baci: {
    title: 'CEPII BACI, {{nomenclature}}, {{edition}}판',
    units: '천 달러 단위의 금액과 톤 단위의 수량을 미국 달러와 킬로그램으로 바꾸었습니다.',
    codes: '경제 코드는 {{source}}에 따릅니다.',
  },
  comtrade: {
    title: 'UN Comtrade, {{nomenclature}}, {{date}}까지 내려받음',
    licence:
      'UN Comtrade 이용 조건: 자기 조직 안에서만 쓸 수 있으며, 자료를 다른 곳에 넘기려면 유엔의 허가가 필요합니다',
    importers:
      '양쪽이 보고한 거래는 수입국의 보고(CIF)를 따릅니다. 수출국의 보고 {{number}}건({{amount}})은 쓰지 않았습니다.',
    exporters: '거래 {{number}}건({{amount}})은 수출국의 보고(FOB)만 있습니다.',
    reexports: '수출국이 재수출로 보고한 {{amount}}는 원산지가 다른 곳이므로 수출에서 뺐습니다.',
    repeated: '같은 수치로 되풀이된 {{number}}행은 한 번만 셉니다.',
    leftOut: {
      world: '제외: 상대가 세계인 {{number}}행({{amount}}, 다른 행의 합계).',
      area: '제외: 지역 또는 “기타 지역”인 {{number}}행({{amount}}).',
      same: '제외: 같은 경제 사이의 {{number}}행({{amount}}).',
      level: '제외: 여섯 자리보다 위인 품목의 {{number}}행({{amount}}, 다른 행의 합계).',
      part: '제외: 통관 절차, 운송 수단 또는 둘째 상대별 {{number}}행({{amount}}, 다른 행의 내역).',
      flow: '제외: 재수입과 가공무역 {{number}}행({{amount}}, 다른 행의 내역).',
      unspecified: '제외: 제98류와 제99류 {{number}}행({{amount}}).',
    },
  },
  eto: {
    title: '반도체(가지고 있는 ETO 자료)',
    description:
      '조지타운대 신흥기술관측소(ETO)의 첨단 반도체 공급망 자료(CC BY-NC)를 가지고 있는 사본에서 가져온 것입니다. 대체할 수 있는지 자료가 밝히지 않으므로 투입은 모두 필수로 보고, 한 투입의 종류끼리는 서로 대체할 수 있는 것으로 봅니다.',
    unstaged: '단계 표시 없음',
    unknown: '자료에 경제별 공급자가 없습니다.',
    companies: '제외: 기업에 관한 {{number}}행.',
    strangers: '공급자나 투입이 어느 파일에도 없어 제외: {{list}}.',
  },
};
