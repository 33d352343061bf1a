import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../../src/checks/check-project.ts';
import { listFindings } from '../../../src/checks/findings.ts';
import { RECORD_KINDS } from '../../../src/drafts/writing/record-drafts.ts';
import { recordPath } from '../../../src/tools/place-draft.ts';
import { layOver, type ContributedProject } from '../../support/contribution.ts';
import { runTool } from '../../support/run-tool.ts';

const PATH = 'content/articles/new-article.mdx';

let project: ContributedProject;

beforeEach(() => {
  project = layOver({});
});
afterEach(() => {
  project.remove();
});

describe('npm run new', () => {
  it('writes a draft of which check refuses every placeholder, and nothing else', () => {
    expect(runNew('--slug', 'new-article')).toMatchObject({ code: 0 });
    const fields = ['title', 'date', 'outlet', 'actors', 'topics', 'summary', 'body'];
    expect(errors().map(({ code }) => code)).toEqual(fields.map(() => 'placeholder-left'));
  });

  it('writes a draft that check accepts once its placeholders are filled', () => {
    runNew('--slug', 'new-article', '--title', 'عنوان: "جديد"', '--date', '2020-08-07', '--outlet', 'alwaqt');
    const draft = readFileSync(join(project.root, PATH), 'utf8');
    const filled = draft
      .replace(/⟦[^⟧]*الأطراف[^⟧]*⟧/u, 'iraq')
      .replace(/⟦[^⟧]*الموضوعات[^⟧]*⟧/u, 'oil-and-gas')
      .replaceAll(/⟦[^⟧]*⟧/gu, 'كلام.');
    writeFileSync(join(project.root, PATH), filled);
    expect(errors()).toEqual([]);
  });

  it('puts what its flags say into the fields', () => {
    runNew('--slug', 'new-article', '--actors', 'iraq,russia', '--actors', 'iran', '--topics', 'oil-and-gas');
    const draft = readFileSync(join(project.root, PATH), 'utf8');
    expect(draft).toContain('actors:\n  - iraq\n  - russia\n  - iran\ntopics:\n  - oil-and-gas\n');
  });

  it.each([
    ['شويغو في بغداد', 1, 'shwyghw-fy-bghdad'],
    ['Shoigu In Baghdad', 1, 'shoigu-in-baghdad'],
    ['../../escape', 1, 'escape'],
    ['index', 1, 'index'],
    ['shoigu-arrives-in-baghdad', 1, 'shoigu-arrives-in-baghdad-2'],
  ])('refuses the address %s, and says what would do', (slug, code, suggestion) => {
    const run = runNew('--slug', slug);
    expect(run.code).toBe(code);
    expect(run.err).toContain(suggestion);
    expect(run.err).toMatch(/\p{Script=Arabic}{3,}[^]*[A-Za-z]{3,}/u);
    expect(errors()).toEqual([]);
  });

  it('leaves an article that is there as it is', () => {
    const path = join(project.root, 'content/articles/shoigu-arrives-in-baghdad.mdx');
    const before = readFileSync(path, 'utf8');
    runNew('--slug', 'shoigu-arrives-in-baghdad', '--title', 'آخر');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it.each(Object.entries(RECORD_KINDS))(
    'writes a draft of %s, of which check refuses every placeholder',
    (kind, { collection }) => {
      // The one article whose quotations are taken away can be given them anew.
      rmSync(join(project.root, 'content/quotes/iraq-axis-of-balances.yaml'));
      const id = kind === 'quotes' ? 'iraq-axis-of-balances' : 'new-record';
      expect(runNew(kind, id)).toMatchObject({ code: 0 });
      const path = recordPath(collection, id);
      const left = readFileSync(join(project.root, path), 'utf8').match(/⟦[^⟧]*⟧/gu) ?? [];
      const found = errors().filter((finding) => finding.path === path);
      expect(left.length).toBeGreaterThan(1);
      expect(found.map(({ code }) => code)).toEqual(left.map(() => 'placeholder-left'));
    },
  );

  it.each([
    ['a kind unheard of', ['evnt', 'x'], 2, 'event'],
    ['an id in Arabic', ['event', 'زيارة'], 1, 'zyara'],
    ['an id that is taken', ['event', 'shoigu-visit-2025'], 1, 'shoigu-visit-2025-2'],
    ['quotations of no article', ['quotes', 'nothing'], 1, 'nothing'],
    ['quotations that there are', ['quotes', 'iraq-axis-of-balances'], 1, 'Add to it'],
    ['no name', ['event'], 2, '--slug'],
    ['two names', ['event', 'one', '--slug', 'two'], 2, 'one'],
  ])('refuses %s, and says what would do', (_, args, code, hint) => {
    const run = runNew(...args);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).toContain(hint);
    expect(run.err).toMatch(/\p{Script=Arabic}{3,}[^]*[A-Za-z]{3,}/u);
  });

  it('leaves placeholders that check finds without the word «اكتب» too', () => {
    runNew('topic', 'new-topic');
    writeFileSync(
      join(project.root, 'content/topics/new-topic.yaml'),
      'name: ⟦اسم الموضوع⟧\ndescription: كلام.\n',
    );
    expect(errors().map(({ code }) => code)).toContain('placeholder-left');
  });

  it('says how it is used when nobody can be asked, or a flag is unheard of', () => {
    expect(runNew()).toMatchObject({ code: 2, err: expect.stringContaining('Usage: npm run new') });
    expect(runNew('--slog', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('--slog') });
    expect(runNew('--help')).toMatchObject({ code: 0, out: expect.stringContaining('الاستعمال') });
  });
});

function runNew(...args: readonly string[]) {
  return runTool('new', project.root, args);
}

function errors() {
  return listFindings(checkProject(project.root).files).filter(({ severity }) => severity === 'error');
}
