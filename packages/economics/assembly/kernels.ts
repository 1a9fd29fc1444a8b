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

function splat(value: f64): v128 {
  return f64x2.splat(value);
}

/** a + b c */
function addProduct(a: f64, b: v128, c: v128): v128 {
  return f64x2.add(splat(a), f64x2.mul(b, c));
}

/** e^x; see `exponential` in src/array/elementary.ts */
function exponential(x: v128): v128 {
  const rounder = splat(6755399441055744);
  const rounded = f64x2.add(f64x2.mul(x, splat(Math.LOG2E)), rounder);
  const k = f64x2.sub(rounded, rounder);
  const high = f64x2.sub(x, f64x2.mul(k, splat(0.6931471803691238)));
  const low = f64x2.mul(k, splat(1.9082149292705877e-10));
  const r = f64x2.sub(high, low);
  const s = f64x2.mul(r, r);
  let c = addProduct(-1.6533902205465252e-6, s, splat(4.1381367970572385e-8));
  c = addProduct(6.613756321437934e-5, s, c);
  c = addProduct(-0.0027777777777015593, s, c);
  c = addProduct(0.16666666666666602, s, c);
  c = f64x2.sub(r, f64x2.mul(s, c));
  const quotient = f64x2.div(f64x2.mul(r, c), f64x2.sub(splat(2), c));
  const y = f64x2.sub(splat(1), f64x2.sub(f64x2.sub(low, quotient), high));
  // k stands in the lowest bits of `rounded`, and is added to the exponent of y.
  let result = i64x2.add(y, i64x2.shl(rounded, 52));
  result = v128.bitselect(splat(Infinity), result, f64x2.gt(x, splat(709)));
  result = v128.bitselect(splat(0), result, f64x2.lt(x, splat(-708)));
  return v128.bitselect(x, result, f64x2.ne(x, x));
}

/** ln x; see `logarithm` in src/array/elementary.ts */
function logarithm(x: v128): v128 {
  const shifted = i64x2.add(x, i64x2.splat(0x00095f6200000000));
  const exponent = v128.or(i64x2.shr_u(shifted, 52), i64x2.splat(0x4330000000000000));
  // An integer in the lowest bits of 2⁵² is that integer when 2⁵² is taken off.
  const k = f64x2.sub(exponent, splat(4503599627370496.0 + 1023.0));
  const mantissa = i64x2.add(
    v128.and(shifted, i64x2.splat(0x000fffffffffffff)),
    i64x2.splat(0x3fe6a09e00000000),
  );
  const f = f64x2.sub(mantissa, splat(1));
  const s = f64x2.div(f, f64x2.add(splat(2), f));
  const z = f64x2.mul(s, s);
  const w = f64x2.mul(z, z);
  let even = addProduct(0.22222198432149784, w, splat(0.15313837699209373));
  even = f64x2.mul(w, addProduct(0.3999999999940942, w, even));
  let odd = addProduct(0.1818357216161805, w, splat(0.14798198605116586));
  odd = addProduct(0.2857142874366239, w, odd);
  odd = f64x2.mul(z, addProduct(0.6666666666666735, w, odd));
  const half = f64x2.mul(f64x2.mul(splat(0.5), f), f);
  const product = f64x2.mul(s, f64x2.add(half, f64x2.add(odd, even)));
  const small = f64x2.add(product, f64x2.mul(k, splat(1.9082149292705877e-10)));
  const rest = f64x2.sub(f64x2.sub(half, small), f);
  let result = f64x2.sub(f64x2.mul(k, splat(0.6931471803691238)), rest);
  result = v128.bitselect(splat(-Infinity), result, f64x2.lt(x, splat(2.2250738585072014e-308)));
  result = v128.bitselect(splat(NaN), result, f64x2.lt(x, splat(0)));
  return v128.bitselect(result, x, f64x2.lt(x, splat(Infinity)));
}

/** x = e^x */
export function exponentials(x: usize, length: i32): void {
  const paired = length & ~1;
  let at = 0;
  for (; at < paired; at += 2, x += 16) v128.store(x, exponential(v128.load(x)));
  if (at < length) store<f64>(x, f64x2.extract_lane(exponential(v128.load64_splat(x)), 0));
}

/** x = ln x */
export function logarithms(x: usize, length: i32): void {
  const paired = length & ~1;
  let at = 0;
  for (; at < paired; at += 2, x += 16) v128.store(x, logarithm(v128.load(x)));
  if (at < length) store<f64>(x, f64x2.extract_lane(logarithm(v128.load64_splat(x)), 0));
}
