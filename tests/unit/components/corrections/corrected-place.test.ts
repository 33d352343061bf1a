import { describe, expect, it } from 'vitest';
import { findCorrectedPlace } from '../../../../src/components/corrections/corrected-place.ts';
import { correctionLogSchema } from '../../../../src/domain/corrections/correction.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someCorpus } from '../../../support/some-corpus.ts';
import { someEvent } from '../../../support/some-event.ts';

const corpus = someCorpus({ articles: [someArticle('a')], events: [someEvent('e')] });

describe('the place of a correction', () => {
  it.each([
    [{ article: 'a' }, 'الوقت 2020', '/articles/a/'],
    [{ article: 'a', block: 'p1' }, 'الوقت 2020، ف1', '/articles/a/#p1'],
    [{ article: 'a', block: 'title' }, 'الوقت 2020، العنوان', '/articles/a/#title'],
    [{ event: 'e' }, 'حدث e', '/events/e/'],
    [{ actor: 'russia' }, 'روسيا', '/actors/russia/'],
    [{ outlet: 'al-arab' }, 'العرب', '/outlets/al-arab/'],
    [{ topic: 'oil' }, 'النفط', '/topics/oil/'],
  ])('of %j is «%s», at %s', (where, name, path) => {
    const [correction] = correctionLogSchema.parse([{ date: '2026-12-01', where, what: 'س', why: 'ص' }]);
    if (!correction) throw new Error('The schema lost the correction.');
    expect(findCorrectedPlace(correction, corpus)).toEqual({ name, path });
  });
});
