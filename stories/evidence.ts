export interface Criterion {
  readonly criterion: string;
  readonly how: string;
  /** Titles of tests, or parts of them, as they stand in `test/`, which a test looks up; none only where all is the page’s. */
  readonly tests: readonly string[];
  /** Day and outcome of a look by hand, where no test can tell, or what has not been tried. */
  readonly looked?: string;
}

export const axe = 'no story has a finding of axe';
export const keys = 'Everything is done by keys alone';
export const clicks = 'Everything is done by clicks alone';
export const heard = 'A screen reader hears each picture as a sentence';
export const stops = 'Tab stops: at most 5';
export const focus = 'The focus is seen wherever it goes';
export const calm = 'Nothing moves where the reader asks for less motion';
export const quiet = 'Focus alone changes nothing';
export const said = 'What changes out of sight of a screen reader is said';
export const reflow = '400 % zoom';
export const silent = 'No sound, no video and no form: the one field is the search';
export const framed = 'a frame has the title and the language of its element';
export const looked = (what: string) => `24 November 2026: ${what}`;
export const contrast = 'Lines of the map and marks of the timeline stand out';
export const looks = 'every story looks as it did';
