import type {TemplateResult} from 'lit';
import type {TimelinePlan} from '../model/timeline-plan.js';
import type {LitTools} from './lit-tools.js';

export interface ZoomRow {
  readonly label: string;
  /** What each control does, in words, in order. */
  readonly names: Readonly<Record<string, string>>;
  readonly isOff: Readonly<Record<string, boolean>>;
  readonly tabIndex: (id: string) => 0 | -1;
  /** Width of what stands before the axis and behind it, in pixels; 0 where nothing does. */
  readonly side: number;
  readonly end: number;
  readonly strip: TemplateResult;
}

const icons: Readonly<Record<string, string>> = {
  '@out': 'M-6 0H6',
  '@in': 'M-6 0H6M0-6V6',
  '@whole': 'M-8-5V5M8-5V5M-6 0H6M-3-3l-3 3 3 3M3-3l3 3-3 3',
};

/** The buttons for time under the names of the lanes, the strip of all events under the picture, as wide as its axis. */
export const zoomTemplate = ({html}: LitTools, row: ZoomRow): TemplateResult =>
  html`<div
      class="zooms"
      role="toolbar"
      aria-label=${row.label}
      .style=${row.side ? `inline-size:${row.side}px` : 'order:1'}
    >
      ${Object.entries(row.names).map(
        ([id, name]) =>
          html`<button
            type="button"
            data-id=${id}
            tabindex=${row.tabIndex(id)}
            aria-label=${name}
            title=${name}
            aria-disabled=${String(row.isOff[id])}
          >
            <svg viewBox="-12 -12 24 24" width="24" height="24"><path d=${icons[id] ?? ''} /></svg>
          </button>`,
      )}
    </div>
    <div class="brush" .style=${row.side ? `margin-inline-end:${row.end}px` : ''}>${row.strip}</div>`;

/** When there is how much, and which stretch is in the picture. Lengths are per mille of the width. */
export function stripTemplate(
  {html, svg, nothing}: LitTools,
  heights: readonly number[],
  {span, window}: TimelinePlan,
  isTurned: boolean,
): TemplateResult {
  const step = 1000 / heights.length;
  const bars = heights.flatMap((height, index) =>
    height ? [`M${((index + 0.5) * step).toFixed(1)} 22v-${(3 + height * 16).toFixed(1)}`] : [],
  );
  const at = (instant: number) => ((instant - span.from) / (span.to - span.from)) * 1000;
  const [from, to] = [at(window.from), at(window.to)];
  const stretch = svg`<path class="aside" d=${`M0 0H${from}V24H0zM${to} 0H1000V24H${to}z`} />
    <path class="ends" d=${`M${from} 0V24M${to} 0V24`} />`;
  return html`<svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
    <g transform=${isTurned ? 'matrix(-1 0 0 1 1000 0)' : nothing}>
      <path class="base" d="M0 23H1000" />
      <path class="bars" d=${bars.join('')} />
      ${to - from < 1000 ? stretch : nothing}
    </g>
  </svg>`;
}
