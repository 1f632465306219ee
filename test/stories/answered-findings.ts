interface Answer {
  /** Id of the rule of IBM's engine. */
  readonly rule: string;
  /** Fits the place of the finding and its snippet. */
  readonly where: RegExp;
  /** Why it stands. */
  readonly answer: string;
}

/** Findings of IBM's accessibility-checker-engine that are looked at and stand, each with its reason. */
export const answered: readonly Answer[] = [
  {
    rule: 'svg_graphics_labelled',
    where: /corridor-fact-card/,
    answer:
      'Figure and plot of a card are one image: the element around them has the role img and a sentence as its name, which makes everything inside presentational.',
  },
  {
    rule: 'aria_toolbar_label_unique',
    where: /corridor-(map|timeline|fact-card)/,
    answer:
      'Several elements of one kind on a page have the same toolbars. A reader comes to each inside its element, after the heading (of a card: the label) that names it; where a page shows one kind twice it gives each a heading of its own.',
  },
];
