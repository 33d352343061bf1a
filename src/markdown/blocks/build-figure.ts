import type { Element, ElementContent, Properties } from 'hast';

/** The `figure` element of an image: `src` and `alt`, and under it the caption and credit where there are any. */
export function buildFigure({ src, alt, caption, credit }: Properties): Element {
  const image: Element = { type: 'element', tagName: 'img', properties: { src, alt }, children: [] };
  const lines = [
    ...(caption ? [line('caption', String(caption))] : []),
    ...(credit ? [line('credit', String(credit))] : []),
  ];
  const children: ElementContent[] = lines.length === 0 ? [image] : [image, element('figcaption', {}, lines)];
  return element('figure', {}, children);
}

function line(name: string, value: string): Element {
  return element('span', { className: [name] }, [{ type: 'text', value }]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
