import {ours, rendered} from './pages.mjs';

const row = 34;
const left = 250;
const width = 720;
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A bar for each page: when it was complete on the phone, and what it weighed until then. */
export function chart(figures) {
  const rows = figures.filter(({group}) => group === 'phone').sort((a, b) => a.complete - b.complete);
  const longest = Math.max(...rows.map(({complete}) => complete ?? 0));
  const scale = (width - left - 150) / longest;
  const bars = rows.map(({name, complete = longest, bytes}, i) => {
    const y = 44 + i * row;
    const length = Math.round(complete * scale);
    const fill = [ours, rendered].includes(name) ? '#1f5f99' : '#8a8578';
    return `<text x="${left - 10}" y="${y + 15}" text-anchor="end">${escape(name)}</text>
<rect x="${left}" y="${y}" width="${length}" height="20" fill="${fill}"/>
<text x="${left + length + 8}" y="${y + 15}">${(complete / 1000).toFixed(2)} s · ${Math.round(bytes / 1000)} kB</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${56 + rows.length * row}" viewBox="0 0 ${width} ${56 + rows.length * row}" font-family="system-ui, sans-serif" font-size="14" role="img" aria-label="Complete after, on a slow phone">
<style>text{fill:#222}@media(prefers-color-scheme:dark){text{fill:#eee}}</style>
<text x="10" y="24" font-weight="600">The same article on a slow phone: complete after, and bytes until then</text>
${bars.join('\n')}
</svg>
`;
}
