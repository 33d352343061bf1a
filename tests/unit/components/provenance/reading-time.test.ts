import { describe, expect, it } from 'vitest';
import { countBodyWords, minutesToRead } from '../../../../src/components/provenance/reading-time.ts';
import type { BodyBlock } from '../../../../src/domain/entities/blocks.ts';

function block(kind: BodyBlock['kind'], text: string): BodyBlock {
  return { id: 'p1', kind, text, hast: [] };
}

describe('countBodyWords', () => {
  it.each([
    ['an empty body', [], 0],
    ['words of two blocks', [block('paragraph', 'أعلن سكرتير'), block('heading', 'زيارة الوفد العراقي:')], 5],
    ['a dash that stands alone as no word', [block('paragraph', 'موسكو/بغداد - عرضت')], 2],
    [
      'an editors’ note as none of the source’s words',
      [block('paragraph', 'نص'), block('note', 'كذا في الأصل')],
      1,
    ],
  ])('counts %s', (_, body, words) => {
    expect(countBodyWords({ body })).toBe(words);
  });
});

describe('minutesToRead', () => {
  it.each([
    [0, 1],
    [90, 1],
    [467, 3],
    [873, 5],
  ])('takes %i words as %i minutes', (words, minutes) => {
    expect(minutesToRead(words)).toBe(minutes);
  });
});
