import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { componentKinds } from '../../../../src/domain/findings/components.ts';
import { linkKinds } from '../../../../src/domain/findings/links.ts';
import { markdownKinds } from '../../../../src/domain/findings/markdown.ts';
import { syntaxKinds } from '../../../../src/domain/findings/syntax.ts';
import { checkDocument } from '../../../../src/markdown/guard/check-document.ts';
import { refuseFirstBraces } from '../../../../src/markdown/rules/first-braces.ts';
import { listFindings, parseSource } from '../read-fixture.ts';

const REFUSED: readonly (readonly [title: string, text: string, ...findings: string[]])[] = [
  ['an import', 'import fs from "fs"', '1:1 mdx-esm'],
  ['an export', 'نص\n\nexport const a = process.env', '3:1 mdx-esm'],
  ['prose that begins with import', 'import of goods rose', '1:1 mdx-esm'],
  ['an expression in a line', 'قال {process.exit(0)} هنا', '1:5 mdx-expression'],
  ['an expression by itself', '{\nwhile (true) {}\n}', '1:1 mdx-expression'],
  ['words in braces', 'أ {كلمة عربية} ب', '1:3 mdx-expression'],
  ['a comment in braces', '{/* سر */}', '1:1 mdx-expression'],
  ['a brace that is never closed', 'سطر\nقال { ثم', '2:5 mdx-brace'],
  ['the brace after a code span with one', '`{` ثم {', '1:8 mdx-brace'],
  ['braces that open in two paragraphs', 'أ { ب\n\nج { د', '1:3 mdx-brace', '3:3 mdx-brace'],
  ['a stray angle sign', 'العدد <3', '1:7 mdx-angle'],
  ['several angle signs', 'أ <1\n\nب <2', '1:3 mdx-angle', '3:3 mdx-angle'],
  ['an HTML comment', 'نص <!-- سر -->', '1:4 mdx-comment'],
  ['an address in angle signs', '<https://a.org/>', '1:1 mdx-autolink'],
  ['a component that is not closed', '<Note>نص', '1:1 mdx-tag-unclosed'],
  ['a component that was not opened', 'نص</Note>', '1:3 mdx-tag-unopened'],
  ['an attribute without quotes', '<Note a=b>x</Note>', '1:1 mdx-tag-broken', '1:12 mdx-tag-unopened'],
  ['a tag left open', '> <Note\nx>', '1:3 mdx-tag-broken'],
  ['a division', '<div>نص</div>', '1:1 mdx-html'],
  ['a line break tag', 'أ<br>ب', '1:2 mdx-html'],
  ['a script', '<script>alert(1)</script>', '1:1 mdx-html'],
  ['a script over several lines', '<script>\nalert(1)\n</script>', '1:1 mdx-html'],
  ['an image with a handler', '<img src="/images/a.png" onerror="alert(1)" />', '1:1 mdx-html'],
  ['a fragment', '<>نص</>', '1:1 mdx-fragment'],
  ['an unknown component', '<Video src="/a" />', '1:1 component-unknown', '1:8 image-address'],
  ['a component of JavaScript', '<constructor.name />', '1:1 component-unknown'],
  ['a component among words', 'قال <Note>نص</Note> ثم', '1:5 component-inline'],
  ['a component in a list', '- بند\n\n  <Note>نص</Note>', '3:3 component-nested'],
  ['a component in a quote', '> <Note>نص</Note>', '1:3 component-nested'],
  ['an empty note', '<Note></Note>', '1:1 component-empty'],
  ['a figure with content', '<Figure src="/images/a.png" alt="ب">نص</Figure>', '1:1 component-not-empty'],
  ['an attribute that is not known', '<Note onclick="x">نص</Note>', '1:7 component-attribute-unknown'],
  ['a directive', '<Note set:html="x">نص</Note>', '1:7 component-attribute-unknown'],
  ['an attribute that is missing', '<Figure src="/images/a.png" />', '1:1 component-attribute-missing'],
  ['an attribute without a value', '<Figure src="/images/a.png" alt />', '1:29 component-attribute-empty'],
  [
    'an attribute twice',
    '<Figure src="/images/a.png" alt="ب" alt="ج" />',
    '1:37 component-attribute-duplicate',
  ],
  ['code in an attribute', '<Note title={x}>نص</Note>', '1:7 component-attribute-code'],
  ['attributes spread', '<Note {...x}>نص</Note>', '1:7 component-attribute-code'],
  ['a sic note before any paragraph', '<Sic of="كلمة" />', '1:1 sic-without-paragraph'],
  [
    'a sic note on words that are not there',
    'كلمة واحدة\n\n<Sic of="كلمه واحدة" />',
    '3:1 sic-words-missing',
  ],
  ['a link that runs code', '[نص](javascript:alert)', '1:1 link-scheme'],
  ['the same written with entities', '[نص](java&#x0A;script&colon;alert)', '1:1 link-scheme'],
  ['the same in a definition', '[نص][أ]\n\n[أ]: JAVASCRIPT:alert', '3:1 link-scheme'],
  ['a link that is not secure', '[نص](http://a.org)', '1:1 link-http'],
  ['a link without a scheme', '[نص](//a.org)', '1:1 link-protocol-relative'],
  ['a link without an address', '[نص]()', '1:1 link-empty'],
  ['a link without words', 'قال [](https://a.org)', '1:5 link-no-text'],
  ['a link to the own machine', '[نص](https://localhost/)', '1:1 link-local'],
  ['a link with a space', '[نص](<https://a.org/a b>)', '1:1 link-spaces'],
  ['a link with a hidden mark', '[نص](https://a.org/\u200Eb)', '1:1 link-hidden'],
  ['the same percent-encoded', '[نص](/about/%E2%80%8B)', '1:1 link-hidden'],
  ['a list behind a hidden mark', '\u200F- نص', '1:1 mark-hidden'],
  ['a tag in a description', '![نص <b>هنا</b>](/a.png)', '1:1 image-alt-markup'],
  [
    'a tag in a caption',
    '<Figure src="/a.png" alt="نص" caption="<b>نص</b>" />',
    '1:31 component-attribute-markup',
  ],
  ['a caption of dots', '<Figure src="/a.png" alt="نص" caption="..." />', '1:31 component-attribute-no-word'],
  ['a link that a space broke', 'أ [نص](https://a.org/a b)', '1:6 link-unread'],
  ['a relative link', '[نص](one/)', '1:1 link-relative'],
  ['a malformed link', '[نص](https://a)', '1:1 link-malformed'],
  ['a link to a host in letters that look Latin', '[نص](https://аррle.com/)', '1:1 link-lookalike'],
  ['a link with a password', '[نص](https://a:b@a.org/)', '1:1 link-credentials'],
  ['a malformed mail address', '[نص](mailto:nobody)', '1:1 link-mail'],
  ['a link whose words are another address', '[https://b.org](https://a.org)', '1:1 link-misleading'],
  ['a footnote inside the line', 'نص^[حاشية]', '1:3 footnote-inline'],
  ['an image described by its name', '![x.png](/images/x.png)', '1:1 image-alt-name'],
  ['a telephone number without digits', '[نص](tel:+)', '1:1 link-phone'],
  ['a wiki link', 'انظر [[بغداد]]', '1:6 link-wiki'],
  ['a reference without definition', 'انظر [نص][مرجع]', '1:6 reference-undefined'],
  ['a definition without reference', '[أ]: https://a.org', '1:1 reference-unused'],
  ['a definition twice', '[أ]\n\n[أ]: https://a.org\n[أ]: https://b.org', '4:1 reference-duplicate'],
  ['a footnote without text', 'نص[^1]', '1:3 footnote-undefined'],
  ['a footnote without mark', 'نص\n\n[^1]: حاشية', '3:1 footnote-unused'],
  ['a footnote that only itself refers to', 'نص\n\n[^1]: أ[^1]', '3:1 footnote-unused'],
  ['a footnote twice', 'نص[^1]\n\n[^1]: أ\n\n[^1]: ب', '5:1 footnote-duplicate'],
  ['a footnote without words', 'نص[^1]\n\n[^1]:\n', '3:1 footnote-empty'],
  ['an image without description', '![](/images/a.png)', '1:1 image-no-alt'],
  ['an image of another site', '![أ](https://a.org/a.png)', '1:1 image-remote'],
  ['an image written out in its address', '![أ](data:image/png;base64,AA)', '1:1 image-address'],
  ['an image that climbs out of its folder', '![أ](/images/../../a.png)', '1:1 image-address'],
  ['an image by reference', '![أ][ب]\n\n[ب]: /images/a.png', '1:1 image-reference', '1:1 paragraph-empty'],
  ['an image among words', 'قال ![أ](/images/a.png) ثم', '1:1 image-inline'],
  ['a heading of the first level', '# عنوان', '1:1 heading-first-level'],
  ['a heading that skips a level', '## أ\n\n#### ب', '3:1 heading-skipped'],
  ['an empty heading', '##\n\nنص', '1:1 heading-empty'],
  ['a heading of punctuation', '## …', '1:1 heading-punctuation'],
  ['a row with too few cells', '| أ | ب |\n|---|---|\n| ج |', '3:1 table-ragged'],
  ['a row with too many cells', '| أ |\n|---|\n| ج | د |', '3:1 table-ragged'],
  ['a table whose row of dashes has too few cells', '| أ | ب |\n| - |\n| ج | د |', '2:1 table-unread'],
  ['a table without a row of dashes', 'أ\n\n| أ | ب |\n| ج | د |', '3:1 table-unread'],
  ['a sentence underlined', 'قال كلامًا.\n---', '1:1 heading-underlined'],
  ['a fence that is never closed', '~~~\nنص', '1:1 code-unclosed', '1:1 block-refused'],
  ['a heading without a space', '##عنوان', '1:1 heading-unread'],
  ['the box of another system', ':::note\nنص', '1:1 directive-unread'],
  ['bold that is never closed', 'قال **نص', '1:5 emphasis-unread'],
  ['a table without words', '| |\n|---|\n| |', '1:1 table-empty'],
  ['a code block', '```js\nx\n```', '1:1 block-refused'],
  ['a dividing line', 'أ\n\n---\n\nب', '3:1 block-refused'],
  ['a list in a quote', '> - بند', '1:3 block-refused'],
  ['a component in a component', '<Note>\n\n<Note>نص</Note>\n\n</Note>', '3:1 block-refused'],
  ['a checkbox', '- [ ] بند', '1:1 list-checkbox'],
  ['an empty item', '- بند\n-\n', '2:1 list-item-empty'],
  ['words after a list inside their item', '- أ\n  - ب\n\n  ج', '4:3 list-item-split'],
  ['an empty quote', 'نص\n\n>', '3:1 quote-empty'],
  ['a paragraph without words', '&nbsp;', '1:1 paragraph-empty'],
  [
    'the same beside an address',
    'أ ^www.a.org&#x202E; [نص](https://a.org/a b)',
    '1:25 link-unread',
    '1:1 text-bidi-control',
  ],
  ['hidden characters written as entities', 'نص &#x202E; هنا', '1:1 text-bidi-control'],
  ['a wall of signs', 'نص\n\n' + '['.repeat(1001), '3:1 body-dense'],
  ['quotes inside quotes without end', '> '.repeat(30) + 'نص', '1:1 body-dense'],
  [
    'components inside each other without end',
    '<Note>\n\n'.repeat(250) + '</Note>\n\n'.repeat(250),
    '1:1 body-deep',
  ],
  ['a rule of XML', 'أ <Note foo@="x"> ب', '1:3 mdx-tag-broken'],
];

const ACCEPTED: readonly (readonly [title: string, text: string])[] = [
  ['escaped signs and entities', '\\{ \\} \\< &lt; &#123; &amp; &nbsp;نص'],
  ['code spans with braces and tags', 'قال `{x}` و`<div>` و``a`b``'],
  ['a sign between spaces', '3 < 5 و5 > 3'],
  ['ordinary brackets', '[كذا] و[1][2] و(هذا) و[...]'],
  ['escaped brackets', '\\[نص\\](كلام) و\\[[نص]] و\\[^1]'],
  ['import after one space', ' import of goods'],
  ['import inside a paragraph', 'قال\nimport ثم'],
  ['a leap day in digits of either kind', '29 فبراير 2024، ٢٩ فبراير ٢٠٢٤'],
  ['a line break at the end of a line', 'أ  \nب'],
  ['CRLF', 'أ\r\n\r\n- ب\r\n- ج\r\n'],
  ['a note over several lines', '<Note>\nنص\n</Note>'],
  ['a note in one line', '<Note>نص **مهم** [هنا](/about/)</Note>'],
  ['a footnote with two paragraphs', 'نص[^1]\n\n[^1]: أ\n\n    ب'],
  ['a heading with a footnote', '## عنوان[^1]\n\n[^1]: أ'],
  ['tildes around a number', '~5~ و~~محذوف~~'],
];

describe('the guard of an article', () => {
  it.each(REFUSED)('refuses %s', (_, text, ...findings) => {
    const { file, blocks } = parseSource(text);
    expect(listFindings(file)).toEqual(findings);
    expect(blocks).toEqual([]);
  });

  it.each(ACCEPTED)('accepts %s', (_, text) => {
    const { file, blocks } = parseSource(text);
    expect(listFindings(file)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(0);
  });

  it('has a refused text for each of its codes but the one for what nobody foresaw', () => {
    const codes = REFUSED.flatMap(([, , ...findings]) => findings.map((finding) => finding.split(' ')[1]));
    const kinds = { ...syntaxKinds, ...componentKinds, ...linkKinds, ...markdownKinds };
    const expected = Object.keys(kinds).filter((code) => code !== 'mdx-syntax' && code !== 'mdx-brace-first');
    expect(expected.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('reports all faults of a file in one run, each with its line in the whole file', () => {
    const body = 'import a\n\nقال {ب} و<3\n\n# عنوان\n\n[نص](javascript:x)\n';
    const { file } = parseSource(`---\ntitle: x\n---\n${body}`);
    expect(listFindings(file).toSorted()).toEqual(
      [
        '10:1 link-scheme',
        '4:1 mdx-esm',
        '6:5 mdx-expression',
        '6:10 mdx-angle',
        '8:1 heading-first-level',
      ].toSorted(),
    );
  });

  it.each([
    ['<note>نص</note>', 'Note'],
    ['<Noot>نص</Noot>', 'Note'],
    ['<Figur src="/images/a.png" alt="أ" />', 'Figure'],
    ['<Sick of="أ" />', 'Sic'],
  ])('suggests what was meant by %s', (text, expected) => {
    expect(parseSource(text).file.messages[0]?.expected?.[0]).toBe(expected);
  });

  it('suggests the words that a sic note means', () => {
    const { file } = parseSource('زيارة تفاهات جديدة\n\n<Sic of="تفاهمات جديدة" />');
    expect(file.messages[0]?.expected).toEqual(['تفاهات جديدة']);
  });
});

describe('the guard of a page', () => {
  const components = {
    Legend: { attributes: { of: 'optional' }, children: false },
    Mark: { attributes: { of: 'optional' }, children: false, inline: true },
  } as const;

  it.each([
    ['a code span in which JavaScript ends later than a brace', '`a\n{f("}")}\nb`', '2:1 mdx-brace-first'],
    ['a code span in which a brace begins a line', 'أ `س\n{ا ب}` هنا', '2:1 mdx-brace-first'],
    ['the value of an attribute', 'قال <Mark of="س\n{ا ب}" /> ثم', '2:1 mdx-brace-first'],
    ['the title of a link', '[أ](/about/ "س\n{ا ب}")', '2:1 mdx-brace-first'],
    ['two of them', '`س\n{ا ب}`\n\n> `س\n> {ا ب}`', '2:1 mdx-brace-first', '5:3 mdx-brace-first'],
  ])('refuses what only MDX itself reads as code: %s', (_, text, ...findings) => {
    const file = new VFile(text);
    const tree = checkDocument(file, { bodyStart: 0, components });
    expect(listFindings(file)).toEqual([]);
    if (tree) refuseFirstBraces(tree, file, components);
    expect(listFindings(file)).toEqual(findings);
  });

  it('allows the components it is given and no others', () => {
    const file = new VFile('<Legend />\n\n<Note>نص</Note>\n\n```\nx\n```\n');
    checkDocument(file, { bodyStart: 0, components });
    expect(listFindings(file)).toEqual(['3:1 component-unknown']);
  });

  it('accepts nothing in which MDX itself, with its JavaScript parser, finds code', () => {
    const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
    const listNodes = (text: string): string[] => {
      const found: string[] = [];
      visit(mdx.parse(text), ({ type }) => void found.push(type));
      return found;
    };
    const pieces = [
      '{',
      '}',
      '{a}',
      '```\n',
      '[a](/b "',
      '")',
      '{a b}',
      '{"}"}',
      '"',
      "'",
      '`',
      '<',
      '>',
      '/',
      '<Legend',
      '<Mark',
      ' of="x"',
      ' of=',
      '/>',
      '\\',
      '\n',
      '\n\n',
      ' ',
      'a',
      '- ',
      '> ',
    ];
    const texts = fc.array(fc.constantFrom(...pieces, 'import ', 'export ', '{...a}', '</Legend>'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        const file = new VFile(parts.join(''));
        const tree = checkDocument(file, { bodyStart: 0, components });
        if (tree && file.messages.length === 0) refuseFirstBraces(tree, file, components);
        fc.pre(file.messages.length === 0);
        expect(listNodes(String(file)).filter((type) => /Expression|Esm/.test(type))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
