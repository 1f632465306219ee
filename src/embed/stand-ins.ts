/** Looks for what stands in for elements on a page that has been read, as it has when a module runs. */
export function upgradeStandIns(): void {
  if (document.querySelector('[data-corridor]')) void import('./upgrade.js').then(({upgrade}) => upgrade());
}
