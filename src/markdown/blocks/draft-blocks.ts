import type { Element } from 'hast';
import { type BlockDraft, childElements, draftOf } from './block-draft.ts';
import { buildFigure } from './build-figure.ts';
import { draftList } from './draft-list.ts';
import { foldWhiteSpace, visibleText } from '../hast/visible-text.ts';

const SIC = 'كذا في الأصل';

/**
 * Turns the top-level elements of a guarded body into flat, unnumbered blocks in order.
 * An editors' note between two items does not end their list: the list is the source's, the note is not.
 */
export function draftBlocks(elements: readonly Element[]): BlockDraft[] {
  let lists = 0;
  let open: string | undefined;
  return elements.flatMap((element, index) => {
    if (isNote(element)) return draftBlock(element);
    const before = elements[index - 1];
    const resumes = isList(element) && open === element.tagName && before !== undefined && isNote(before);
    open = element.tagName;
    if (!isList(element)) return draftBlock(element);
    if (!resumes) lists += 1;
    return draftList(element, lists);
  });
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

function isNote({ tagName }: Element): boolean {
  return tagName === 'Note' || tagName === 'Sic';
}

function draftBlock(element: Element): BlockDraft[] {
  switch (element.tagName) {
    case 'p':
      return [draftParagraph(element)];
    case 'blockquote':
      return childElements(element).map(({ children }) => draftOf('quote', children));
    case 'table':
      return [draftOf('table', [element])];
    case 'Figure':
      return [draftOf('figure', [buildFigure(element.properties)])];
    case 'Note':
      return [draftOf('note', childElements(element))];
    case 'Sic':
      return [draftSic(element)];
    case 'section':
      return [draftFootnotes(element)];
    default:
      return [{ ...draftOf('heading', element.children), level: Number(element.tagName.slice(1)) }];
  }
}

/** A paragraph that is an image and nothing else is a figure; the image's title is its caption. */
function draftParagraph({ children }: Element): BlockDraft {
  const [only] = children;
  const isImage = children.length === 1 && only?.type === 'element' && only.tagName === 'img';
  if (!isImage) return draftOf('paragraph', children);
  const { src, alt, title } = only.properties;
  return draftOf('figure', [buildFigure({ src, alt, caption: title })]);
}

function draftSic(element: Element): BlockDraft {
  const words = foldWhiteSpace(String(element.properties['of']));
  const written = childElements(element);
  const content = written.length > 0 ? written : [defaultSic()];
  return { ...draftOf('note', content), marks: { words, position: element.position } };
}

function defaultSic(): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: SIC }] };
}

/** The section's own heading is no word of the source. */
function draftFootnotes(section: Element): BlockDraft {
  const notes = childElements(section).filter(({ tagName }) => tagName === 'ol');
  return { ...draftOf('footnotes', [section]), text: visibleText(notes) };
}
