import type { CollectionName } from '../../../domain/records/collections.ts';
import { type Named, suggestIds } from '../../../domain/suggestions/suggest-ids.ts';
import { listNamed } from '../../named-records.ts';
import type { Rule } from '../../rule.ts';

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
    const expected = splitIds(message.actual ?? '', records) ?? suggestIds(message.actual ?? '', records);
    if (expected.length > 0) message.expected = expected;
  }
};

/** Ids that an Arabic comma or semicolon was meant to part: YAML parts them at «,» alone. */
function splitIds(typed: string, records: readonly Named[]): string[] | undefined {
  const parts = typed.split(/\s*[،؛;]\s*/u);
  if (parts.length < 2) return undefined;
  const ids = parts.map((part) => suggestIds(part, records)[0]);
  return ids.includes(undefined) ? undefined : [ids.join(', ')];
}
