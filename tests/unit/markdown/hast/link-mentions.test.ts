import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { findMentions, type Mention } from '../../../../src/domain/arabic/find-mentions.ts';
import { buildMentionIndex } from '../../../../src/domain/arabic/mention-index.ts';
import type { BodyBlock } from '../../../../src/domain/entities/blocks.ts';
import { linkMentions } from '../../../../src/markdown/hast/link-mentions.ts';
import { visibleText } from '../../../../src/markdown/hast/visible-text.ts';
import { parseSource } from '../read-fixture.ts';

const INDEX = buildMentionIndex([
  { id: 'iraq', name: 'العراق' },
  { id: 'russia', name: 'روسيا' },
  { id: 'lukoil', name: 'لوك أويل' },
]);

const IRAQ = '<a href="/actors/iraq/">';
const RUSSIA = '<a href="/actors/russia/">';
const LUKOIL = '<a href="/actors/lukoil/">';

describe('linkMentions', () => {
  it.each([
    ['nothing where nobody is named', 'لا أحد *هنا*.', 'لا أحد <em>هنا</em>.'],
    ['a name with its particle, whole', 'قال وللعراق رأي.', `قال ${IRAQ}وللعراق</a> رأي.`],
    ['a name at either end', 'العراق مع روسيا', `${IRAQ}العراق</a> مع ${RUSSIA}روسيا</a>`],
    [
      'the first mention of each actor alone',
      'روسيا والعراق، ثم روسيا والعراق',
      `${RUSSIA}روسيا</a> ${IRAQ}والعراق</a>، ثم روسيا والعراق`,
    ],
    ['a name with its marks', 'مع العِراقِ.', `مع ${IRAQ}العِراقِ</a>.`],
    [
      'a name in emphasis',
      'مع **روسيا** ومع *العراق وحده*',
      `مع <strong>${RUSSIA}روسيا</a></strong> ومع <em>${IRAQ}العراق</a> وحده</em>`,
    ],
    ['a name across two lines', 'شركة لوك\nأويل هناك', `شركة ${LUKOIL}لوك\nأويل</a> هناك`],
    ['a name after a hard break', 'سطر  \nالعراق', `سطر<br>\n${IRAQ}العراق</a>`],
    [
      'no name broken by emphasis, but the next one',
      'لوك *أويل* ثم لوك أويل',
      `لوك <em>أويل</em> ثم ${LUKOIL}لوك أويل</a>`,
    ],
    ['no word broken by emphasis', 'مع لل*عراق*', 'مع لل<em>عراق</em>'],
    [
      'no name in a link, but the next one',
      '[العراق](/a/) والعراق',
      `<a href="/a/">العراق</a> ${IRAQ}والعراق</a>`,
    ],
    ['no name deep in a link', '[مع *العراق*](/a/)', '<a href="/a/">مع <em>العراق</em></a>'],
    ['no name in code', '`العراق`', '<code>العراق</code>'],
    [
      'a name after a footnote mark, which is no word of the text',
      'شيء[^1] في العراق.\n\n[^1]: حاشية.',
      `شيء<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> في ${IRAQ}العراق</a>.`,
    ],
    [
      'names in the cells of a table',
      '| أ | روسيا |\n|---|---|\n| العراق | روسيا |',
      `<table><thead><tr><th>أ</th><th>${RUSSIA}روسيا</a></th></tr></thead><tbody><tr><td>${IRAQ}العراق</a></td><td>روسيا</td></tr></tbody></table>`,
    ],
    [
      'a name in a figure’s caption',
      '<Figure src="/images/a.jpg" alt="العراق" caption="في العراق" credit="روسيا" />',
      `<figure><img src="/images/a.jpg" alt="العراق"><figcaption><span class="caption">في ${IRAQ}العراق</a></span><span class="credit">${RUSSIA}روسيا</a></span></figcaption></figure>`,
    ],
  ])('links %s', (_, source, expected) => {
    const [block] = parse(source);
    expect(block && toHtml(link(block))).toBe(expected);
  });

  it('reads a footnotes section as its text does, without its heading and the links back', () => {
    const notes = parse('نص[^1] ثم[^2].\n\n[^1]: أولى.\n[^2]: في العراق.').find(
      ({ kind }) => kind === 'footnotes',
    );
    const start = notes?.text.indexOf('العراق') ?? -1;
    const mention = {
      article: 'a',
      block: 'footnotes',
      exact: 'العراق',
      start,
      end: start + 6,
      actor: 'iraq',
    };
    expect(toHtml(linkMentions(notes?.hast ?? [], [mention], addressOf))).toContain(
      `<p>في ${IRAQ}العراق</a>. <a `,
    );
  });

  it('links by place and not by the order in which mentions are given', () => {
    const [block] = parse('العراق ثم العراق');
    expect(toHtml(linkMentions(block?.hast ?? [], mentionsIn(block).toReversed(), addressOf))).toBe(
      `${IRAQ}العراق</a> ثم العراق`,
    );
  });

  it('refuses a mention that does not stand where it says', () => {
    const [block] = parse('في العراق');
    const moved = mentionsIn(block).map((mention) => ({ ...mention, start: 0, end: 6 }));
    expect(() => linkMentions(block?.hast ?? [], moved, addressOf)).toThrow(
      '"العراق" does not stand at 0–6 of block p1.',
    );
  });

  it('leaves the content it was given as it was', () => {
    const [block] = parse('مع *العراق* وروسيا');
    const before = structuredClone(block?.hast);
    if (block) link(block);
    expect(block?.hast).toEqual(before);
  });

  const words = fc.constantFrom('العراق', 'وروسيا', 'لوك أويل', 'لوك\nأويل', 'كلمة', ' ', '\n', '،');
  const { content } = fc.letrec<{ content: ElementContent[]; node: ElementContent }>((tie) => ({
    content: fc.array(tie('node'), { maxLength: 4 }),
    node: fc.oneof(
      { maxDepth: 3 },
      fc.array(words).map((list): ElementContent => ({ type: 'text', value: list.join(' ') })),
      fc
        .record({
          tagName: fc.constantFrom('em', 'strong', 'a', 'code', 'br', 'span', 'p', 'td'),
          children: tie('content'),
        })
        .map(({ tagName, children }): ElementContent => ({
          type: 'element',
          tagName,
          properties: {},
          children,
        })),
    ),
  }));

  it('changes no word that is seen, and links each actor once at most, outside links and code', () => {
    fc.assert(
      fc.property(content, (hast) => {
        const block = { id: 'p1', kind: 'paragraph', text: visibleText(hast), hast } as const;
        const linked = link(block);
        expect(visibleText(linked)).toBe(block.text);
        const links = listLinks(linked, true);
        expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
        expect(links.every(({ sound }) => sound)).toBe(true);
      }),
    );
  });
});

function parse(source: string): readonly BodyBlock[] {
  return parseSource(`---\ntitle: أ\n---\n${source}\n`).blocks;
}

function mentionsIn(block: BodyBlock | undefined): Mention[] {
  return block ? findMentions({ id: 'a', head: [], body: [block] }, INDEX) : [];
}

function link(block: BodyBlock): ElementContent[] {
  return linkMentions(block.hast, mentionsIn(block), addressOf);
}

function addressOf(actor: string): string {
  return `/actors/${actor}/`;
}

/** The links to actors in content, each with whether it stands where a link may. */
function listLinks(nodes: readonly ElementContent[], sound: boolean): { href: unknown; sound: boolean }[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const { className, href } = node.properties;
    const inner = listLinks(node.children, sound && !['a', 'code'].includes(node.tagName));
    return className === undefined ? inner : [{ href, sound }, ...inner];
  });
}
