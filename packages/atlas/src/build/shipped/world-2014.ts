import type { LocalText, Problem, Result } from '@musubi/vocabulary';
import { readPlainArrays } from '../../sources/arrays/read.ts';
import type { TotalKey } from '../../world/totals.ts';
import type { WorldDraft } from '../../world/world.ts';
import { aggregateTable } from '../aggregate.ts';
import { draftWorld, type WorldOrigin } from '../draft.ts';
import { gatheringStatement } from './gathering.ts';
import { sectorsByDivision, shippedEconomies } from './groups.ts';
import { felbermayr, tariffs2014, wiod2016 } from './sources.ts';

const sectorCodes = [
  ...'A B C10-C12 C13-C15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25 C26 C27'.split(' '),
  ...'C28+C33 C29 C30 C31-C32 D35-E39 F G H J K L-N I+O-U'.split(' '),
];

/** Exports of electronics that every shipped world states against its source. */
export const watchedExports: readonly TotalKey[] = ['USA', 'CHN', 'JPN', 'KOR', 'TWN'].map(
  (economy) => ({ quantity: 'exports', economy, sector: 'C26' }),
);

/**
 * Build the shipped world of 2014: 26 economies and 28 sectors of the World Input-Output Database.
 *
 * @param folder - Plain arrays of 44 economies and 50 sectors, as {@link readPlainArrays} takes
 *   them.
 */
export async function buildWorld2014(folder: string): Promise<Result<WorldDraft, Problem>> {
  const read = await readPlainArrays(folder);
  if (!read.ok) return read;
  const { table, meta } = read.value;
  const gathered = aggregateTable(table, {
    economies: shippedEconomies(table.economies.map(({ code }) => code)),
    sectors: sectorsByDivision(table.sectors, sectorCodes),
  });
  if (!gathered.ok) return gathered;
  const origin: WorldOrigin = {
    id: '2014',
    title: {
      en: 'World 2014 (WIOD 2016 release)',
      ja: '世界2014年（WIOD 2016年版）',
      ko: '세계 2014년(WIOD 2016년판)',
    },
    year: meta.year,
    estimated: false,
    knownFrom: '2016-11-30',
    unit: { currency: 'USD', multiplier: meta.multiplier },
    sources: [wiod2016, felbermayr, tariffs2014],
    transformations: [...preparation, gatheringStatement(table, gathered.value.table, 'flows')],
  };
  return draftWorld(origin, table, gathered.value, watchedExports);
}

/** What was done to the replication package to make the plain arrays of it. */
const preparation: readonly LocalText[] = [
  {
    en: 'Trade and use at fob prices are recovered exactly from the shares, expenditures, tariffs and inventory changes of the replication package.',
    ja: '本船渡し（FOB）価格の貿易と使用は、再現用データの各シェア、支出、関税率、在庫変動から厳密に復元する。',
    ko: '본선인도(FOB) 가격의 무역과 사용은 재현 자료의 각 비중, 지출, 관세율, 재고증감에서 정확히 복원한다.',
  },
  {
    en: 'The published file of tariffs has importers and exporters swapped; they are put back, tariffs of ROW on itself are set to zero, and value added and cost shares are computed again.',
    ja: '公表された関税率ファイルは輸入国と輸出国が入れ替わっているため元に戻し、ROWの域内関税をゼロとし、付加価値と費用シェアを再計算する。',
    ko: '공개된 관세율 파일은 수입국과 수출국이 뒤바뀌어 있어 바로잡고, ROW의 역내 관세를 0으로 두며, 부가가치와 비용 비중을 다시 계산한다.',
  },
  {
    en: 'The 56 sectors of WIOD are 50 in the replication package, which joins C33 with C28 and some services; negative value added in three pairs of sectors (BGR, MLT, LUX) is averaged away.',
    ja: 'WIODの56部門は再現用データでは50部門であり、C33はC28と、一部のサービスは互いに統合されている。三組の部門（BGR、MLT、LUX）の負の付加価値は平均により解消する。',
    ko: 'WIOD의 56개 부문은 재현 자료에서 50개이며, C33은 C28과, 일부 서비스는 서로 통합되어 있다. 세 쌍의 부문(BGR, MLT, LUX)의 음의 부가가치는 평균하여 해소한다.',
  },
];
