import type {Problem} from './problem.js';

/** Sorts problems as a reader of the file meets them, whatever order they were found in. */
export function inFileOrder(document: unknown, problems: readonly Problem[]): Problem[] {
  const keyOrders = new Map<object, ReadonlyMap<string, number>>();
  const keyOrderOf = (container: object) => {
    let order = keyOrders.get(container);
    if (!order) keyOrders.set(container, (order = new Map(Object.keys(container).map((key, index) => [key, index]))));
    return order;
  };
  /** For each step of the path, the position among its siblings; what is missing comes after all that is there. */
  const positionsOf = ({path}: Problem): number[] => {
    let value: unknown = document;
    return path
      .split('/')
      .slice(1)
      .map((step) => {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof value !== 'object' || value === null) return 0;
        const position = Array.isArray(value) ? Number(key) : (keyOrderOf(value).get(key) ?? Infinity);
        value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
        return position;
      });
  };
  const compare = (a: readonly number[], b: readonly number[]): number => {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
      const [left = -1, right = -1] = [a[index], b[index]];
      if (left !== right) return left - right;
    }
    return 0;
  };
  return problems
    .map((problem) => ({problem, positions: positionsOf(problem)}))
    .sort((a, b) => compare(a.positions, b.positions))
    .map(({problem}) => problem);
}
