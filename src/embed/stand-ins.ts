/** Looks for what stands in for elements on a page that has been read, as it has when a module runs. */
export function upgradeStandIns(): void {
  // The page may have an image whose name hides the method of the document.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- `call` takes the last of its overloads
  if (Document.prototype.querySelector.call(document, '[data-corridor]'))
    void import('./upgrade.js').then(({upgrade}) => upgrade());
}
