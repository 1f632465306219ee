import {
  axe,
  calm,
  clicks,
  contrast,
  focus,
  heard,
  keys,
  looked,
  looks,
  quiet,
  said,
  stops,
  type Criterion,
} from './evidence.js';

/** All heuristics of Chartability (version 2), one line each; its critical ones are marked. */
export const chartability: readonly Criterion[] = [
  {
    criterion: 'Perceivable: contrast (critical)',
    how: 'Text 4.5 : 1, lines and marks 3 : 1, light and dark.',
    tests: [axe, contrast],
  },
  {
    criterion: 'Perceivable: not for eyes only (critical)',
    how: 'Strip, lists and sentences say what the pictures show.',
    tests: [heard],
    looked: looked('not tried with a person and a screen reader.'),
  },
  {
    criterion: 'Perceivable: small text (critical)',
    how: '12 px by default, never below 10 px whatever the page does.',
    tests: ['root text is tiny'],
  },
  {
    criterion: 'Perceivable: seizures (critical)',
    how: 'Nothing flashes; what moves stops within 0.6 s.',
    tests: [calm],
  },
  {
    criterion: 'Perceivable: colour alone',
    how: 'Gauges differ in width, lanes in place and name, doubt in shape.',
    tests: ['are told apart by colour and by shape'],
  },
  {
    criterion: 'Perceivable: elements told apart',
    how: 'Gauges, breaks and stops have shapes of their own; marks keep off each other.',
    tests: ['marks of one lane overlap only where', looks],
  },
  {
    criterion: 'Perceivable: colour vision',
    how: 'Blue and vermilion, and a second cue.',
    tests: [looks],
    looked: looked(
      'article seen as with deuteranopia, tritanopia and without colour; both gauges and all lanes were told apart.',
    ),
  },
  {
    criterion: 'Perceivable: spacing',
    how: 'Labels keep off lines, marks and each other.',
    tests: ['at every width labels and marks stay inside and keep off each other'],
  },
  {criterion: 'Operable: more than one input (critical)', how: 'Pointer, touch, keys.', tests: [keys, clicks]},
  {
    criterion: 'Operable: cues (critical)',
    how: 'A sentence says that stops can be chosen; the name of each picture tells its keys.',
    tests: [heard, looks],
  },
  {
    criterion: 'Operable: keys of assistive technology (critical)',
    how: 'Keys are heard inside the pictures only; letters with Ctrl, Alt or Meta are left alone.',
    tests: [quiet],
  },
  {
    criterion: 'Operable: contrast of controls',
    how: 'Names of controls as text, marks as lines.',
    tests: [axe, contrast],
  },
  {criterion: 'Operable: focus indicator', how: 'A ring of two pixels at every stop.', tests: [focus]},
  {criterion: 'Operable: tab stops', how: 'At most five for each element, whatever the data.', tests: [stops]},
  {
    criterion: 'Operable: other ways for complex acts',
    how: 'Buttons for zoom, steps and lists; nothing needs a drag or a pinch.',
    tests: [clicks],
  },
  {
    criterion: 'Operable: size of targets',
    how: '24 px or as much room, 44 px for steps.',
    tests: ['Targets: 24 px at least'],
  },
  {
    criterion: 'Understandable: purpose and how to read (critical)',
    how: 'One line below each heading, and a key of the signs that occur.',
    tests: ['the key explains what occurs and nothing else', looks],
  },
  {
    criterion: 'Understandable: title and summary (critical)',
    how: 'A heading by default, slots for the page’s own.',
    tests: ['takes the level that the page gives'],
  },
  {
    criterion: 'Understandable: reading level (critical)',
    how: 'Short sentences in plain words.',
    tests: ['each fact is one sentence'],
    looked: looked('titles and texts of the dataset read by us; no measure was applied, no editor asked.'),
  },
  {
    criterion: 'Understandable: interactive context',
    how: 'Controls stand where they act and have a word or a name.',
    tests: [heard],
  },
  {
    criterion: 'Understandable: complexity',
    how: 'The chosen event or stop alone is told in full; the rest waits folded.',
    tests: [looks],
  },
  {
    criterion: 'Understandable: changes',
    how: 'A choice is marked in every element of the group and said.',
    tests: [said, 'is followed by everyone of the group and by nobody else'],
  },
  {
    criterion: 'Understandable: metrics',
    how: 'Units and qualifiers are written out beside every figure.',
    tests: ['a figure keeps its qualifier apart from the amount'],
  },
  {
    criterion: 'Understandable: uncertainty',
    how: 'Vague dates have soft ends, “about” and “over” stay.',
    tests: ['the shape says how sharp the date is'],
  },
  {
    criterion: 'Understandable: axis labels',
    how: 'Years below the timeline; the strip says that it is not to railway kilometres.',
    tests: ['ticks read well from hours to millennia', looks],
  },
  {criterion: 'Understandable: controls', how: 'Buttons, switches and folds of the platform.', tests: [axe]},
  {criterion: 'Robust: standards', how: 'Two engines on every story.', tests: [axe]},
  {criterion: 'Robust: semantics', how: 'Headings, lists, toolbars, buttons with their state.', tests: [axe, heard]},
  {
    criterion: 'Robust: technology',
    how: 'Plain text without script; three browser engines.',
    tests: ['keeps the page’s own text, names the address'],
  },
  {
    criterion: 'Compromising: a table (critical)',
    how: 'All stops and all events as lists, the events as a table to take away.',
    tests: ['gives its picture, its table, its data and its calendar from the list'],
  },
  {
    criterion: 'Compromising: one process only',
    how: 'A stop is found on the picture, in the strip, in the list and by its name.',
    tests: ['on the strip reaches stops that the picture leaves out', 'presses on what was found'],
  },
  {
    criterion: 'Compromising: location and history',
    how: 'The address holds the choice; the position in the row is said (“28 of 35”).',
    tests: ['holds the choice; the back button does not fill up'],
  },
  {
    criterion: 'Compromising: forgiving',
    how: 'Escape and “whole” undo a move, a second press a switch.',
    tests: ['comes nearer by its buttons, says so, and shows the whole again'],
  },
  {
    criterion: 'Compromising: structure to go along',
    how: 'Arrows follow the line, the lanes and the order of time.',
    tests: ['goes from event to event beyond the edge of the picture'],
  },
  {
    criterion: 'Compromising: static data',
    how: 'Themes are switched, the span is chosen; the rows of the table cannot be sorted here.',
    tests: ['switching a theme off takes its marks away'],
  },
  {
    criterion: 'Compromising: state to share',
    how: 'The address restores a choice; the stretch zoomed to is not in it.',
    tests: ['restores the choice when the element comes'],
  },
  {
    criterion: 'Assistive: density (critical)',
    how: 'Labels that find no room are left out, the most important ones last; clusters gather marks.',
    tests: ['gathers what finds no room, opens a cluster'],
  },
  {
    criterion: 'Assistive: tedious ways (critical)',
    how: 'Home, End, arrows, letters of a name, search.',
    tests: [stops, 'who types letters on the line goes to the next stop with that name'],
  },
  {
    criterion: 'Assistive: features described',
    how: 'The name of each picture is the sentence that it must say.',
    tests: [heard],
  },
  {
    criterion: 'Assistive: data in text',
    how: 'Amounts and dates as people write them, in the language of the page.',
    tests: ['numbers follow the language, text of the data stays as it is'],
  },
  {
    criterion: 'Assistive: extremes',
    how: 'One event or 5,000, huge and negative numbers, long names.',
    tests: ['stay in a card of 240 and of 700 pixels', 'no events, one event and one instant make a picture too'],
  },
  {
    criterion: 'Assistive: one’s own view',
    how: 'Events as CSV, JSON and calendar, pictures as SVG.',
    tests: ['gives the same by its methods, within its range'],
  },
  {
    criterion: 'Flexible: user styles (critical)',
    how: 'Colour scheme, forced colours, text size, reduced motion.',
    tests: [axe, calm, 'root text is huge'],
  },
  {
    criterion: 'Flexible: long animations',
    how: 'None is longer than 0.3 s but the flight of the map, 0.6 s.',
    tests: [calm],
  },
  {
    criterion: 'Flexible: scrolling',
    how: 'Nothing hangs on scrolling; a plain wheel is the page’s.',
    tests: ['zooms under a wheel with Ctrl, leaves a plain one to the page'],
  },
  {criterion: 'Flexible: zoom and reflow', how: 'From 240 px of container, 400 % zoom.', tests: ['400 % zoom']},
  {
    criterion: 'Flexible: text adjustments',
    how: 'Boxes grow with spacing and size of the text.',
    tests: ['Text spacing of WCAG 1.4.12', 'root text is huge'],
  },
  {
    criterion: 'Flexible: consistent and familiar',
    how: 'The same signs, keys and buttons in all three elements.',
    tests: [keys, looks],
  },
  {
    criterion: 'Flexible: contrast and textures',
    how: 'Custom properties for every colour, forced colours of the reader; textures cannot be chosen.',
    tests: [axe],
  },
  {
    criterion: 'Flexible: difficult charts',
    how: 'The map has the strip and the list, the timeline the layout `list`, the plot of a card its sentence.',
    tests: ['as a list alone puts events at distances true to time', heard],
  },
];
