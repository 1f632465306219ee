export interface Criterion {
  readonly criterion: string;
  readonly how: string;
  /** Titles of tests, or parts of them, as they stand in `test/`; a test of its own looks them up. */
  readonly tests: readonly string[];
}

const axe = 'no story has a finding of axe';
const keys = 'Everything is done by keys alone';
const clicks = 'Everything is done by clicks alone';
const heard = 'A screen reader hears each picture as a sentence';

/** WCAG 2.2, levels A and AA, as far as a criterion concerns a part of a page. */
export const wcag: readonly Criterion[] = [
  {
    criterion: '1.1.1 Non-text Content',
    how: 'Each picture has a name or a sentence; shapes are hidden from the tree or named one by one.',
    tests: [heard, axe],
  },
  {
    criterion: '1.3.1 Info and Relationships',
    how: 'Headings, lists and toolbars are such; the strip is an ordered list.',
    tests: [axe],
  },
  {
    criterion: '1.3.2 Meaningful Sequence',
    how: 'Reading order is the order of the line and of time.',
    tests: ['Tab stops: at most 5'],
  },
  {
    criterion: '1.4.1 Use of Color',
    how: 'Gauges differ in colour, width and symbol; doubt is a fading end and a question mark.',
    tests: ['every story looks as it did'],
  },
  {criterion: '1.4.3 Contrast (Minimum)', how: 'Measured in light and dark.', tests: [axe]},
  {criterion: '1.4.4 Resize Text', how: 'Sizes follow the root text, never below 16 px.', tests: ['root text is huge']},
  {criterion: '1.4.10 Reflow', how: 'By container width, from 240 px.', tests: ['400 % zoom']},
  {criterion: '1.4.12 Text Spacing', how: 'Boxes grow with their text.', tests: ['Text spacing of WCAG 1.4.12']},
  {criterion: '2.1.1 Keyboard', how: 'Arrow keys, Enter, plus, minus, Escape.', tests: [keys]},
  {criterion: '2.1.2 No Keyboard Trap', how: 'Tab goes on, forward and back.', tests: ['Tab stops: at most 5']},
  {
    criterion: '2.3.3 Animation from Interactions',
    how: 'No animation where motion is not welcome.',
    tests: ['every story looks as it did'],
  },
  {
    criterion: '2.4.3 Focus Order',
    how: 'Picture, strip, list; at most five stops in each element.',
    tests: ['Tab stops: at most 5'],
  },
  {
    criterion: '2.4.6 Headings and Labels',
    how: 'The level of the heading is the page’s choice.',
    tests: ['takes the level that the page gives', axe],
  },
  {
    criterion: '2.4.7 Focus Visible',
    how: 'A ring of two pixels in the colour of the text.',
    tests: ['The focus is seen wherever it goes'],
  },
  {
    criterion: '2.5.1 Pointer Gestures, 2.5.7 Dragging Movements',
    how: 'Buttons do what dragging and pinching do.',
    tests: [clicks],
  },
  {
    criterion: '2.5.8 Target Size (Minimum)',
    how: '24 px or as much room; stops and marks have their equal in strip, steps and list.',
    tests: ['Targets: 24 px at least'],
  },
  {
    criterion: '3.1.2 Language of Parts',
    how: 'The element names the language that its words are in.',
    tests: ['speaks the language of the page and names it'],
  },
  {
    criterion: '3.2.1 On Focus, 3.2.2 On Input',
    how: 'Focus alone chooses nothing; a choice moves no focus.',
    tests: [keys],
  },
  {
    criterion: '3.3.1 Error Identification',
    how: 'A plain sentence and a button where data cannot be had.',
    tests: ['The data address answers'],
  },
  {criterion: '4.1.2 Name, Role, Value', how: 'Native buttons, or a role with its state.', tests: [heard, axe]},
  {criterion: '4.1.3 Status Messages', how: 'What is chosen is said in a live region.', tests: [keys]},
];

/** The critical heuristics of Chartability, one line each. */
export const chartability: readonly Criterion[] = [
  {criterion: 'Perceivable: low contrast', how: 'Text 4.5 : 1 in light and dark.', tests: [axe]},
  {
    criterion: 'Perceivable: content is only visual',
    how: 'The strip, the list of events and the sentence of a card say what the pictures show.',
    tests: [heard],
  },
  {
    criterion: 'Perceivable: small text',
    how: 'Nothing below 10 px, whatever the page does to its root text.',
    tests: ['root text is tiny'],
  },
  {criterion: 'Operable: interaction has one input type', how: 'Pointer, touch, keys.', tests: [keys, clicks]},
  {
    criterion: 'Operable: no interaction cues',
    how: 'A sentence says that stops can be chosen; controls look like controls.',
    tests: ['every story looks as it did'],
  },
  {
    criterion: 'Operable: keyboard focus indicator missing',
    how: 'Seen at every stop.',
    tests: ['The focus is seen wherever it goes'],
  },
  {
    criterion: 'Understandable: no explanation of purpose or reading',
    how: 'Heading and one line on how the signs are to be read.',
    tests: [axe],
  },
  {
    criterion: 'Understandable: no title, summary, or caption',
    how: 'Heading by default, slots for the page’s own.',
    tests: ['takes the level that the page gives'],
  },
  {criterion: 'Robust: does not conform to standards', how: 'Two engines on every story.', tests: [axe]},
  {
    criterion: 'Compromising: no table or list of the data',
    how: 'All stops and all events are there as lists.',
    tests: [keys],
  },
  {
    criterion: 'Assistive: data density is inappropriate',
    how: 'Labels that do not fit are left out, the most important ones last.',
    tests: ['every story looks as it did'],
  },
  {
    criterion: 'Assistive: navigation is tedious',
    how: 'At most five tab stops; Home, End and arrows inside.',
    tests: ['Tab stops: at most 5'],
  },
  {
    criterion: 'Flexible: user style changes not respected',
    how: 'Colour scheme, forced colours, text size, reduced motion, zoom.',
    tests: [axe, 'Text spacing of WCAG 1.4.12'],
  },
];
