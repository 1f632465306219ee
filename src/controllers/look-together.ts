let looks: (() => (() => void) | undefined)[] = [];

/**
 * Looks at the page before the next frame, with all who ask for it now, and only then does what the looks lead to: a
 * look after a change costs the page a layout, and many elements that come at once would each pay for one.
 */
export function lookTogether(look: () => (() => void) | undefined): void {
  if (looks.push(look) > 1) return;
  queueMicrotask(() => {
    const all = looks;
    looks = [];
    for (const change of all.map((one) => one())) change?.();
  });
}
