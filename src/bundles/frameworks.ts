/**
 * Whether a tag is one of ours, for frameworks that ask which ones they leave to the page, as Vue’s compiler does:
 * `isCustomElement: isCorridorElement`.
 */
export const isCorridorElement = (tag: string): boolean => /^corridor-(map|timeline|fact-card)$/.test(tag);
