/** Share of Student's distribution within ±t, of t = √ν·tan θ and whole ν ≥ 1. Abramowitz & Stegun 26.7.3 and 26.7.4. */
function within(theta: number, degrees: number): number {
  const [sine, cosine] = [Math.sin(theta), Math.cos(theta)];
  const isOdd = degrees % 2 === 1;
  if (degrees === 1) return (2 * theta) / Math.PI;
  let term = isOdd ? cosine : 1;
  let sum = term;
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine;
    sum += term;
  }
  return isOdd ? (2 * (theta + sine * sum)) / Math.PI : sine * sum;
}

/** Beyond so many degrees of freedom the value of the next even number is not told apart by more than 1e-6. */
const MOST_DEGREES = 4000;
const known = new Map<number, number>();

/** The value that Student's t with so many degrees of freedom (whole, from 1) stays within, either way, in 95 of 100 cases. */
export function studentQuantile(degrees: number): number {
  const counted = Math.min(degrees, MOST_DEGREES);
  const before = known.get(counted);
  if (before !== undefined) return before;
  let [low, high] = [0, Math.PI / 2];
  // Halving the angle 60 times leaves nothing of a double.
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (within(middle, counted) < 0.95) low = middle;
    else high = middle;
  }
  const t = Math.sqrt(counted) * Math.tan(low);
  known.set(counted, t);
  return t;
}
