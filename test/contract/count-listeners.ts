/** Listeners on document and window that were added and not taken away again. */
export function countListeners() {
  const counts = new Map<string, number>();
  const restores = [document, window].map((target) => {
    const {addEventListener, removeEventListener} = target;
    const seen = new Map<unknown, Set<string>>();
    const name = (type: string) => `${target === window ? 'window' : 'document'} ${type}`;
    Object.assign(target, {
      addEventListener(...input: Parameters<typeof addEventListener>) {
        const types = seen.get(input[1]) ?? new Set();
        seen.set(input[1], types);
        if (!types.has(input[0])) counts.set(name(input[0]), (counts.get(name(input[0])) ?? 0) + 1);
        types.add(input[0]);
        addEventListener.apply(target, input);
      },
      removeEventListener(...input: Parameters<typeof removeEventListener>) {
        if (seen.get(input[1])?.delete(input[0])) counts.set(name(input[0]), counts.get(name(input[0]))! - 1);
        removeEventListener.apply(target, input);
      },
    });
    return () => Object.assign(target, {addEventListener, removeEventListener});
  });
  return {
    left: () => [...counts].filter(([, count]) => count).map(([what, count]) => `${what}: ${count}`),
    stop: () => restores.forEach((restore) => restore()),
  };
}
