import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

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

  it('has fields of the kinds GitHub knows, each with an id of its own', () => {
    expect(
      fields.map(({ type }) => type).filter((type) => !['input', 'textarea', 'dropdown'].includes(type)),
    ).toEqual([]);
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/u);
  });
});

describe('the template of pull requests', () => {
  it('has a list for content and a list for code', () => {
    const lists = readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8').split(/^## /mu).slice(1);
    expect(lists.map((list) => /^إن كان (\S+)/u.exec(list)?.[1])).toEqual(['محتوى', 'شفرة']);
    for (const list of lists) expect(list.match(/^- \[ \] /gmu)?.length).toBeGreaterThan(3);
  });
});
