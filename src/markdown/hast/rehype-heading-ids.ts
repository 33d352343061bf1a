import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { findHeadingIds } from '../blocks/heading-ids.ts';

/** Gives each heading of a document the id it would have in an article: rehype-slug's, of its normalised words. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const headings: Element[] = [];
    visit(tree, 'element', (element) => {
      if (/^h[1-6]$/u.test(element.tagName)) headings.push(element);
    });
    const ids = findHeadingIds(headings.map(toString), []);
    headings.forEach((heading, index) => {
      heading.properties['id'] = ids[index];
    });
  };
}
