import type {RovingFocusController} from '../controllers/roving-focus-controller.js';
import {nextByLetters} from '../model/find-stops.js';

/** Letters typed within this time, in milliseconds, belong to one name. */
const typingTime = 700;

interface StopList {
  readonly stops: readonly string[];
  /** Where the line ends; stops beside it may follow. */
  readonly end: string | undefined;
  readonly nameOf: (id: string) => string;
}

/** Keys in a list of stops: arrows go on, Home and End to its ends, letters to the next name that begins so. */
export class StopKeys {
  #typed = {text: '', at: 0};

  handle(event: KeyboardEvent, list: RovingFocusController, {stops, end, nameOf}: StopList, dir: 'ltr' | 'rtl') {
    const {key, ctrlKey, metaKey, altKey, timeStamp} = event;
    const isLetter = key.length === 1 && /[\p{L}\p{N}]/u.test(key);
    if (!isLetter && !(key === 'End' && end)) {
      list.handleKeyDown(event, dir);
      return;
    }
    if (ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    if (!isLetter) {
      void list.focus(end!);
      return;
    }
    const text = timeStamp - this.#typed.at < typingTime ? this.#typed.text + key : key;
    this.#typed = {text, at: timeStamp};
    const found = nextByLetters(text, stops, list.current, nameOf);
    if (found) void list.focus(found);
  }
}
