/** HTML of our templates without what means nothing while nobody can act on it. */

/** Coordinates to a tenth of a pixel; per cent stay, and so do steps, whose faults would add up. */
const rounded = (text: string): string =>
  text.replace(/(?<![\d.])-?\d*\.\d{2,}(?!\d|%)/g, (number) => String(Number(Number(number).toFixed(1))));

/** Within an image nothing has a name or a part to play; what is switched on looks so. */
const mute = (group: string): string =>
  group.replace(/ (?:role="(?!button)[a-z]+"|aria-(?:label|selected|orientation|hidden)="[^"]*")/g, '');

/** Shapes that only a pointer or the focus meets go, and empty ones; so does space that nobody sees. */
export const still = (content: string): string =>
  content
    .replace(/<(rect|circle) class="(?:hit|focus|target)"[^>]*\/>|<path class="[^"]*" d="" \/>/g, '')
    .replace(/<g\b[^>]*>/g, mute)
    .replace(/(<svg\b[^>]*?) role="(?:group" aria-label="[^"]*|img" aria-label=")"/g, '$1')
    .replace(/(?<= (?:x|y|width|height|rx)=")[^"]*|(?<= d=")[^a-z"]*(?=")|(?<= transform="translate\()[^)]*/g, rounded)
    .replace(/>\s+(?=<(?:g|path|rect|circle|use|\/g|\/svg|\/?(?:div|p|figure|details|ul|li))\b)/g, '>')
    .replace(/(<\/?(?:div|p|figure|details|ul|li)\b[^>]*>)\s+(?=<)/g, '$1')
    .replace(/\s+(?=\/?>)/g, '');
