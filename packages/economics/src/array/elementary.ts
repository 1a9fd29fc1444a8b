/** ln 2 in two parts, of which the first has trailing zeros, so that its small multiples are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** 1.5 · 2⁵²: a number to which it was added has no fraction any more. */
const ROUNDER = 6755399441055744;
const LARGEST_EXPONENT = 709;
const SMALLEST_NORMAL = 2.2250738585072014e-308;

const powersOfTwo = Float64Array.from({ length: 2047 }, (_, at) => 2 ** (at - 1023));

/**
 * Compute e^x to within an ulp; zero below −708, where numbers lose digits, and infinite above 709.
 *
 * @see the C library of FreeBSD, e_exp.c, for the reduction and the polynomial.
 */
export function exponential(x: number): number {
  if (x > LARGEST_EXPONENT) return Number.POSITIVE_INFINITY;
  if (x < 1 - LARGEST_EXPONENT) return 0;
  const k = x * Math.LOG2E + ROUNDER - ROUNDER;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const s = r * r;
  const c =
    r -
    s *
      (0.16666666666666602 +
        s *
          (-0.0027777777777015593 +
            s * (6.613756321437934e-5 + s * (-1.6533902205465252e-6 + s * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return y * powersOfTwo[k + 1023];
}

const scratch = new Float64Array(1);
const words = new Uint32Array(scratch.buffer);

/**
 * Compute ln x to within an ulp; −∞ for zero and for numbers so small that they lose digits.
 *
 * @see the C library of FreeBSD, e_log.c, for the reduction and the polynomial.
 */
export function logarithm(x: number): number {
  if (!(x < Number.POSITIVE_INFINITY)) return x;
  if (x < 0) return Number.NaN;
  if (x < SMALLEST_NORMAL) return Number.NEGATIVE_INFINITY;
  scratch[0] = x;
  const shifted = words[1] + 0x95f62;
  const k = (shifted >>> 20) - 1023;
  words[1] = (shifted & 0xfffff) + 0x3fe6a09e;
  const f = scratch[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + (odd + even)) + k * LN2_LOW) - f);
}
