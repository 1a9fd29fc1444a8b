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

/** Takes eight columns at a time, so that the sums stay in registers. */
function multiplyTransposedBlock(y: usize, a: usize, rows: i32, columns: i32, x: usize): void {
  const stride = (<usize>columns) << 3;
  const xEnd = x + ((<usize>rows) << 3);
  let column = 0;
  for (; column + 7 < columns; column += 8) {
    let s0 = f64x2.splat(0);
    let s1 = f64x2.splat(0);
    let s2 = f64x2.splat(0);
    let s3 = f64x2.splat(0);
    let at = a;
    for (let xAt = x; xAt < xEnd; xAt += 8) {
      const factor = v128.load64_splat(xAt);
      s0 = f64x2.add(s0, f64x2.mul(factor, v128.load(at)));
      s1 = f64x2.add(s1, f64x2.mul(factor, v128.load(at, 16)));
      s2 = f64x2.add(s2, f64x2.mul(factor, v128.load(at, 32)));
      s3 = f64x2.add(s3, f64x2.mul(factor, v128.load(at, 48)));
      at += stride;
    }
    v128.store(y, s0);
    v128.store(y, s1, 16);
    v128.store(y, s2, 32);
    v128.store(y, s3, 48);
    y += 64;
    a += 64;
  }
  for (; column + 1 < columns; column += 2) {
    let sum = f64x2.splat(0);
    let at = a;
    for (let xAt = x; xAt < xEnd; xAt += 8) {
      sum = f64x2.add(sum, f64x2.mul(v128.load64_splat(xAt), v128.load(at)));
      at += stride;
    }
    v128.store(y, sum);
    y += 16;
    a += 16;
  }
  if (column < columns) {
    let sum: f64 = 0;
    for (let xAt = x; xAt < xEnd; xAt += 8) {
      sum += load<f64>(xAt) * load<f64>(a);
      a += stride;
    }
    store<f64>(y, sum);
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
