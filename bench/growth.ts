/**
 * How work grows with size: the exponent `b` of `y = a · x^b`, by least squares over the logarithms. 1 is linear, 2
 * quadratic. Points of which a value is not above 0 have no logarithm and are left out; NaN where all are of one size.
 */
export function growthExponent(points: readonly { size: number; work: number }[]): number {
  const logs = points
    .filter(({ size, work }) => size > 0 && work > 0)
    .map(({ size, work }) => ({ x: Math.log(size), y: Math.log(work) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
