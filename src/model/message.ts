/** Fills `{name}` in a message; a name without a value stays as it is, so that a mistake is seen. */
export const message = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
