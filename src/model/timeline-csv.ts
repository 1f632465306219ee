import type {EventRecord} from './timeline-record.js';

/** Quoted where it must be; what a spreadsheet would take for a formula is marked as text. */
function cell(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A table after RFC 4180, with a row of names; lists are joined by semicolons. Dates are left as they are. */
export function eventsCsv(records: readonly EventRecord[]): string {
  const rows = records.map(({places, routes, sources, date, ...rest}) => ({
    ...rest,
    places: places.join('; '),
    routes: routes.join('; '),
    sources: sources.map(({source}) => source).join('; '),
    urls: sources.flatMap(({url}) => url || []).join(' '),
    edtf: date,
  }));
  const lines = rows.map((row) => Object.values(row).map(cell).join(','));
  return [Object.keys(rows[0] ?? {}).join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
