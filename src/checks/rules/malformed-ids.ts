import type { CollectionName } from '../../domain/collections.ts';
import { suggestIds } from '../../domain/suggest-ids.ts';
import { listNamed } from '../named-records.ts';
import type { Rule } from '../rule.ts';

/** The collection that the ids in a field belong to. */
const COLLECTION_OF: Readonly<Record<string, CollectionName>> = {
  actors: 'actors',
  a: 'actors',
  b: 'actors',
  memberOf: 'actors',
  speaker: 'actors',
  actor: 'actors',
  by: 'actors',
  topics: 'topics',
  outlet: 'outlets',
  relays: 'outlets',
  id: 'outlets',
  article: 'articles',
  articles: 'articles',
};

/** Says which id was meant by a name, or by an id in capitals or with letters of another alphabet, that stands in its place. */
export const suggestMalformedIds: Rule = (context) => {
  const faults = context.project.entries.flatMap(({ file }) =>
    file.messages.filter(({ ruleId, expected }) => ruleId === 'id-malformed' && expected === undefined),
  );
  if (faults.length === 0) return;
  const named = listNamed(context);
  for (const message of faults) {
    const collection = COLLECTION_OF[message.field ?? ''];
    const records = collection ? (named.get(collection) ?? []) : [];
    const expected = suggestIds(message.actual ?? '', records);
    if (expected.length > 0) message.expected = expected;
  }
};
