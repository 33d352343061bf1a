import { describe, expect, it } from 'vitest';
import { nameAttribution, nameAttributions } from '../../../../src/components/claim/name-attribution.ts';
import type { Attribution } from '../../../../src/domain/claims/attribution.ts';
import { someCorpus } from '../../../support/some-corpus.ts';

const corpus = someCorpus({});
const { name: actor } = corpus.getActor('iraq');
const { name: outlet } = corpus.getOutlet('al-arab');

describe('whoever an answer is attributed to', () => {
  it.each<[Attribution, string, string]>([
    ['iraq', 'القائل:', actor],
    [{ outlet: 'al-arab' }, 'بحسب', outlet],
    [{ described: 'مراقبون' }, 'القائل:', 'مراقبون'],
  ])('%j is named with the word that fits', (by, label, name) => {
    expect(nameAttribution(by, corpus)).toEqual({ label, name });
  });

  it('shares the word with others of its kind', () => {
    const several = ['iraq', { outlet: 'al-arab' }, { described: 'مراقبون' }] as const;
    expect(nameAttributions(several, corpus)).toBe(`القائل: ${actor}، مراقبون · بحسب ${outlet}`);
    expect(nameAttributions([], corpus)).toBe('');
  });
});
