import { describe, expect, it } from 'vitest';
import { layOutPage } from '../../../../src/drafts/layout/lay-out-page.ts';
import { proposeTopics } from '../../../../src/drafts/proposals/propose-topics.ts';
import type { Registry } from '../../../../src/drafts/proposals/registry.ts';

const REGISTRY: Registry = {
  actors: [{ id: 'russia', name: 'روسيا', kind: 'state' }],
  topics: [
    { id: 'water', name: 'مياه الأنهار', description: 'السدود والري بين روسيا وجيرانها.' },
    { id: 'roads', name: 'الطرق والجسور', description: 'ما يُبنى منها بين المدن.' },
  ],
  outlets: [],
};
const FILLER = 'وفقرة أخرى فيها جملة تامة من كلام كثير ليس من هذا كله.';

describe('proposing topics', () => {
  it.each([
    ['two words of a name', 'شحّت مياه النهر في الأنهار كلها هذا الصيف.', ['water']],
    [
      'words of the description, with particles and endings',
      'وبالسدود تحسّنت أنهار القرى البعيدة كلها.',
      ['water'],
    ],
    ['one word alone', 'شحّت المياه في القرى البعيدة كلها هذا الصيف.', []],
    ['a word with the name of a state', 'شحّت المياه في روسيا كلها هذا الصيف.', []],
  ])('goes by %s', (_, sentence, topics) => {
    expect(propose(sentence).map(({ value }) => value)).toEqual(topics);
  });

  it('needs the words in one paragraph, and names it and them', () => {
    expect(propose('شحّت المياه في القرى كلها.', 'وقلّت السدود في القرى كلها.')).toEqual([]);
    expect(propose(FILLER, 'أُغلقت الجسور والطرق بين القرى كلها.')).toEqual([
      { value: 'roads', line: 5, words: 'والطرق … الجسور' },
    ]);
  });
});

function propose(...paragraphs: readonly string[]) {
  const layout = layOutPage(['عنوان من أربع كلمات', ...paragraphs].join('\n\n'));
  if (typeof layout === 'string') throw new Error(layout);
  return proposeTopics(layout, REGISTRY);
}
