/** The middle value; the mean of the two in the middle where there are as many. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The least value that so large a share of them does not exceed. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** For every key of the samples its median; undefined where one of them has none. */
export const medians = (samples) =>
  Object.fromEntries(
    Object.keys(samples[0]).map((key) => {
      const values = samples.map((sample) => sample[key]);
      return [key, values.every((value) => typeof value === 'number') ? median(values) : undefined];
    }),
  );

/** The smallest and the largest value; undefined where one is missing. */
export const rangeOf = (values) =>
  values.every((value) => typeof value === 'number') ? [Math.min(...values), Math.max(...values)] : undefined;
