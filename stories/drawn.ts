import {expect, waitFor} from 'storybook/test';

/** The shadow root of the first element of that name, once it holds what the selector names. */
export async function drawn(canvas: HTMLElement, tag: string, selector: string): Promise<ShadowRoot> {
  const root = canvas.querySelector(tag)!.shadowRoot!;
  await waitFor(() => expect(root.querySelector(selector)).not.toBeNull(), {timeout: 5000});
  return root;
}
