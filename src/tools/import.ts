/** `npm run import -- FILE`: a scraped page's text to a draft article. Exit 1 when no draft can be made of it, 2 on wrong usage. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readProject } from '../checks/project.ts';
import { readRecords } from '../checks/read-records.ts';
import { recordsOf } from '../checks/rule.ts';
import { decodePage } from '../drafts/page/decode-page.ts';
import { importPage, type ImportedPage } from '../drafts/import-page.ts';
import { isHtml } from '../drafts/page/is-html.ts';
import { printImportReport } from '../drafts/report/print-import-report.ts';
import type { Registry } from '../drafts/proposals/registry.ts';
import { buildImportReport } from '../drafts/report/report-import.ts';
import { fail } from './fail.ts';
import { IMPORT_FAULTS } from './import-faults.ts';
import { findSlugFault, placeDraft, recordPath, today } from './place-draft.ts';

const USAGE = `الاستعمال: npm run import -- FILE [خيارات]
  يصنع من نص صفحة منسوخة مسودة مقال: يحذف ما ليس من المقال ويسرده، ويقترح الحقول ويذكر السطر الذي قام عليه كل منها.
  ما لا تذكره الصفحة يبقى مكانه ⟦اكتب …⟧ حتى يملأه المحرر. المسودة على المخرج العادي، والتقرير على مخرج الأخطاء.
Usage: npm run import -- FILE [options]
  Makes a draft article of a copied page's text: removes and lists what is no part of it, proposes the fields and names the line each rests on.
  What the page does not state holds ⟦اكتب …⟧ until an editor fills it. The draft goes to standard output, the report to standard error.

  FILE             ملف نصي بترميز UTF-8 (أو UTF-16)، أو - للمدخل العادي / a text file in UTF-8 (or UTF-16), or - for standard input
  --encoding NAME  ترميز الملف إن كان غيرهما، مثل windows-1256 / the file's encoding if it is another, such as windows-1256
  --slug SLUG      اكتب المسودة في content/articles/SLUG.mdx / write the draft there
  --out PATH       اكتب المسودة في هذا الملف / write the draft to this file
  --url ADDRESS    عنوان الأصل، إن عُرف / the original's address, if known
  --force          اكتب فوق ملف موجود / overwrite a file that is there
  --format json    التقرير بصيغة JSON / the report as JSON
  --help           هذا النص / this text`;

const options = readOptions();
if (options.help) console.log(USAGE);
else run(options);

function run({ file, slug, out, url, force, format, encoding }: Options): void {
  const fault = slug === undefined ? undefined : findSlugFault(slug, { force });
  if (fault) return fail(fault, 1);
  const text = readText(file, encoding);
  if (text === undefined) return;
  const page = importPage(text, readRegistry(), { added: today(), url });
  if (typeof page === 'string') return fail(IMPORT_FAULTS[page], 1);
  const target = out ?? (slug === undefined ? undefined : recordPath('articles', slug));
  if (target === undefined) process.stdout.write(page.draft);
  else if (!place(target, page, force)) return;
  const report = buildImportReport(page);
  const path = file === '-' ? 'stdin' : file;
  console.error(format === 'json' ? JSON.stringify(report, null, 2) : printImportReport(path, report));
  if (target !== undefined && format !== 'json')
    console.error(
      `\nكُتب ‎${target}‎. راجعه على الأصل، واملأ ما بين ⟦ ⟧، ثم شغّل: npm run check\nWrote ${target}. Compare it with the original, fill in what stands between ⟦ ⟧, then run: npm run check`,
    );
}

function place(target: string, { draft }: ImportedPage, force: boolean): boolean {
  try {
    placeDraft(target, draft, { force });
    return true;
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const detail = error instanceof Error ? error.message : String(error);
    fail(
      exists
        ? `الملف موجود، وليس --force: ‎${target}‎\nThe file exists; use --force to overwrite: ${target}`
        : detail,
      1,
    );
    return false;
  }
}

function readText(path: string, encoding: string | undefined): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    fail(`${IMPORT_FAULTS.unreadable}\n${error instanceof Error ? error.message : String(error)}`, 1);
    return undefined;
  }
  const page = decodePage(bytes, encoding);
  if ('fault' in page) fail(IMPORT_FAULTS[page.fault], 1);
  else if (page.text.trim() === '') fail(IMPORT_FAULTS.empty, 1);
  else if (isHtml(page.text)) fail(IMPORT_FAULTS.html, 1);
  else return page.text;
  return undefined;
}

/** The names the project knows; records with faults are `check`'s to report. */
function readRegistry(): Registry {
  const records = readRecords(readProject(process.cwd()));
  const list = <Name extends 'actors' | 'topics' | 'outlets'>(name: Name) =>
    recordsOf(records, name).map(({ id, data }) => ({ ...data, id }));
  return { actors: list('actors'), topics: list('topics'), outlets: list('outlets') } as Registry;
}

interface Options {
  readonly file: string;
  readonly slug?: string | undefined;
  readonly out?: string | undefined;
  readonly url?: string | undefined;
  readonly encoding?: string | undefined;
  readonly force: boolean;
  readonly help: boolean;
  readonly format: string;
}

function readOptions(): Options {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      options: {
        slug: text,
        out: text,
        url: text,
        encoding: text,
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        format: { ...text, default: 'pretty' },
      },
      allowPositionals: true,
    });
    const [file = '', ...others] = positionals;
    if (!values.help && (file === '' || others.length > 0)) throw new Error('أي ملف؟ / which FILE?');
    if (!['pretty', 'json'].includes(values.format)) throw new Error('--format pretty | json');
    if (values.slug !== undefined && values.out !== undefined) throw new Error('--slug | --out');
    return { ...values, file };
  } catch (error) {
    console.error(
      `استعمال غير صحيح / wrong usage: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
    );
    process.exit(2);
  }
}
