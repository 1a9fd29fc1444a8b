// AssemblyScript. Compiled into src/array/kernels-module.ts by scripts/build-kernels.mjs.
// Each function is the twin of one in src/array/plain-kernels.ts and adds in the same order, so results are equal to the bit.
// Arguments are byte addresses and counts of float64.

/** y_r = Σ_c A_rc x_c */
export function multiply(y: usize, a: usize, rows: i32, columns: i32, x: usize): void {
  const paired = columns & ~3;
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

/** y_c = Σ_r A_rc x_r */
export function multiplyTransposed(y: usize, a: usize, rows: i32, columns: i32, x: usize): void {
  memory.fill(y, 0, (<usize>columns) << 3);
  const stride = (<usize>columns) << 3;
  const paired = columns & ~1;
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const x0 = f64x2.splat(load<f64>(x));
    const x1 = f64x2.splat(load<f64>(x, 8));
    const x2 = f64x2.splat(load<f64>(x, 16));
    const x3 = f64x2.splat(load<f64>(x, 24));
    let a0 = a;
    let a1 = a + stride;
    let a2 = a1 + stride;
    let a3 = a2 + stride;
    let into = y;
    let column = 0;
    for (; column < paired; column += 2) {
      const near = f64x2.add(f64x2.mul(x0, v128.load(a0)), f64x2.mul(x1, v128.load(a1)));
      const far = f64x2.add(f64x2.mul(x2, v128.load(a2)), f64x2.mul(x3, v128.load(a3)));
      v128.store(into, f64x2.add(v128.load(into), f64x2.add(near, far)));
      a0 += 16;
      a1 += 16;
      a2 += 16;
      a3 += 16;
      into += 16;
    }
    if (column < columns) {
      const near = load<f64>(x) * load<f64>(a0) + load<f64>(x, 8) * load<f64>(a1);
      const far = load<f64>(x, 16) * load<f64>(a2) + load<f64>(x, 24) * load<f64>(a3);
      store<f64>(into, load<f64>(into) + (near + far));
    }
    x += 32;
    a += stride << 2;
  }
  for (; row < rows; row++) {
    const factor = load<f64>(x);
    for (let column: usize = 0; column < stride; column += 8)
      store<f64>(y + column, load<f64>(y + column) + factor * load<f64>(a + column));
    x += 8;
    a += stride;
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
