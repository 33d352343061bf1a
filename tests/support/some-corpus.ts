import { buildCorpus, type Corpus } from '../../src/domain/corpus/corpus.ts';
import type { CorpusRecords } from '../../src/domain/corpus/corpus-records.ts';

/** A corpus of the records a test names, beside a few outlets, actors and topics that `someArticle` refers to. */
export function someCorpus(records: Partial<CorpusRecords> = {}): Corpus {
  return buildCorpus({
    articles: [],
    outlets: [
      { id: 'alwaqt', name: 'الوقت', kind: 'news-site' },
      { id: 'al-arab', name: 'العرب', kind: 'newspaper' },
    ],
    actors: [
      { id: 'iraq', name: 'العراق', kind: 'state' },
      { id: 'russia', name: 'روسيا', kind: 'state' },
    ],
    topics: [
      { id: 'oil', name: 'النفط', description: 'وصف' },
      { id: 'arms', name: 'السلاح', description: 'وصف' },
    ],
    events: [],
    claims: [],
    quotes: [],
    wordings: [],
    corrections: [],
    analyses: [],
    pages: [],
    ...records,
  });
}
