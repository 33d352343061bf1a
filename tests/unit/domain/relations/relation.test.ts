import { describe, expect, it } from 'vitest';
import { listRelations, otherOf, sideOf } from '../../../../src/domain/relations/relation.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';
import { someEvent } from '../../../support/some-event.ts';
import { someRelation } from '../../../support/some-relation.ts';

const parties = (kind: string) => [{ a: 'iraq', b: 'russia', kind }];
const actors = ['iraq', 'russia'];

describe('the relations of a corpus', () => {
  const corpus = someCorpus({
    articles: [someArticle('a')],
    events: [
      someEvent('no-parties', { date: '2014' }),
      someEvent('undated', {
        date: { basis: 'unknown', reason: 'سبب' },
        actors,
        parties: parties('invited'),
      }),
      someEvent('later', { date: '2024', actors, parties: parties('met') }),
      someEvent('earlier', { date: '2015', actors, parties: [...parties('allied'), ...parties('signed')] }),
    ],
  });

  it('are the parties of its events in the order of time, those without a date last', () => {
    const said = corpus.relations.map(({ a, b, kind, event }) => [a, b, kind, event.id].join(' '));
    expect(said).toEqual([
      'iraq russia allied earlier',
      'iraq russia signed earlier',
      'iraq russia met later',
      'iraq russia invited undated',
    ]);
  });

  it('are dated, evidenced and sure as their events are', () => {
    for (const { event } of corpus.relations) {
      expect(event).toBe(corpus.getEvent(event.id));
      expect(event.citations.map(({ article, block }) => `${article}#${block}`)).toEqual(['a#p1']);
    }
  });

  it('are found from both ends, and from nobody else’s', () => {
    expect(corpus.relationsOfActor('iraq')).toEqual(corpus.relations);
    expect(corpus.relationsOfActor('russia')).toEqual(corpus.relations);
    expect(corpus.relationsOfActor('iran')).toEqual([]);
  });

  it('are none where no event has parties', () => {
    expect(listRelations(someCorpus().events)).toEqual([]);
  });
});

describe('the side of an actor', () => {
  it('is to act or to be acted on where a relation has a direction', () => {
    const invitation = someRelation('russia', 'iraq', 'invited');
    expect(['russia', 'iraq'].map((actor) => sideOf(invitation, actor))).toEqual(['acts', 'receives']);
  });

  it('is the same for both where they do the same', () => {
    const meeting = someRelation('russia', 'iraq', 'met');
    expect(['russia', 'iraq'].map((actor) => sideOf(meeting, actor))).toEqual(['both', 'both']);
  });

  it('has the other one across', () => {
    const meeting = someRelation('russia', 'iraq');
    expect(['russia', 'iraq'].map((actor) => otherOf(meeting, actor))).toEqual(['iraq', 'russia']);
  });
});
