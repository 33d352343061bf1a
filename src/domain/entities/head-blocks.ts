import type { ArticleData } from './article.ts';
import { HEAD_BLOCK_KINDS, type HeadBlock, type HeadBlockKind } from './blocks.ts';

const HEAD_FIELDS = {
  title: 'title',
  subtitle: 'subtitle',
  caption: 'caption',
  'printed-date': 'printedDate',
  credit: 'credit',
} as const satisfies Record<HeadBlockKind, keyof ArticleData>;

/** The citable lines that stand in an article's frontmatter: title, standfirst, caption, printed date and credit. */
export function listHeadBlocks(data: ArticleData): HeadBlock[] {
  return HEAD_BLOCK_KINDS.flatMap((kind) => {
    const text = data[HEAD_FIELDS[kind]];
    return text === undefined ? [] : [{ id: kind, kind, text }];
  });
}
