/** The columns of a bill of materials. */
const bomColumns = [
  'part',
  'description',
  'quantity',
  'unitCost',
  'supplier',
  'country',
  'hs',
] as const;

/** A column of a bill of materials. */
export type BomColumn = (typeof bomColumns)[number];

/** Columns without which a bill of materials cannot be read. */
export const neededColumns: readonly BomColumn[] = ['part'];

/** The headings under which each column is known, in three languages. */
const headings: Readonly<Record<BomColumn, readonly string[]>> = {
  part: [
    'part',
    'part number',
    'part no',
    'item',
    'item code',
    'sku',
    'component',
    '部品',
    '部品番号',
    '品番',
    '部番',
    '부품',
    '부품번호',
    '품번',
    '품목코드',
  ],
  description: [
    'description',
    'name',
    'part name',
    'item description',
    '品名',
    '部品名',
    '名称',
    '説明',
    '品目',
    '품명',
    '부품명',
    '이름',
    '설명',
    '품목',
  ],
  quantity: [
    'quantity',
    'qty',
    'amount',
    'annual quantity',
    '数量',
    '員数',
    '年間数量',
    '수량',
    '연간수량',
    '소요량',
  ],
  unitCost: [
    'unit cost',
    'unit price',
    'price',
    'cost',
    'unit cost usd',
    '単価',
    '価格',
    '原価',
    '단가',
    '가격',
    '원가',
  ],
  supplier: [
    'supplier',
    'vendor',
    'manufacturer',
    'maker',
    '仕入先',
    '供給元',
    'サプライヤー',
    'メーカー',
    '調達先',
    '공급업체',
    '공급사',
    '공급처',
    '제조사',
    '업체',
  ],
  country: [
    'supplier country',
    'country',
    'country of origin',
    'origin',
    'coo',
    '仕入先国',
    '供給国',
    '原産国',
    '国',
    '生産国',
    '공급국',
    '공급업체국가',
    '원산지',
    '국가',
    '생산국',
  ],
  hs: [
    'hs',
    'hs code',
    'hs6',
    'hts',
    'hts code',
    'tariff code',
    'hsコード',
    '税番',
    '税番号',
    '関税番号',
    'hs코드',
    'hs부호',
    '품목번호',
    '세번',
  ],
};

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.()-]+/gu, '');
}

const columnOf = new Map(
  bomColumns.flatMap((column) =>
    headings[column].map((heading) => [plain(heading), column] as const),
  ),
);

/** Find which column each heading names; headings that name none are left out. */
export function columnsIn(header: readonly string[]): ReadonlyMap<BomColumn, number> {
  const found = new Map<BomColumn, number>();
  for (const [at, heading] of header.entries()) {
    const key = plain(heading);
    const column = columnOf.get(key) ?? columnOf.get(key.replace(/usd|us\$|ドル|달러/u, ''));
    if (column !== undefined && !found.has(column)) found.set(column, at);
  }
  return found;
}
