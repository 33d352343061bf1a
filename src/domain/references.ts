import type { Actor } from './actor.ts';
import type { ArticleData } from './article.ts';
import type { CollectionName } from './collections.ts';

/** An id that one record holds of another: where it stands in the record, and the collection it must be found in. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly collection: CollectionName;
  readonly id: string;
}

/** The ids an article's frontmatter refers to, in the order of its fields. */
export function listArticleReferences(article: ArticleData): Reference[] {
  const { outlet, date } = article;
  return [
    ...(outlet.id === undefined ? [] : [outletReference(outlet.id, outlet.basis)]),
    ...listIds('relays', 'outlets', article.relays),
    ...listIds('actors', 'actors', article.actors),
    ...listIds('topics', 'topics', article.topics),
    ...('evidence' in date ? (date.evidence ?? []) : []).map(({ article: id }, index) => ({
      path: ['date', 'evidence', index, 'article'],
      collection: 'articles' as const,
      id,
    })),
  ];
}

/** The ids an actor's record refers to. */
export function listActorReferences(actor: Omit<Actor, 'id'>): Reference[] {
  return listIds('memberOf', 'actors', actor.memberOf);
}

function outletReference(id: string, basis: string): Reference {
  return { path: basis === 'stated' ? ['outlet'] : ['outlet', 'id'], collection: 'outlets', id };
}

function listIds(field: string, collection: CollectionName, ids: readonly string[] = []): Reference[] {
  return ids.map((id, index) => ({ path: [field, index], collection, id }));
}
