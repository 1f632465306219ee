import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Strings} from '../model/strings/strings.js';
import {lookTogether} from './look-together.js';

/** Languages that there are words in, beside English. */
const spoken = /^(ar|be|de|ru|zh)(?![a-z])/i;

/**
 * Knows the nearest `lang` and `dir` of its host, across shadow roots, and the words of that language; does not know
 * what is said in them. Where there are none, everything is English, numbers and dates too.
 */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag of the nearest `lang`; English where there is none that can be read. */
  page = '';
  /** BCP 47 tag for numbers and dates: that of the page where there are words for it. */
  lang = 'en';
  dir: 'ltr' | 'rtl' = 'ltr';
  strings: Strings;
  /** Fulfilled when the words are there; never rejects. */
  ready: Promise<void> | undefined;
  readonly #english: Strings;
  readonly #host: ReactiveControllerHost & Element;
  #observer?: MutationObserver;

  /** `english` are the words of the first picture. */
  constructor(host: ReactiveControllerHost & Element, english: Partial<Strings>) {
    this.#host = host;
    this.strings = this.#english = english as Strings;
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new MutationObserver(() => this.#read());
    const options = {attributes: true, attributeFilter: ['lang', 'dir']};
    for (let node: Element | null = this.#host; node; node = parentAcrossShadow(node))
      this.#observer.observe(node, options);
    this.#read();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  #read() {
    lookTogether(() => this.#lookAtDirection());
    const page = languageAt(this.#host);
    if (page === this.page) return;
    this.page = page;
    this.ready = spoken.test(page) ? this.#load(page) : undefined;
    if (!this.ready) this.#speak(this.#english, /^en(?![a-z])/i.test(page) ? page : 'en');
    this.#host.requestUpdate();
  }

  #lookAtDirection() {
    const dir = getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
    if (dir === this.dir || !this.#host.isConnected) return undefined;
    return () => {
      this.dir = dir;
      this.#host.requestUpdate();
    };
  }

  async #load(page: string) {
    try {
      const {loadStrings} = await import('./load-language.js');
      const words = await loadStrings(page);
      if (page === this.page) this.#speak(...words);
    } catch (error) {
      console.warn(`corridor-elements: no words for lang="${page}", so English: ${String(error)}`);
      if (page === this.page) this.#speak(this.#english, 'en');
    }
  }

  #speak(strings: Strings, lang: string) {
    this.lang = lang;
    this.strings = strings;
    this.#host.requestUpdate();
  }
}

function languageAt(host: Element): string {
  for (let node: Element | null = host; node; node = parentAcrossShadow(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return validLanguage(lang);
  }
  return 'en';
}

const parentAcrossShadow = (node: Element): Element | null => {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** A page may say `lang="en_US"` or nothing; Intl must not throw on it. */
const validLanguage = (lang: string): string => {
  try {
    return Intl.getCanonicalLocales(lang.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
};
