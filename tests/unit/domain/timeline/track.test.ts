import { describe, expect, it } from 'vitest';
import { buildYearAxis } from '../../../../src/domain/timeline/axis.ts';
import { geometryOf } from '../../../../src/domain/timeline/geometry.ts';
import { trackOn } from '../../../../src/domain/timeline/track.ts';
import { edtf } from '../dates/edtf-arbitraries.ts';

const axis = buildYearAxis(['2011', '2020'].map((text) => geometryOf(edtf(text))));

function draw(text: string) {
  if (!axis) throw new Error('The axis has bounds.');
  return trackOn(axis, geometryOf(edtf(text)));
}

describe('a date drawn to scale', () => {
  it('runs from bound to bound, and is certain nowhere, when it is one day somewhere between them', () => {
    expect(draw('[2011..2020]')).toEqual({
      from: 0,
      until: 100,
      ends: { older: 'bound', newer: 'bound' },
      sure: undefined,
      beyond: undefined,
    });
  });

  it('is certain between the last day it can have begun on and the first it can have ended on', () => {
    const { from, until, sure } = draw('2011/2020');
    expect([from, until]).toEqual([0, 100]);
    expect(sure?.from).toBeCloseTo(10, 0);
    expect(sure?.until).toBeCloseTo(90, 0);
  });

  it.each([
    ['2015/..', 'newer', { older: 'bound', newer: 'open' }],
    ['[..2015]', 'older', { older: 'open', newer: 'bound' }],
  ] as const)('claims no length towards an open end: %s', (text, _, ends) => {
    const track = draw(text);
    expect(track.ends).toEqual(ends);
    expect(track.until - track.from).toBeCloseTo(7, 5);
    expect(track.beyond).toBeUndefined();
  });

  it.each(['2015/..', '../2015', '2015-06-01/..', '../2015-06-01', '2003/..'])(
    'is solid nowhere towards an end that nobody knows: %s',
    (text) => {
      expect(draw(text).sure).toBeUndefined();
    },
  );

  it.each(['2015-06-01', '2011/2020', '2015-06-01/2016-06-01'])(
    'is solid nowhere when it is only foreseen: %s',
    (text) => {
      const geometry = geometryOf(edtf(text));
      expect(draw(text).sure).toBeDefined();
      if (axis) expect(trackOn(axis, geometry, { foreseen: true }).sure).toBeUndefined();
    },
  );

  it.each([
    ['2003', 'older', 0],
    ['2030', 'newer', 100],
  ] as const)('stands beyond the end of the axis that %s lies past', (text, beyond, at) => {
    const track = draw(text);
    expect(track.beyond).toBe(beyond);
    expect([track.from, track.until]).toEqual([at, at]);
  });

  it('ends as uncertain where the text calls its bound so', () => {
    expect(draw('2015?').ends).toEqual({ older: 'about', newer: 'about' });
  });
});
