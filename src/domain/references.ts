import type { Actor } from './actor.ts';
import type { ArticleData } from './article.ts';
import type { CollectionName } from './collections.ts';
import type { Evidence } from './evidence.ts';

/** An id that one record holds of another: where it stands in the record, and the collection it must be found in. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly collection: CollectionName;
  readonly id: string;
}

/** The ids an article's frontmatter refers to, in the order of its fields. */
export function listArticleReferences(article: ArticleData): Reference[] {
  const { outlet } = article;
  return [
    ...(outlet.id === undefined ? [] : [outletReference(outlet.id, outlet.basis)]),
    ...listIds('relays', 'outlets', article.relays),
    ...listIds('actors', 'actors', article.actors),
    ...listIds('topics', 'topics', article.topics),
    ...listArticleEvidence(article).map(({ path, evidence }) => ({
      path: [...path, 'article'],
      collection: 'articles' as const,
      id: evidence.article,
    })),
  ];
}

/** A passage that a record rests on, and where in the record it is given. */
export interface EvidenceReference {
  readonly path: readonly (string | number)[];
  readonly evidence: Evidence;
}

/** The passages that an article's frontmatter rests on: those its date was inferred from. */
export function listArticleEvidence({ date }: ArticleData): EvidenceReference[] {
  return (date.evidence ?? []).map((evidence, index) => ({ path: ['date', 'evidence', index], evidence }));
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
