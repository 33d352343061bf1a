/** `npm run new`: scaffolds an article or another record, with placeholders that `check` refuses. Exit 1 when it cannot be made, 2 on wrong usage. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { suggest } from '../domain/suggestions/suggest.ts';
import { RECORD_KINDS, writeRecordDraft, type RecordKind } from '../drafts/writing/record-drafts.ts';
import { writeDraft } from '../drafts/writing/write-draft.ts';
import { fail } from './fail.ts';
import { NEW_USAGE } from './new-usage.ts';
import { findSlugFault, placeDraft, recordPath, today } from './place-draft.ts';

const { help, kind, slug, title, ...fields } = readOptions();
if (help) console.log(NEW_USAGE);
else await scaffold();

async function scaffold(): Promise<void> {
  const collection = kind === 'article' ? 'articles' : RECORD_KINDS[kind].collection;
  const answers = process.stdin.isTTY ? await ask() : { slug, title };
  if (!answers.slug) return fail(`ما اسم الملف؟ / what is the file's name? --slug\n\n${NEW_USAGE}`, 2);
  const fault = findSlugFault(answers.slug, { collection }) ?? findArticleFault(answers.slug);
  if (fault) return fail(fault, 1);
  const path = recordPath(collection, answers.slug);
  const draft =
    kind === 'article'
      ? writeDraft({ ...fields, title: answers.title || undefined, added: today() })
      : writeRecordDraft(kind, today());
  placeDraft(path, draft);
  const body = { ar: '، وألصق نص المقال في آخره', en: ", paste the article's text at the end" };
  const paste = kind === 'article' ? body : { ar: '', en: '' };
  console.log(
    [
      `كُتب ‎${path}‎. املأ ما بين ⟦ ⟧${paste.ar}، ثم شغّل: npm run check`,
      `Wrote ${path}. Fill in what stands between ⟦ ⟧${paste.en}, then run: npm run check`,
    ].join('\n'),
  );
}

/** A file of quotations is named after its article. */
function findArticleFault(id: string): string | undefined {
  if (kind !== 'quotes' || existsSync(recordPath('articles', id))) return undefined;
  return `لا مقال باسم ‎${id}‎، وملف الاقتباسات يُسمّى باسم مقاله.\nThere is no article ${id}; a file of quotations is named after its article.`;
}

async function ask(): Promise<{ readonly slug: string; readonly title: string | undefined }> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const lines = prompt[Symbol.asyncIterator]();
  // By lines, not by `question`, which loses what is typed ahead and throws when the input ends.
  const answer = async (question: string) => {
    process.stdout.write(`${question}: `);
    const { value, done } = await lines.next();
    return done ? '' : value.trim();
  };
  const asked = {
    slug: slug ?? (await answer('عنوان الصفحة بحروف لاتينية / address in ASCII (shoigu-in-baghdad)')),
    title:
      kind === 'article' ? (title ?? (await answer('العنوان كما في الأصل / title as printed'))) : undefined,
  };
  prompt.close();
  return asked;
}

function readOptions() {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      options: {
        slug: text,
        title: text,
        date: text,
        outlet: text,
        actors: { ...text, multiple: true },
        topics: { ...text, multiple: true },
        url: text,
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [first = 'article', second, ...others] = positionals;
    if (others.length > 0 || (second !== undefined && values.slug !== undefined))
      throw new Error(positionals.join(' '));
    return {
      ...values,
      kind: readKind(first),
      slug: values.slug ?? second,
      actors: splitIds(values.actors),
      topics: splitIds(values.topics),
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    console.error(`استعمال غير صحيح / wrong usage: ${detail}\n\n${NEW_USAGE}`);
    process.exit(2);
  }
}

function readKind(word: string): RecordKind | 'article' {
  const kinds = ['article', ...(Object.keys(RECORD_KINDS) as RecordKind[])] as const;
  const found = kinds.find((candidate) => candidate === word);
  if (found) return found;
  const [guess] = suggest(word, kinds);
  throw new Error(`${word}${guess === undefined ? '' : `. هل تقصد / did you mean: ${guess}`}`);
}

function splitIds(lists: readonly string[] = []): string[] {
  return lists.flatMap((list) => list.split(/[,،\s]+/u)).filter((id) => id !== '');
}
