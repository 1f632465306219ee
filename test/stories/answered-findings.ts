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
    where: /corridor-fact-card/,
    answer:
      'Several cards on a page each have a toolbar of what they are about. A reader comes to it inside its card, after the label of the figure that names the card; the buttons say what they choose.',
  },
];
