import { domesticSystem, type LeontiefSystem } from '../input-output/leontief-system.ts';
import { embodiedContent, type LeontiefEnding } from '../input-output/solve-leontief.ts';

/** What a unit of a sector's exports holds; the two add up to one less the tariffs paid on inputs. */
export interface ExportsContent extends LeontiefEnding {
  /** Domestic value added; [economy][sector]. */
  readonly domestic_nj: Float64Array;
  /** Imported content, vertical specialisation; [economy][sector]. */
  readonly foreign_nj: Float64Array;
}

/**
 * Split a unit of exports into domestic value added and imported content.
 *
 *   domestic_n = v_nᵀ (I − A_nn)⁻¹,  foreign_n = (Σ_{i≠n} 1ᵀ A_in) (I − A_nn)⁻¹
 *
 * The first is what an economy's GDP would lose without the exports (hypothetical extraction), the second what Hummels, Ishii and Yi
 * call vertical specialisation. Neither double-counts what crosses borders twice.
 *
 * @param valueAddedShare_nj - v, value added per unit of output; [economy][sector].
 * @throws RangeError when the shares do not fit the system or are not finite.
 * @see Los, Timmer and de Vries (2016), American Economic Review 106(7); Hummels, Ishii and Yi (2001), Journal of
 *   International Economics 54(1); Koopman, Wang and Wei (2014), American Economic Review 104(2).
 */
export function exportsContent(
  system: LeontiefSystem,
  valueAddedShare_nj: Float64Array,
): ExportsContent {
  const domestic = domesticSystem(system);
  const ofValueAdded = embodiedContent(domestic, valueAddedShare_nj);
  const ofImports = embodiedContent(domestic, importedPerOutput(system));
  const { status, iterations, residual } =
    ofValueAdded.status === 'limit' ? ofValueAdded : ofImports;
  return {
    status,
    iterations,
    residual,
    domestic_nj: ofValueAdded.solution_nj,
    foreign_nj: ofImports.solution_nj,
  };
}

/** Imported inputs per unit of output: Σ_{i≠n,k} A_(ik)(nj). */
function importedPerOutput(system: LeontiefSystem): Float64Array {
  const { economies: N, sectors: J, originShare_kni, coefficient_nkj } = system;
  const imported_nj = new Float64Array(N * J);
  for (let nk = 0; nk < N * J; nk++) {
    const n = Math.floor(nk / J);
    const k = nk % J;
    let foreign = 0;
    for (let i = 0; i < N; i++) if (i !== n) foreign += originShare_kni[(k * N + n) * N + i];
    for (let j = 0; j < J; j++) imported_nj[n * J + j] += foreign * coefficient_nkj[nk * J + j];
  }
  return imported_nj;
}
