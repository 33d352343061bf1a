import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { withBase } from '../../../../src/markdown/hast/with-base.ts';

function link(href: string): ElementContent[] {
  const anchor: ElementContent = { type: 'element', tagName: 'a', properties: { href }, children: [] };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [anchor] }];
}

describe('withBase', () => {
  it.each([
    ['puts a root-relative link under the base', '/articles/one/#p7', '/iraq-russia/articles/one/#p7'],
    ['puts the home page under the base', '/', '/iraq-russia/'],
    ['leaves a fragment', '#p1', '#p1'],
    ['leaves a full address', 'https://example.com/', 'https://example.com/'],
    ['leaves a mail address', 'mailto:a@example.com', 'mailto:a@example.com'],
  ])('%s', (_, href, expected) => {
    for (const base of ['/iraq-russia/', '/iraq-russia']) {
      expect(toHtml(withBase(link(href), base))).toBe(`<p><a href="${expected}"></a></p>`);
    }
  });

  it('changes nothing under the root, and never its input', () => {
    const content = link('/about/');
    expect(withBase(content, '/')).toEqual(content);
    withBase(content, '/base/');
    expect(content).toEqual(link('/about/'));
  });

  it('puts images under the base', () => {
    const image: ElementContent = {
      type: 'element',
      tagName: 'img',
      properties: { src: '/images/a.png' },
      children: [],
    };
    expect(toHtml(withBase([image], '/base/'))).toBe('<img src="/base/images/a.png">');
  });
});
