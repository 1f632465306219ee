import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const folder = 'test/snapshots';

/** Compares a text with the committed one. Writes it only where the environment says UPDATE_SNAPSHOTS=1. */
export function snapshot(name: string, text: string): void {
  const file = `${folder}/${name}.txt`;
  const now = `${text.trimEnd()}\n`;
  if (process.env.UPDATE_SNAPSHOTS === '1') {
    mkdirSync(folder, {recursive: true});
    writeFileSync(file, now);
  }
  assert.ok(existsSync(file), `${file} is missing: run with UPDATE_SNAPSHOTS=1, read it, commit it`);
  assert.equal(now, readFileSync(file, 'utf8'), `${file} has changed: UPDATE_SNAPSHOTS=1 accepts the new one`);
}
