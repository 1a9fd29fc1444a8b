// AssemblyScript. Compiled into src/array/kernels-module.ts by scripts/build-kernels.mjs.
// Each function is the twin of one in src/array/plain-kernels.ts and adds in the same order, so results are equal to the bit.
// Arguments are byte addresses and counts of float64.

/** y_br = Σ_c A_brc x_bc */
export function multiply(y: usize, a: usize, blocks: i32, rows: i32, columns: i32, x: usize): void {
  const stride = (<usize>columns) << 3;
  const paired = columns & ~3;
  for (let block = 0; block < blocks; block++, x += stride)
    for (let row = 0; row < rows; row++) {
      let first = f64x2.splat(0);
      let second = f64x2.splat(0);
      let column = 0;
      let at = x;
      for (; column < paired; column += 4) {
        first = f64x2.add(first, f64x2.mul(v128.load(a), v128.load(at)));
        second = f64x2.add(second, f64x2.mul(v128.load(a, 16), v128.load(at, 16)));
        a += 32;
        at += 32;
      }
      let tail: f64 = 0;
      for (; column < columns; column++) {
        tail += load<f64>(a) * load<f64>(at);
        a += 8;
        at += 8;
      }
      const sum = f64x2.add(first, second);
      store<f64>(y, f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1) + tail);
      y += 8;
    }
}

/** y_bc = Σ_r A_brc x_br */
export function multiplyTransposed(
  y: usize,
  a: usize,
  blocks: i32,
  rows: i32,
  columns: i32,
  x: usize,
): void {
  for (let block = 0; block < blocks; block++) {
    multiplyTransposedBlock(y, a, rows, columns, x);
    y += (<usize>columns) << 3;
    x += (<usize>rows) << 3;
    a += (<usize>rows * <usize>columns) << 3;
  }
}

/**
 * Takes sixteen columns at a time, so that the sums stay in registers; the last sixteen overlap those before where the
 * columns do not divide, which computes some sums twice, to the same bits.
 */
function multiplyTransposedBlock(y: usize, a: usize, rows: i32, columns: i32, x: usize): void {
  if (columns < 16) {
    multiplyTransposedNarrow(y, a, rows, columns, x);
    return;
  }
  const stride = (<usize>columns) << 3;
  const xEnd = x + ((<usize>rows) << 3);
  const last = columns - 16;
  let column = 0;
  while (true) {
    let s0 = f64x2.splat(0);
    let s1 = f64x2.splat(0);
    let s2 = f64x2.splat(0);
    let s3 = f64x2.splat(0);
    let s4 = f64x2.splat(0);
    let s5 = f64x2.splat(0);
    let s6 = f64x2.splat(0);
    let s7 = f64x2.splat(0);
    const offset = (<usize>column) << 3;
    let at = a + offset;
    for (let xAt = x; xAt < xEnd; xAt += 8) {
      const factor = v128.load64_splat(xAt);
      s0 = f64x2.add(s0, f64x2.mul(factor, v128.load(at)));
      s1 = f64x2.add(s1, f64x2.mul(factor, v128.load(at, 16)));
      s2 = f64x2.add(s2, f64x2.mul(factor, v128.load(at, 32)));
      s3 = f64x2.add(s3, f64x2.mul(factor, v128.load(at, 48)));
      s4 = f64x2.add(s4, f64x2.mul(factor, v128.load(at, 64)));
      s5 = f64x2.add(s5, f64x2.mul(factor, v128.load(at, 80)));
      s6 = f64x2.add(s6, f64x2.mul(factor, v128.load(at, 96)));
      s7 = f64x2.add(s7, f64x2.mul(factor, v128.load(at, 112)));
      at += stride;
    }
    const into = y + offset;
    v128.store(into, s0);
    v128.store(into, s1, 16);
    v128.store(into, s2, 32);
    v128.store(into, s3, 48);
    v128.store(into, s4, 64);
    v128.store(into, s5, 80);
    v128.store(into, s6, 96);
    v128.store(into, s7, 112);
    if (column === last) return;
    column = min(column + 16, last);
  }
}

function multiplyTransposedNarrow(y: usize, a: usize, rows: i32, columns: i32, x: usize): void {
  const stride = (<usize>columns) << 3;
  const xEnd = x + ((<usize>rows) << 3);
  for (let column = 0; column < columns; column++) {
    let sum: f64 = 0;
    let at = a + ((<usize>column) << 3);
    for (let xAt = x; xAt < xEnd; xAt += 8) {
      sum += load<f64>(xAt) * load<f64>(at);
      at += stride;
    }
    store<f64>(y + ((<usize>column) << 3), sum);
  }
}

/** y = y + f x */
export function addScaled(y: usize, factor: f64, x: usize, length: i32): void {
  const lanes = f64x2.splat(factor);
  const paired = length & ~1;
  let at = 0;
  for (; at < paired; at += 2) {
    v128.store(y, f64x2.add(v128.load(y), f64x2.mul(lanes, v128.load(x))));
    y += 16;
    x += 16;
  }
  if (at < length) store<f64>(y, load<f64>(y) + factor * load<f64>(x));
}
