import {html, type TemplateResult} from 'lit';
import {divSnippet, elementSnippet, frameSnippet, wholePage, type Host} from '../../src/render/snippets.js';
import {renderStatic} from '../../src/render/render-static.js';
import type {Attributes} from '../../src/render/setting.js';

export interface Choice {
  readonly element: 'corridor-map' | 'corridor-timeline' | 'corridor-fact-card';
  /** What it shows at first: a place for the map, an event or place for the timeline, a fact for the card. */
  readonly shows: string;
  readonly lang: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Of the column of the article, in pixels. */
  readonly width: number;
  readonly host: string;
  readonly version: 'stays as it is' | 'follows corrections';
}

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface Snippet {
  readonly name: string;
  readonly hint: string;
  readonly text: () => string | Promise<string>;
}

const attributeFor = {'corridor-map': 'focus', 'corridor-timeline': 'selected', 'corridor-fact-card': 'fact'} as const;

export const attributesOf = ({element, shows, lang, theme}: Choice): Attributes => ({
  ...(shows && {[attributeFor[element]]: shows}),
  ...(lang !== 'en' && {lang}),
  ...(theme !== 'auto' && {theme}),
});

const textAt = async (address: string): Promise<string> => (await fetch(address)).text();

async function hostOf({host, version}: Choice): Promise<Host> {
  const base = host.replace(/\/+$/, '');
  if (version === 'follows corrections') return {address: `${base}/latest`};
  const published = (await (await fetch('/cdn/integrity.json')).json()) as Integrity;
  return {address: `${base}/${published.version}`, integrity: published.files};
}

/** What an editor can copy, in the order in which to try them. */
export function snippetsOf(choice: Choice): readonly Snippet[] {
  const {element, lang} = choice;
  const attributes = attributesOf(choice);
  return [
    {
      name: 'Tag and script',
      hint: 'The first choice. The words inside are what a reader without script sees: make them yours.',
      text: async () => elementSnippet(element, attributes, await hostOf(choice)),
    },
    {
      name: 'Stand-in for a tag',
      hint: 'For a CMS that takes unknown tags out.',
      text: async () => divSnippet(element, attributes, await hostOf(choice)),
    },
    {
      name: 'Frame',
      hint: 'For a CMS that takes scripts out; the last line may go, then the frame keeps its height.',
      text: async () => frameSnippet(element, attributes, await hostOf(choice), {lang}),
    },
    {
      name: 'One whole page',
      hint: 'A file of its own that asks for nothing.',
      text: async () => {
        const [script, sheet] = await Promise.all(
          ['corridor-whole.js', 'corridor-elements.css'].map((file) => textAt(`/cdn/${file}`)),
        );
        return wholePage(element, attributes, {script: script ?? '', sheet: sheet ?? ''}, {lang});
      },
    },
    {
      name: 'Plain HTML',
      hint: 'For feeds and newsletters: no script, no tag of ours.',
      text: () => renderStatic(element, attributes, {lang}),
    },
  ];
}

async function copy(event: Event, {text}: Snippet): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const area = button.closest('section')?.querySelector('textarea');
  const words = await text();
  if (area) area.value = words;
  // A page that is not secure has no clipboard: the text stands there, chosen, to be copied by hand.
  area?.select();
  await navigator.clipboard.writeText(words).then(
    () => (button.textContent = 'Copied'),
    () => (button.textContent = 'Chosen: copy it'),
  );
}

export const snippetTemplate = (snippet: Snippet): TemplateResult =>
  html`<section data-snippet=${snippet.name}>
    <h3>${snippet.name}</h3>
    <p>${snippet.hint}</p>
    <button type="button" @click=${(event: Event) => void copy(event, snippet)}>Copy</button>
    <textarea readonly rows="4" aria-label=${snippet.name} spellcheck="false"></textarea>
  </section>`;
