import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FACES, faceFile, subsetFace } from '../../../src/tools/subset-fonts.ts';

const BUDGET = 25_000;

describe('the site’s faces', () => {
  it.each(FACES.map((face) => [face.target, face] as const))('%s is what the tool makes', async (_, face) => {
    const [made, kept] = await Promise.all([subsetFace(face), readFile(faceFile(face))]);
    expect(made.equals(kept)).toBe(true);
  });

  it('weigh at most 25 KB together', async () => {
    const files = await Promise.all(FACES.map((face) => readFile(faceFile(face))));
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(BUDGET);
  });
});
