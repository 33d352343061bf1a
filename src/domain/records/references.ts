import type { CollectionName } from './collections.ts';
import { CORRECTED, CORRECTED_FIELDS } from '../corrections/correction.ts';
import { listEvidence } from '../evidence/list-evidence.ts';
import type { Attribution } from '../claims/attribution.ts';
import type { Relay } from '../entities/quote.ts';
import type { AnyRecord, RecordData } from './records.ts';

/** Where something stands in a record: keys and list positions, from the record's root. */
export type RecordPath = readonly (string | number)[];

/** An id that one record holds of another: where it stands, and the collection it must be found in. */
interface Reference {
  readonly path: RecordPath;
  readonly collection: CollectionName;
  readonly id: string;
}

/** The ids that a record refers to, those in its evidence last. */
export function listReferences(record: AnyRecord): Reference[] {
  // The article of a quotation is its file's name, which no line of the file holds.
  const cited = record.collection === 'quotes' ? [] : listEvidence(record);
  return [
    ...listOwnReferences(record),
    ...cited.map(({ path, evidence }) => reference([...path, 'article'], 'articles', evidence.article)),
  ];
}

function listOwnReferences(record: AnyRecord): Reference[] {
  switch (record.collection) {
    case 'articles':
      return listArticleReferences(record.data);
    case 'actors':
      return listIds(['memberOf'], 'actors', record.data.memberOf);
    case 'events':
      return listEventReferences(record.data);
    case 'claims':
      return listClaimReferences(record.data);
    case 'quotes':
      return record.data.flatMap(({ speaker, chain }, index) => [
        ...listSpeaker([index, 'speaker'], speaker),
        ...chain.flatMap((relay, link) => listRelay([index, 'chain', link], relay)),
      ]);
    case 'corrections':
      return record.data.flatMap(listCorrected);
    case 'analyses':
      return [
        ...listIds(['topics'], 'topics', record.data.topics),
        ...listIds(['articles'], 'articles', record.data.articles),
      ];
    case 'coverage':
      return record.data.map(({ article }, index) => reference([index, 'article'], 'articles', article));
    default:
      return [];
  }
}

function listArticleReferences({ outlet, relays, actors, topics }: RecordData<'articles'>): Reference[] {
  const outletPath = outlet.basis === 'stated' ? ['outlet'] : ['outlet', 'id'];
  return [
    ...(outlet.id === undefined ? [] : [reference(outletPath, 'outlets', outlet.id)]),
    ...listIds(['relays'], 'outlets', relays),
    ...listIds(['actors'], 'actors', actors),
    ...listIds(['topics'], 'topics', topics),
  ];
}

function listEventReferences({ actors, topics, parties = [] }: RecordData<'events'>): Reference[] {
  return [
    ...listIds(['actors'], 'actors', actors),
    ...listIds(['topics'], 'topics', topics),
    ...parties.flatMap(({ a, b }, index) => [
      reference(['parties', index, 'a'], 'actors', a),
      reference(['parties', index, 'b'], 'actors', b),
    ]),
  ];
}

function listClaimReferences({ topics, positions }: RecordData<'claims'>): Reference[] {
  return [
    ...listIds(['topics'], 'topics', topics),
    ...positions.flatMap(({ article, by }, index) => [
      reference(['positions', index, 'article'], 'articles', article),
      ...(by === undefined ? [] : listSpeaker(['positions', index, 'by'], by)),
    ]),
  ];
}

function listCorrected({ where }: RecordData<'corrections'>[number], index: number): Reference[] {
  return CORRECTED_FIELDS.flatMap((field) => {
    const id = where[field];
    return id === undefined ? [] : [reference([index, 'where', field], CORRECTED[field], id)];
  });
}

function listSpeaker(path: RecordPath, speaker: Attribution): Reference[] {
  if (typeof speaker === 'string') return [reference(path, 'actors', speaker)];
  return 'outlet' in speaker ? [reference([...path, 'outlet'], 'outlets', speaker.outlet)] : [];
}

function listRelay(path: RecordPath, relay: Relay): Reference[] {
  if ('actor' in relay) return [reference([...path, 'actor'], 'actors', relay.actor)];
  return 'outlet' in relay ? [reference([...path, 'outlet'], 'outlets', relay.outlet)] : [];
}

function listIds(path: RecordPath, collection: CollectionName, ids: readonly string[] = []): Reference[] {
  return ids.map((id, index) => reference([...path, index], collection, id));
}

function reference(path: RecordPath, collection: CollectionName, id: string): Reference {
  return { path, collection, id };
}
