import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { actorSchema } from '../../../src/domain/entities/actor.ts';
import { outletSchema } from '../../../src/domain/entities/outlet.ts';
import { findFrontmatter, readRecord } from '../../../src/loaders/read-record.ts';

interface Refusal {
  readonly title: string;
  readonly text: string;
  /** `line:column code → suggestions` of each finding. */
  readonly findings: readonly string[];
}

const REFUSALS: readonly Refusal[] = [
  {
    title: 'a missing field, at the head of the record',
    text: 'kind: person\n',
    findings: ['1:1 field-missing'],
  },
  {
    title: 'an unknown key, with the one that was meant',
    text: 'nmae: بوتين\nname: بوتين\nkind: person\n',
    findings: ['1:1 field-unknown → name, note'],
  },
  {
    title: 'an unknown value, with the one that was meant',
    text: 'name: بوتين\nkind: persn\n',
    findings: ['2:7 field-value → person'],
  },
  { title: 'an empty field', text: 'name:\nkind: person\n', findings: ['1:1 field-empty'] },
  {
    title: 'a field of invisible characters',
    text: 'name: "\u200B\u2060"\nkind: person\n',
    findings: ['1:7 field-empty'],
  },
  {
    title: 'a number where text is due',
    text: 'name: 12\nkind: person\n',
    findings: ["1:7 field-type → '12'"],
  },
  {
    title: 'text where a list is due',
    text: 'name: بوتين\nkind: person\naliases: بوتين\n',
    findings: ['3:10 field-type'],
  },
  {
    title: 'an empty list',
    text: 'name: بوتين\nkind: person\naliases: []\n',
    findings: ['3:10 field-empty'],
  },
  {
    title: 'an id in another alphabet',
    text: 'name: بوتين\nkind: person\nmemberOf: [روسيا]\n',
    findings: ['3:12 id-malformed'],
  },
  {
    title: 'an id with a homoglyph',
    text: 'name: بوتين\nkind: person\nmemberOf: [ru\u0455sia]\n',
    findings: ['3:12 id-malformed'],
  },
  {
    title: 'an item that stands twice',
    text: 'name: ب\nkind: person\nmemberOf:\n  - iraq\n  - iraq\n',
    findings: ['5:5 field-duplicate-item'],
  },
  {
    title: 'a key that stands twice',
    text: 'name: ب\nname: ت\nkind: person\n',
    findings: ['2:1 yaml-duplicate-key'],
  },
  {
    title: 'a tab for indentation',
    text: 'name: ب\nkind: person\naliases:\n\t- ب\n',
    findings: ['4:1 yaml-tab'],
  },
  {
    title: 'an alias',
    text: 'name: &n ب\nkind: person\nnote: *n\n',
    findings: ['1:7 yaml-alias', '3:7 yaml-alias'],
  },
  { title: 'a tag', text: 'name: !!str ب\nkind: person\n', findings: ['1:7 yaml-tag'] },
  {
    title: 'a quotation mark that is never closed',
    text: 'name: "ب\nkind: person\n',
    findings: ['1:7 yaml-syntax'],
  },
  { title: 'a list instead of fields', text: '- ب\n- ت\n', findings: ['1:1 yaml-not-fields'] },
  {
    title: 'two documents in a file',
    text: 'name: ب\nkind: person\n---\nname: ت\nkind: person\n',
    findings: ['3:1 yaml-many-documents'],
  },
  {
    title: 'a line break in a name',
    text: 'name: |-\n  ب\n  ت\nkind: person\n',
    findings: ['1:7 field-multiline'],
  },
  {
    title: 'several faults in one run',
    text: 'nmae: ب\nkind: persn\n',
    findings: ['1:1 field-unknown → name, note', '2:7 field-value → person'],
  },
  {
    title: 'the right column behind harakat, Latin and CRLF',
    text: 'name: مُحَمَّد X\r\nkind: persn\r\n',
    findings: ['2:7 field-value → person'],
  },
];

describe('readRecord refuses', () => {
  it.each(REFUSALS)('$title', ({ text, findings }) => {
    const file = new VFile({ path: 'content/actors/x.yaml', value: text });
    expect(readRecord(file, actorSchema)).toBeUndefined();
    expect(describeMessages(file)).toEqual([...findings]);
    for (const { reason, note, fatal } of file.messages) {
      expect(reason).toMatch(/[\u0600-\u06FF]/u);
      expect(note).toMatch(/^[\x20-\x7E\u0600-\u06FF\u200B-\u200F\u0455\u2060«»…]+$/u);
      expect(fatal).toBe(true);
    }
  });

  it.each([
    'javascript:alert(1)',
    'http://',
    'https://localhost/',
    'example.com',
    'https://a b.com',
    'https://user:pw@x.com',
  ])('the address %s', (url) => {
    const file = new VFile(`name: ن\nkind: news-site\nurl: ${JSON.stringify(url)}\n`);
    expect(readRecord(file, outletSchema)).toBeUndefined();
    expect(describeMessages(file)).toEqual(['3:6 url-malformed']);
  });
});

describe('readRecord accepts', () => {
  it('a sound record, with the place of each value', () => {
    const file = new VFile('name: سيرغي شويغو\nkind: person\naliases:\n  - شويغو\n  - Shoigu\n');
    const record = readRecord(file, actorSchema);
    expect(file.messages).toEqual([]);
    expect(record?.data).toEqual({ name: 'سيرغي شويغو', kind: 'person', aliases: ['شويغو', 'Shoigu'] });
    expect(record?.placeOf(['aliases', 1])).toMatchObject({ line: 5, column: 5 });
    expect(record?.placeOf(['aliases'], 'key')).toMatchObject({ line: 3, column: 1 });
  });
});

describe('findFrontmatter', () => {
  it.each([
    ['', 'frontmatter-missing'],
    ['\n---\ntitle: ع\n---\n', 'frontmatter-missing'],
    ['title: ع\n---\n', 'frontmatter-missing'],
    ['+++\ntitle = 1\n+++\n', 'frontmatter-missing'],
    ['---\ntitle: ع\n', 'frontmatter-unclosed'],
  ])('refuses %j', (text, code) => {
    const file = new VFile(text);
    expect(findFrontmatter(file)).toBeUndefined();
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([[code, 1, 1]]);
  });

  it.each(['---\ntitle: ع\n---\nمتن\n', '---\r\ntitle: ع\r\n---\r\nمتن\r\n', '---\ntitle: ع\n---'])(
    'finds it in %j',
    (text) => {
      const found = findFrontmatter(new VFile(text));
      expect(text.slice(found?.fields.start, found?.fields.end).trim()).toBe('title: ع');
      expect(text.slice(found?.bodyStart).trim()).toBe(text.includes('متن') ? 'متن' : '');
    },
  );
});

function describeMessages(file: VFile): string[] {
  return file.messages
    .map(
      ({ line, column, ruleId, expected }) =>
        `${line}:${column} ${ruleId}${expected ? ` → ${expected.join(', ')}` : ''}`,
    )
    .toSorted();
}
