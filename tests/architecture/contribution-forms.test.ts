import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listPageActions } from '../../src/domain/web/page-actions.ts';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: string[] };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const FOLDER = '.github/ISSUE_TEMPLATE';
/** The top-level keys of GitHub's form schema. */
const FORM_KEYS = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body'];
const ARABIC = /\p{Script=Arabic}/u;
const forms = readdirSync(FOLDER)
  .filter((name) => name !== 'config.yml')
  .map((name) => ({ name, form: parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Form }));

describe.each(forms)('the issue form $name', ({ form }) => {
  const fields = form.body.filter(({ type }) => type !== 'markdown');

  it('asks in Arabic', () => {
    const words = [
      form.name,
      form.description,
      ...form.body.map(({ attributes }) => attributes.label ?? attributes.value),
    ];
    for (const text of words) expect(text).toMatch(ARABIC);
  });

  it('has no key and no option that GitHub refuses', () => {
    expect(Object.keys(form).filter((key) => !FORM_KEYS.includes(key))).toEqual([]);
    for (const { attributes, type } of form.body) {
      const options = attributes.options ?? [];
      expect(type === 'dropdown').toBe(options.length > 0);
      expect(new Set(options).size).toBe(options.length);
      // GitHub keeps the word for no choice.
      expect(options.map((option) => option.toLowerCase())).not.toContain('none');
    }
  });

  it('has fields of the kinds GitHub knows, each with an id of its own', () => {
    expect(
      fields.map(({ type }) => type).filter((type) => !['input', 'textarea', 'dropdown'].includes(type)),
    ).toEqual([]);
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/u);
  });
});

describe('the links of pages', () => {
  const address = 'https://owner.github.io/name/articles/some-article/';
  const links = listPageActions('/articles/some-article/', address, {
    repository: 'https://github.com/owner/name',
  }).map(({ href }) => new URL(href));

  it('open the form for errors with the address in a field that it has', () => {
    const query = links.find(({ pathname }) => pathname.endsWith('/issues/new'))?.searchParams;
    const form = forms.find(({ name }) => name === query?.get('template'))?.form;
    const filled = [...(query?.keys() ?? [])].filter((key) => key !== 'template');
    expect(form?.body.map(({ id }) => id)).toEqual(expect.arrayContaining(filled));
    expect(query?.get('address')).toBe(address);
  });

  it('open the file of the page', () => {
    expect(links.map(({ pathname }) => pathname)).toContain(
      '/owner/name/edit/main/content/articles/some-article.mdx',
    );
  });
});

describe('the template of pull requests', () => {
  it('has a list for content and a list for code', () => {
    const lists = readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8').split(/^## /mu).slice(1);
    expect(lists.map((list) => /^إن كان (\S+)/u.exec(list)?.[1])).toEqual(['محتوى', 'شفرة']);
    for (const list of lists) expect(list.match(/^- \[ \] /gmu)?.length).toBeGreaterThan(3);
  });
});
