declare module 'edtf' {
  interface Parsed {
    readonly min: number;
    readonly max: number;
  }
  export function parse(text: string, constraints?: {level?: number}): unknown;
  export default function edtf(text: string): Parsed;
}
