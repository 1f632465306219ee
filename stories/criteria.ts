import {
  axe,
  calm,
  clicks,
  focus,
  framed,
  heard,
  keys,
  looked,
  quiet,
  reflow,
  said,
  silent,
  stops,
  type Criterion,
} from './evidence.js';

/** WCAG 2.2: all 55 criteria of the levels A and AA, and one of AAA. */
export const wcag: readonly Criterion[] = [
  {
    criterion: '1.1.1 Non-text Content',
    how: 'Each picture has a name or a sentence; shapes are hidden from the tree or named one by one.',
    tests: [heard, axe],
  },
  {
    criterion:
      '1.2.1 Audio-only and Video-only, 1.2.2 Captions (Prerecorded), 1.2.3 Audio Description or Media Alternative, 1.2.4 Captions (Live), 1.2.5 Audio Description',
    how: 'No sound and no video.',
    tests: [silent],
  },
  {
    criterion: '1.3.1 Info and Relationships',
    how: 'Headings, lists and toolbars are such; the strip is an ordered list.',
    tests: [axe],
  },
  {
    criterion: '1.3.2 Meaningful Sequence',
    how: 'Reading order is the order of the line and of time.',
    tests: [stops, 'events come in order of time'],
  },
  {
    criterion: '1.3.3 Sensory Characteristics',
    how: 'What is said of a sign names it and does not point to its place.',
    tests: ['the key explains what occurs and nothing else'],
    looked: looked('all sentences of the English file read; none tells of a side or a colour alone.'),
  },
  {
    criterion: '1.3.4 Orientation',
    how: 'By container width; neither way of holding a phone is asked for.',
    tests: [reflow, 'fills its element at every width'],
  },
  {
    criterion: '1.3.5 Identify Input Purpose',
    how: 'Nothing is asked about the reader; the one field searches for stops.',
    tests: [silent],
  },
  {
    criterion: '1.4.1 Use of Color',
    how: 'Gauges differ in colour, width and symbol; doubt is a fading end and a question mark.',
    tests: ['are told apart by colour and by shape'],
  },
  {criterion: '1.4.2 Audio Control', how: 'No sound.', tests: [silent]},
  {criterion: '1.4.3 Contrast (Minimum)', how: 'Measured in light and dark, folded or not.', tests: [axe]},
  {criterion: '1.4.4 Resize Text', how: 'Sizes follow the root text, never below 16 px.', tests: ['root text is huge']},
  {
    criterion: '1.4.5 Images of Text',
    how: 'Text in pictures is text.',
    tests: ['is an SVG document that needs nothing of the page', heard],
  },
  {criterion: '1.4.10 Reflow', how: 'By container width, from 240 px.', tests: [reflow]},
  {
    criterion: '1.4.11 Non-text Contrast',
    how: 'Lines and marks 3 : 1 on every ground, light and dark.',
    tests: ['Lines of the map and marks of the timeline stand out'],
  },
  {criterion: '1.4.12 Text Spacing', how: 'Boxes grow with their text.', tests: ['Text spacing of WCAG 1.4.12']},
  {
    criterion: '1.4.13 Content on Hover or Focus',
    how: 'The name of a stop or a mark that is pointed at takes no press, and goes with the pointer or by Escape.',
    tests: ['A name that comes with the pointer stands', keys],
  },
  {criterion: '2.1.1 Keyboard', how: 'Arrow keys, Enter, plus, minus, Escape.', tests: [keys]},
  {criterion: '2.1.2 No Keyboard Trap', how: 'Tab goes on, forward and back.', tests: [stops]},
  {
    criterion: '2.1.4 Character Key Shortcuts',
    how: 'Letters, plus and minus are heard only while the focus is in the picture.',
    tests: [quiet],
  },
  {
    criterion: '2.2.1 Timing Adjustable, 2.2.2 Pause, Stop, Hide',
    how: 'Nothing runs out and nothing moves by itself; advice that goes again can be called again.',
    tests: ['keeps no timer and no listener after it has gone', calm],
  },
  {criterion: '2.3.1 Three Flashes', how: 'Nothing flashes.', tests: [calm]},
  {
    criterion: '2.3.3 Animation from Interactions (AAA)',
    how: 'No animation where motion is not welcome.',
    tests: [calm],
  },
  {
    criterion: '2.4.1 Bypass Blocks',
    how: 'The page’s; map and timeline begin with a heading, and few stops lead past them.',
    tests: ['takes the level that the page gives', stops],
  },
  {
    criterion: '2.4.2 Page Titled',
    how: 'The page’s; ours is the one in a frame, which has the title of its element.',
    tests: [framed],
  },
  {criterion: '2.4.3 Focus Order', how: 'Picture, strip, list; at most five stops in each element.', tests: [stops]},
  {criterion: '2.4.4 Link Purpose (In Context)', how: 'A link is named by the work it leads to.', tests: [axe]},
  {criterion: '2.4.5 Multiple Ways', how: 'The page’s: of a set of pages, to which the elements add none.', tests: []},
  {
    criterion: '2.4.6 Headings and Labels',
    how: 'The level of the heading is the page’s choice.',
    tests: ['takes the level that the page gives', axe],
  },
  {
    criterion: '2.4.7 Focus Visible, 2.4.11 Focus Not Obscured',
    how: 'A ring of two pixels in the colour of the text; nothing of ours is fixed over the page.',
    tests: [focus],
  },
  {
    criterion: '2.5.1 Pointer Gestures, 2.5.7 Dragging Movements',
    how: 'Buttons do what dragging and pinching do.',
    tests: [clicks],
  },
  {
    criterion: '2.5.2 Pointer Cancellation',
    how: 'Chosen is what is pressed and let go in one place.',
    tests: ['is none when a drag ends on the stop where it began', 'is dragged when near, and a drag chooses nothing'],
  },
  {
    criterion: '2.5.3 Label in Name',
    how: 'The name of a control begins with what is read on it.',
    tests: [axe, 'has the line run down the page'],
  },
  {criterion: '2.5.4 Motion Actuation', how: 'No sensor is asked.', tests: ['A full visit asks nobody']},
  {
    criterion: '2.5.8 Target Size (Minimum)',
    how: '24 px or as much room; stops and marks have their equal in strip, steps and list.',
    tests: ['Targets: 24 px at least'],
  },
  {
    criterion: '3.1.1 Language of Page',
    how: 'The page’s; ours is the one in a frame, which names the language of its element.',
    tests: [framed],
  },
  {
    criterion: '3.1.2 Language of Parts',
    how: 'The element names the language that its words are in.',
    tests: ['speaks the language of the page and names it'],
  },
  {
    criterion: '3.2.1 On Focus, 3.2.2 On Input',
    how: 'Focus alone chooses nothing; a choice moves neither focus nor page.',
    tests: [quiet],
  },
  {
    criterion: '3.2.3 Consistent Navigation',
    how: 'The page’s: of what is repeated on a set of pages; the elements link to no page of it.',
    tests: [],
  },
  {
    criterion: '3.2.4 Consistent Identification',
    how: 'What does the same has the same name, from one file of words.',
    tests: ['speaks the language of the page and names it'],
    looked: looked(
      'map, timeline and card compared: zoom, steps and sources have the same signs and words; what can be saved stands under different headings, each with the kind of file.',
    ),
  },
  {criterion: '3.2.6 Consistent Help', how: 'The page’s: the elements offer no way to reach anyone.', tests: []},
  {
    criterion: '3.3.1 Error Identification, 3.3.3 Error Suggestion',
    how: 'A plain sentence and a button where data cannot be had; “0 found” where a search finds nothing.',
    tests: ['The data address answers'],
  },
  {criterion: '3.3.2 Labels or Instructions', how: 'The one field, the search, is named.', tests: [axe]},
  {
    criterion: '3.3.4 Error Prevention (Legal, Financial, Data), 3.3.7 Redundant Entry',
    how: 'Nothing is entered but the search, and nothing is sent.',
    tests: [silent, 'A full visit asks nobody'],
  },
  {criterion: '3.3.8 Accessible Authentication (Minimum)', how: 'Nobody signs in.', tests: [silent]},
  {criterion: '4.1.2 Name, Role, Value', how: 'Native buttons, or a role with its state.', tests: [heard, axe]},
  {
    criterion: '4.1.3 Status Messages',
    how: 'What changes elsewhere than under the focus is said in a live region.',
    tests: [said],
  },
];
