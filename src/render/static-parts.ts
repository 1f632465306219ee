import type {TemplateResult} from 'lit';

/** What plain HTML is put together from. */
export interface StaticParts {
  readonly heading: string;
  /** SVG; undefined where words and figures say it all. */
  readonly picture: (() => string) | undefined;
  /** The picture in words. */
  readonly alt: string;
  readonly body: TemplateResult;
  /** Whom it is owed to; empty where the body tells. */
  readonly credit: string;
}
