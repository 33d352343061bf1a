import { describe, expect, it } from 'vitest';
import { listPageActions } from '../../../../src/domain/web/page-actions.ts';

const repository = 'https://github.com/owner/shawahid';
const email = 'editors@shawahid.example';
const path = '/articles/shoigu-arrives-in-baghdad/';
const address = `https://shawahid.example${path}`;

describe('what a reader can do about a page', () => {
  it('is to edit its file on the published branch and to report an error in the form, its address filled in', () => {
    const [edit, report, ...others] = listPageActions(path, address, { repository, email });
    expect(edit).toEqual({
      label: 'عدّل هذه الصفحة',
      href: `${repository}/edit/main/content/articles/shoigu-arrives-in-baghdad.mdx`,
    });
    const form = new URL(report?.href ?? '');
    expect(form.pathname).toBe('/owner/shawahid/issues/new');
    expect(Object.fromEntries(form.searchParams)).toEqual({ template: 'error.yml', address });
    expect(others).toEqual([]);
  });

  it('is to write a mail where there is no repository', () => {
    const [report, ...others] = listPageActions(path, address, { email });
    expect(report?.label).toBe('أبلغ عن خطأ');
    const mail = new URL(report?.href ?? '');
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', email]);
    expect(mail.searchParams.get('body')).toBe(address);
    expect(others).toEqual([]);
  });

  it('is nothing where there is neither, or only empty ones', () => {
    expect(listPageActions(path, address, {})).toEqual([]);
    expect(listPageActions(path, address, { repository: '', email: '' })).toEqual([]);
  });

  it.each([
    ['/events/quadrilateral-alliance-2020/', 'content/events/quadrilateral-alliance-2020.yaml'],
    ['/actors/sergei-shoigu/', 'content/actors/sergei-shoigu.yaml'],
    ['/topics/oil-and-gas/', 'content/topics/oil-and-gas.yaml'],
  ])('on %s leads to %s', (page, file) => {
    const actions = listPageActions(page, `https://shawahid.example${page}`, {
      repository: `${repository}/`,
    });
    expect(actions[0]?.href).toBe(`${repository}/edit/main/${file}`);
  });

  it.each(['/', '/articles/', '/timeline/2024/', '/about/', '/search/'])(
    'is nothing on %s, which shows no one record',
    (page) => {
      expect(listPageActions(page, `https://shawahid.example${page}`, { repository, email })).toEqual([]);
    },
  );
});
