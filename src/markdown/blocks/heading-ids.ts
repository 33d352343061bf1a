import type { Element, Root } from 'hast';
import rehypeSlug from 'rehype-slug';
import { unified } from 'unified';
import { normaliseForSlug } from '../../domain/arabic/slug.ts';

const slugger = unified().use(rehypeSlug);

/**
 * The ids of a document's headings, in order, as rehype-slug gives them to their normalised words;
 * one that is taken, by another block or an earlier heading, gets a number.
 */
export function findHeadingIds(headings: readonly string[], taken: readonly string[]): string[] {
  if (headings.length === 0) return [];
  const words = [...taken, ...headings].map((text) => toHeading(normaliseForSlug(text)));
  const tree: Root = { type: 'root', children: words };
  slugger.runSync(tree);
  return words.slice(taken.length).map(({ properties }) => String(properties['id']));
}

function toHeading(text: string): Element {
  return { type: 'element', tagName: 'h2', properties: {}, children: [{ type: 'text', value: text }] };
}
