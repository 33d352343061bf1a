import { describe, expect, it } from 'vitest';
import { listClaimsBeside } from '../../../../src/components/event/claims-beside.ts';
import { someArticle } from '../../../support/some-article.ts';
import { someClaim } from '../../../support/some-claim.ts';
import { someCorpus } from '../../../support/some-corpus.ts';
import { someEvent } from '../../../support/some-event.ts';

describe('listClaimsBeside', () => {
  const corpus = someCorpus({
    articles: [someArticle('told'), someArticle('dating')],
    events: [
      someEvent('event', {
        date: {
          edtf: '2020',
          basis: 'inferred',
          reason: 'س',
          evidence: [{ article: 'dating', exact: 'متن' }],
        },
        evidence: [{ article: 'told', exact: 'متن' }],
      }),
    ],
    claims: [
      someClaim('same-paragraph', [{ article: 'told', evidence: [{ article: 'told', exact: 'متن' }] }]),
      someClaim('other-block', [{ article: 'told', evidence: [{ article: 'told', exact: 'عنوان told' }] }]),
      someClaim('where-only-dated', [{ article: 'dating', evidence: [{ article: 'dating', exact: 'متن' }] }]),
    ],
  });

  it('gives the claims on which a text takes a position where it tells the event, and no others', () => {
    expect(listClaimsBeside(corpus.getEvent('event'), corpus).map(({ id }) => id)).toEqual([
      'same-paragraph',
    ]);
  });
});
