import type { Element } from 'hast';
import { type BlockDraft, childElements, draftOf } from './block-draft.ts';

/** The items of a list and of the lists inside it, one block each, in order; `list` is its number in the article. */
export function draftList(element: Element, list: number, depth = 0): BlockDraft[] {
  const ordered = element.tagName === 'ol';
  const start = Number(element.properties['start'] ?? 1);
  return childElements(element).flatMap((item, index) => {
    const parts = childElements(item);
    const paragraphs = parts.filter(({ tagName }) => tagName === 'p');
    const [first] = paragraphs;
    const words = paragraphs.length === 1 && first ? first.children : paragraphs;
    const place = { list, depth, ordered, ...(ordered && { number: start + index }) };
    const inner = parts
      .filter(({ tagName }) => tagName !== 'p')
      .flatMap((part) => draftList(part, list, depth + 1));
    return [{ ...draftOf('list-item', words), place }, ...inner];
  });
}
