import { describe, expect, it } from 'vitest';
import { nameStance } from '../../../../src/components/claim/claim-labels.ts';
import { listOriginLines, listSharedOrigins } from '../../../../src/components/claim/explain-origins.ts';
import { explainRelation } from '../../../../src/components/claim/explain-relation.ts';
import { groupAnswers } from '../../../../src/components/claim/group-answers.ts';
import { summariseClaim } from '../../../../src/components/claim/summarise-claim.ts';
import { weighClaim } from '../../../../src/domain/claims/weigh-claim.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someClaim } from '../../../support/some-claim.ts';
import { someCorpus } from '../../../support/some-corpus.ts';

const ARTICLES = [
  someArticle('a', { date: '2015' }),
  someArticle('b', { date: '2020', outlet: { basis: 'unknown', reason: 'سبب' } }),
  someArticle('c', { date: '2025', relays: ['al-arab'] }),
];

/** A claim of positions written as «article answer», a denied answer as «article not answer», a speaker after «by». */
function explain(...said: readonly string[]) {
  const claim = someClaim(
    'x',
    said.map((words) => {
      const [position = '', by] = words.split(' by ');
      const [article = '', answer = ''] = position.replace('not ', '').split(' ');
      const stance = position.includes(' not ') ? 'denies' : by === undefined ? 'states' : 'attributes';
      return { article, answer, stance, by, evidence: [{ article, exact: 'متن' }] };
    }),
  );
  const corpus = someCorpus({ articles: ARTICLES, claims: [claim] });
  const located = corpus.getClaim('x');
  const weighed = weighClaim(located, corpus);
  return {
    summary: summariseClaim(weighed),
    relation: explainRelation(located, weighed, corpus),
    words: weighed.parts.map(nameStance),
    origins: listOriginLines(weighed.origins, corpus).map(({ name, counts, reasons }) => [
      name,
      counts,
      ...reasons,
    ]),
    shared: listSharedOrigins(weighed.origins, corpus),
    groups: weighed.parts.map(({ positions }) =>
      groupAnswers(positions).map(({ stance, answer, speakers, citations }) => [
        stance,
        answer,
        speakers.length,
        citations.length,
      ]),
    ),
  };
}

describe('a claim in words', () => {
  it.each([
    [['a yes', 'c yes'], 'اتفاق', 'الجواب واحد في كل نص يتكلّم: نعم.'],
    [['a yes', 'c no'], 'اختلاف', 'جوابان في النصوص التي تتكلّم، ولا نص منها يجمع جوابين ولا ينفي جوابًا.'],
    [['a yes', 'c not yes'], 'تعارض', 'الوقت 2025 ينفي جوابًا في غيره: نعم.'],
    [['a yes', 'a no', 'c no'], 'تعارض داخل نص', 'الوقت 2015 يعارض نفسه: يجيب بصوت واحد جوابين مختلفين.'],
    [
      ['a yes by iraq', 'a no by russia', 'c no'],
      'تعدد أجوبة داخل نص',
      'الوقت 2015 تتعدد أجوبته بأصوات مختلفة، ولا يُعرف لصوت واحد جوابان.',
    ],
    [['b yes'], 'مصدر واحد', 'لا يتكلّم في المسألة إلا نص 2020، فلا نص يوافقه ولا نص يخالفه.'],
  ] as const)('%j: %s', (said, label, sentence) => {
    const { summary, relation } = explain(...said);
    expect(summary.startsWith(`${label} · `)).toBe(true);
    expect(relation).toBe(sentence);
  });

  it('never says that a text whose speakers differ contradicts itself', () => {
    expect(explain('a yes by iraq', 'a no by russia').words).toEqual([
      'تتعدد أجوبته',
      'لم يتطرّق',
      'لم يتطرّق',
    ]);
    expect(explain('a yes', 'a no').words[0]).toBe('يعارض نفسه');
    expect(explain('a yes by iraq', 'a not yes by iraq').words[0]).toBe('يعارض نفسه');
  });

  it('says of each text that speaks where it leads, and why it counts or does not', () => {
    const { origins, summary } = explain('a yes', 'b yes', 'c yes');
    expect(origins).toEqual([
      ['الوقت 2015', true, 'يقوله ناشره، الوقت'],
      ['نص 2020', false, 'ناشره غير معروف، فلا يُعدّ ما فيه أصلًا مستقلًا'],
      ['الوقت 2025', true, 'ينقل عن العرب'],
    ]);
    expect(summary).toBe('اتفاق · 3 نصوص · أصول مستقلة معروفة: 2');
  });

  it('says which texts share an origin', () => {
    const { shared, summary } = explain('a yes by iraq', 'c yes by iraq');
    expect(shared).toEqual(['تشترك في أصل، فتُعدّ واحدًا: الوقت 2015، الوقت 2025.']);
    expect(summary).toContain('أصول مستقلة معروفة: 1');
    expect(explain('a yes', 'c yes').shared).toEqual([]);
  });

  it('gives each answer of a text once for each stance, with all who give it and each paragraph once', () => {
    expect(explain('a yes by iraq', 'a yes by russia', 'a yes', 'a not no').groups[0]).toEqual([
      ['attributes', 'yes', 2, 1],
      ['states', 'yes', 0, 1],
      ['denies', 'no', 0, 1],
    ]);
  });
});
