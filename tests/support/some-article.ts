import { articleSchema, type Article } from '../../src/domain/entities/article.ts';
import { HEAD_BLOCK_KINDS, type HeadBlock } from '../../src/domain/entities/blocks.ts';

/** An article as typed in frontmatter, with sound values for all that a test does not name; it passes the real schema. */
export function someArticle(id: string, fields: Readonly<Record<string, unknown>> = {}): Article {
  const data = articleSchema.parse({
    title: `عنوان ${id}`,
    date: '2020-08-07',
    outlet: 'alwaqt',
    actors: ['iraq'],
    topics: ['oil'],
    added: '2026-11-22',
    summary: 'خلاصة.',
    ...fields,
  });
  const head: HeadBlock[] = [{ id: HEAD_BLOCK_KINDS[0], kind: HEAD_BLOCK_KINDS[0], text: data.title }];
  return { ...data, id, head, body: [{ id: 'p1', kind: 'paragraph', text: 'متن', hast: [] }] };
}
