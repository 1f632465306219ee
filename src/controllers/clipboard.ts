/**
 * Puts a text on the clipboard; false where the page is not allowed to: an insecure address, a frame without the
 * permission, an old browser.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The older way, which needs no secure address: fill the event of a copy that we ask for ourselves. */
function copyByEvent(text: string): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isFilled = !!event.clipboardData;
  };
  document.addEventListener('copy', fill, {capture: true});
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard is not given to a page
    return document.execCommand('copy') && isFilled;
  } finally {
    document.removeEventListener('copy', fill, {capture: true});
  }
}
