import type { bom as english } from '../en/bom.ts';
import type { Translation } from '../translation.ts';

/** A private bill of materials, on the command line and in its messages, in Korean. */
export const bom: Translation<typeof english> = {
  command: {
    bom: '사내 자재명세서(CSV)를 공급망 품목에 대응시키고 부품이 무엇에 노출되어 있는지 찾습니다. 자료는 이 컴퓨터를 벗어나지 않습니다.',
  },
  argument: { bom: '자재명세서: 품번, 품명, 수량, 단가, 공급업체, 공급국, HS코드가 있는 CSV' },
  option: {
    mapping: '이전 실행의 bom-mapping.csv를 편집한 것(부품과 품목의 대응)',
    chain: '부품을 찾을 공급망. 생략하면 알려진 모두',
    target: '의존을 세는 국가·지역. 생략하면 CHN',
    alliance: '동맹의 국가·지역. 생략하면 USA JPN KOR',
    buyer: '작성되는 계획의 구매자. 생략하면 KOR',
    year: '작성되는 계획의 연도',
  },
  example: {
    first: '부품을 대응시키고 편집할 대응표를 씁니다',
    second: '편집한 대응표로 다시 실행합니다',
    third: '계획 파일을 보완하여 계획합니다',
  },
  fault: { unclosed: '닫히지 않은 따옴표', afterQuote: '닫는 따옴표 뒤의 글자' },
  expected: {
    quote: '닫힌 따옴표(안에서는 두 번 씀)와 그 뒤의 구분자 또는 줄 끝',
    header: '적어도 “품번”이 있는 제목 줄: 품번, 품명, 수량, 단가, 공급업체, 국가, HS코드',
    amount: '0 이상의 수',
    country: '국가·지역: ISO 코드, 또는 영어·일본어·한국어 이름',
    hs: '여섯 자리 이상의 HS코드',
    part: '부품의 이름',
    cells: '제목 줄과 같이 {{number}}개 이하의 칸',
  },
  plan: {
    title: '자재명세서',
    price: '다른 공급처의 가격은 여기서 알 수 없습니다. 견적으로 바꾸십시오.',
    description:
      '자재명세서에서 만들었습니다. 한 기업의 필요량은 각 국가·지역의 공급에 비해 작다고 보아 공급 능력에 한도를 두지 않습니다. 범위는 판단에 따른 값이므로 바꾸십시오.',
    own: '판단에 따른 값입니다. 아는 값으로 바꾸십시오.',
  },
  heading: { nodes: '부품이 노출된 것', ask: '미정(bom-mapping.csv에서 선택)' },
  fact: {
    parts: '부품',
    partsText: '{{parts}}건(대응 {{mapped}}건, 미정 {{undecided}}건)',
    money: '{{amount}}달러',
    value: '금액',
    valueText: '{{value}}(대응 {{mapped}}, {{targets}}에서 구매 {{target}})',
    against: '기준',
    againstText: '{{targets}}, 동맹 {{alliance}}',
  },
  column: {
    node: '품목',
    chain: '공급망',
    parts: '부품 수',
    value: '금액\n(달러)',
    bought: '대상국에서\n구매(%)',
    target: '대상국의\n세계 비중(%)',
    alliance: '동맹의\n비중(%)',
    part: '품번',
    description: '품명',
    best: '가장 유력',
    score: '점수',
    why: '이유',
  },
  note: {
    private:
      '모두 이 컴퓨터에서 처리했습니다. 네트워크를 쓰지 않으며 --out 폴더 밖에는 아무것도 쓰지 않습니다. 실행 기록에는 파일의 해시만 있고 내용은 없습니다.',
    shares: '비중은 품목의 세계 공급에서 차지하는 몫이며, 알려지지 않은 부분은 범위로 보입니다.',
    more: '그 밖에 {{number}}건이 bom-mapping.csv에 있습니다.',
  },
};
