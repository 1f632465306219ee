import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {en, type Strings} from '../model/strings/en.js';

/** Knows the nearest `lang` and `dir` of its host, across shadow roots; does not know what is said in them. */
export class LanguageController implements ReactiveController {
  lang = 'en';
  dir: 'ltr' | 'rtl' = 'ltr';
  readonly strings: Strings = en;
  readonly #host: ReactiveControllerHost & Element;
  #observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
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
    let lang = '';
    for (let node: Element | null = this.#host; node && !lang; node = parentAcrossShadow(node))
      lang = node.getAttribute('lang') ?? '';
    const dir = getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
    lang = validLanguage(lang);
    if (lang === this.lang && dir === this.dir) return;
    this.lang = lang;
    this.dir = dir;
    this.#host.requestUpdate();
  }
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
