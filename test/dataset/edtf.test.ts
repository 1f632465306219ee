import assert from 'node:assert/strict';
import {test} from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import {readEdtf, type EdtfPoint, type EdtfValue} from '../../src/dataset/edtf.js';
import {parseEdtf} from '../../src/dataset/parse-edtf.js';

const utc = (text: string) => Date.parse(text);

function read(text: string): EdtfValue {
  const value = readEdtf(text);
  assert.ok(typeof value === 'object', `${text} is refused: ${JSON.stringify(value)}`);
  return value;
}

function point(text: string): EdtfPoint {
  const {start} = read(text);
  assert.ok(typeof start === 'object');
  return start;
}

function bounds(text: string): [string, string] {
  const {earliest, latest} = read(text);
  const iso = (instant: number) => (Number.isFinite(instant) ? new Date(instant).toISOString() : String(instant));
  return [iso(earliest), iso(latest)];
}

test('a date is as wide as its text leaves it, the end exclusive', () => {
  assert.deepEqual(bounds('2015'), ['2015-01-01T00:00:00.000Z', '2016-01-01T00:00:00.000Z']);
  assert.deepEqual(bounds('2015-12'), ['2015-12-01T00:00:00.000Z', '2016-01-01T00:00:00.000Z']);
  assert.deepEqual(bounds('2016-02-29'), ['2016-02-29T00:00:00.000Z', '2016-03-01T00:00:00.000Z']);
  assert.equal(read('2015').precision, 'year');
  assert.equal(read('2015-12').precision, 'month');
  assert.equal(read('2016-02-29').precision, 'day');
});

test('a date-time is a second or a minute, in its zone', () => {
  assert.deepEqual(bounds('1985-04-12T23:20:30'), ['1985-04-12T23:20:30.000Z', '1985-04-12T23:20:31.000Z']);
  assert.deepEqual(bounds('1985-04-12T23:20:30Z')[0], '1985-04-12T23:20:30.000Z');
  assert.deepEqual(bounds('1985-04-12T23:20:30-04')[0], '1985-04-13T03:20:30.000Z');
  assert.deepEqual(bounds('1985-04-12T23:20:30+04:30')[0], '1985-04-12T18:50:30.000Z');
  assert.deepEqual(bounds('1985-04-12T23:20'), ['1985-04-12T23:20:00.000Z', '1985-04-12T23:21:00.000Z']);
  assert.deepEqual(bounds('1985-04-12T24:00:00')[0], '1985-04-13T00:00:00.000Z');
});

test('a date has one point for both ends, an interval one for each', () => {
  const date = read('2015');
  assert.equal(date.start, date.end);
  assert.equal(date.interval, false);
  const interval = read('2009-11~/2010?');
  assert.equal(interval.interval, true);
  assert.ok(typeof interval.start === 'object' && typeof interval.end === 'object');
  assert.equal(interval.start.month, 11);
  assert.equal(interval.end.month, undefined);
  assert.deepEqual([interval.start.approximate, interval.start.uncertain], [true, false]);
  assert.deepEqual([interval.end.approximate, interval.end.uncertain], [false, true]);
  assert.deepEqual([interval.approximate, interval.uncertain, interval.precision], [true, true, 'year']);
});

test('qualifiers say uncertain, approximate or both', () => {
  const marks = (text: string) => [read(text).uncertain, read(text).approximate];
  assert.deepEqual(marks('1984'), [false, false]);
  assert.deepEqual(marks('1984?'), [true, false]);
  assert.deepEqual(marks('2004-06~'), [false, true]);
  assert.deepEqual(marks('2004-06-11%'), [true, true]);
  assert.deepEqual(marks('2001-21~'), [false, true]);
});

test('open and unknown ends are told apart and have no bound', () => {
  assert.equal(read('1985/..').end, 'open');
  assert.equal(read('1985/').end, 'unknown');
  assert.equal(read('../1985').start, 'open');
  assert.equal(read('/1985').start, 'unknown');
  assert.equal(read('1985/..').latest, Infinity);
  assert.equal(read('/1985').earliest, -Infinity);
  assert.ok(['1985/..', '1985/', '../1985', '/1985'].every((text) => read(text).open));
  assert.equal(read('1985/1986').open, false);
});

test('unspecified digits span all that they may be, and only what is known counts as precision', () => {
  const seen = (text: string) => [...bounds(text).map((each) => each.slice(0, -14)), read(text).precision];
  assert.deepEqual(seen('201X'), ['2010-01-01', '2020-01-01', 'decade']);
  assert.deepEqual(seen('20XX'), ['2000-01-01', '2100-01-01', 'century']);
  assert.deepEqual(seen('2004-XX'), ['2004-01-01', '2005-01-01', 'year']);
  assert.deepEqual(seen('1985-XX-XX'), ['1985-01-01', '1986-01-01', 'year']);
  assert.deepEqual(seen('1985-04-XX'), ['1985-04-01', '1985-05-01', 'month']);
  assert.deepEqual(seen('-01XX'), ['-000199-01-01', '-000099-01-01', 'century']);
  assert.ok(['201X', '2004-XX', '1985-04-XX'].every((text) => read(text).unspecified));
  assert.equal(read('2004').unspecified, false);
});

test('seasons are the northern ones, winter into the next year', () => {
  const seen = (season: number) => bounds(`2001-${season}`).map((each) => each.slice(0, 7));
  assert.deepEqual([21, 22, 23, 24].map(seen), [
    ['2001-03', '2001-06'],
    ['2001-06', '2001-09'],
    ['2001-09', '2001-12'],
    ['2001-12', '2002-03'],
  ]);
  assert.deepEqual(
    [point('2001-23').season, point('2001-23').month, point('2001-23').precision],
    [23, undefined, 'season'],
  );
});

test('years before 1 are astronomical and years below 100 are no years of the twentieth century', () => {
  assert.equal(point('0000').year, 0);
  assert.equal(point('-0043').year, -43);
  assert.deepEqual(bounds('0099')[0], '0099-01-01T00:00:00.000Z');
  assert.deepEqual(bounds('-0043-03-15')[0], '-000043-03-15T00:00:00.000Z');
});

test('long years keep the axis going where Date ends', () => {
  assert.deepEqual(bounds('Y12345')[0], '+012345-01-01T00:00:00.000Z');
  assert.deepEqual(bounds('Y-12345')[0], '-012345-01-01T00:00:00.000Z');
  const far = read('Y170000002');
  assert.ok(Number.isNaN(new Date(far.earliest).getTime()));
  assert.equal(far.latest - far.earliest, 365 * 864e5);
  // 400 years are 146,097 days everywhere on the axis.
  assert.equal(read('Y170000402').earliest - far.earliest, 146097 * 864e5);
  assert.ok(read('Y-17000000').earliest < read('Y-16999999').earliest);
});

test('every day around leap years, centuries and year 0 stands where Date has it', () => {
  for (const first of [-404, -104, -4, 96, 1596, 1896, 1996, 2096])
    for (let day = Date.UTC(2000 + first, 0) - Date.UTC(2000, 0) + utc('0000-01-01'); ; day += 864e5) {
      const date = new Date(day);
      if (date.getUTCFullYear() > first + 9) break;
      const year = date.getUTCFullYear();
      const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${date.toISOString().slice(-20, -14)}`;
      const {earliest, latest} = read(text);
      if (earliest !== day || latest !== day + 864e5) assert.fail(`${text}: ${earliest}–${latest}, not ${day}`);
    }
});

test('the examples of the Library of Congress for levels 0 and 1 are read', () => {
  const level0 =
    '1985-04-12 1985-04 1985 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30 1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005 2005/2006-02';
  const level1 =
    'Y170000002 Y-170000002 2001-21 1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX 1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985-04/ 1985/ /1985-04-12 /1985-04 /1985 1984~/2004-06 1984/2004-06~ 1984~/2004~ 1984?/2004% 1984-06-02?/2004-08-08~ -1985';
  for (const text of `${level0} ${level1}`.split(' ')) assert.equal(read(text).text, text);
});

test('the examples of the Library of Congress for level 2 are refused as such', () => {
  const level2 =
    'Y-17E7 Y17E7 1950S2 Y171010000S3 Y3388E2S3 2001-34 [1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1667,1760-12] {1667,1668,1670..1672} {1960,1961-12} {..1984} 2004-06-11~/2004-0~6 2004?-06-11 2004-06~-11 ?2004-06-~11 2004-%06-11 156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1XXX-12 1984-1X 2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03 1985-XX-12';
  for (const text of level2.split(/ /)) {
    const result = parseEdtf(text);
    assert.equal(result.ok ? 'accepted' : result.problem.code, 'edtf-level-2', text);
  }
});

test('what cannot be is refused by name', () => {
  const codes = (texts: string) =>
    texts.split(' ').map((text) => {
      const result = parseEdtf(text);
      return result.ok ? `${text} accepted` : result.problem.code;
    });
  const all = (code: string, texts: string) =>
    assert.deepEqual(
      codes(texts),
      texts.split(' ').map(() => code),
    );
  all(
    'edtf-impossible',
    '2015-02-29 1900-02-29 2015-13 2015-00 2015-04-31 2015-04-00 2015-21-01 -0000 2015-06-01T25:00:00',
  );
  all('edtf-impossible', '2015-06-01T23:60:00 2015-06-01T23:00:60 2015-06-01T24:00:01 2015-06-01T23:00:00+15');
  all('edtf-reversed', '2005/2004 2004-06/2004-05 2004-06-02/2004-06-01 2004/-0001 Y12000/2004');
  all(
    'edtf-syntax',
    'soon 15 198 20150 +2015 2015-6 2015-06-1 2015/06/30 2015- Y2015 Y012345 2015T10:00:00 .. / ../.. 1/2/3',
  );
  all('edtf-syntax', '2015-06-30T10 2015–2018 NaN undefined [object');
  assert.equal(codes('')[0], 'edtf-syntax');
  assert.equal(parseEdtf(undefined as unknown as string).ok, false);
  assert.equal(parseEdtf(' 2015').ok, false);
});

test('an end that may lie before the start, but need not, is no reversal', () => {
  for (const text of ['2004-06/2004', '2004-12-31/2004', '2004/2004-01', '2004/2004', '2004-02-29/2004-02-29'])
    assert.ok(parseEdtf(text).ok, text);
});

test('the problem says what is there, what should be and what to do, whatever the length of the text', () => {
  const result = parseEdtf(`2004-06~-11${'9'.repeat(1e6)}`);
  assert.ok(!result.ok);
  assert.ok(result.problem.found.length < 200);
  assert.match(result.problem.fix, /at the end of a date/);
});

/** Every date of level 0 and 1 that can be made of these parts. */
function* grid(): Generator<string> {
  for (const year of ['2015', '2016', '1900', '0004', '-0004', '-1200', '9999']) {
    for (const month of ['', '-01', '-02', '-11', '-12', '-21', '-24', '-XX'])
      for (const day of ['', '-01', '-28', '-30', '-XX'])
        if ((!day || !/2[14]/.test(month)) && (month || !day))
          for (const mark of ['', '?', '~', '%']) yield `${year}${month}${day}${mark}`;
  }
  for (const year of ['201X', '19XX', '-012X', 'Y12015', 'Y-12015', 'Y271000']) yield year;
}

const libraryReads = (text: string) => {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
};

test('bounds agree with another implementation of the standard wherever it reads the text', () => {
  let compared = 0;
  for (const text of grid()) {
    const other = libraryReads(text);
    const mine = readEdtf(text);
    // It takes the 30th of February for the 1st of March, seasons for quarters, and loses its way in X before year 0.
    if (!other || other.min > other.max || typeof mine === 'string' || mine.precision === 'season') continue;
    assert.deepEqual([mine.earliest, mine.latest - 1], [other.min, other.max], text);
    compared++;
  }
  assert.ok(compared > 300, `only ${compared} compared`);
});

test('intervals agree with it too', () => {
  const ends = ['..', '2015', '2015-06', '2016-02-29', '2014-11-30', '-0100', '1899?', '2015-06-15~', '2020%'];
  let compared = 0;
  let reversed = 0;
  for (const start of ends)
    for (const end of ends) {
      const text = `${start}/${end}`;
      const other = libraryReads(text);
      const mine = readEdtf(text);
      if (mine === 'reversed') {
        assert.ok(!other, text);
        reversed++;
      }
      // It also refuses an end that begins before the start: "2015-06/2015".
      if (typeof mine === 'string' || !other) continue;
      assert.deepEqual([mine.earliest, mine.latest - 1], [other.min, other.max], text);
      compared++;
    }
  assert.ok(compared > 30 && reversed > 20, `${compared} compared, ${reversed} reversed`);
});

test('a text of EDTF characters in any order is read or refused, never thrown at', () => {
  let accepted = 0;
  const unit = fc.constantFrom(...'0123459-X?~%/.TZY:+E'.split(''));
  const holds = fc.property(fc.string({unit, minLength: 1, maxLength: 12}), (text) => {
    const result = parseEdtf(text);
    if (!result.ok) return;
    accepted++;
    assert.ok(result.value.earliest < result.value.latest);
  });
  fc.assert(holds, {numRuns: 50_000, seed: 7});
  assert.ok(accepted > 20, `only ${accepted} accepted`);
});

test('any text at all is read or refused', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => typeof parseEdtf(text).ok === 'boolean'),
    {seed: 8},
  );
});
