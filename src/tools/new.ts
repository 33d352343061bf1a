/** `npm run new`: scaffolds an article, with placeholders that `check` refuses. Exit 1 when it cannot be made, 2 on wrong usage. */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { writeDraft } from '../drafts/write-draft.ts';
import { articlePath, findSlugFault, placeDraft, today } from './place-draft.ts';

const USAGE = `الاستعمال: npm run new -- --slug SLUG [خيارات]
  يكتب ‎content/articles/SLUG.mdx‎، وما لم يُعطَ من حقوله يبقى مكانه ⟦اكتب …⟧ حتى يملأه المحرر؛ و npm run check يرفضه إلى ذلك الحين.
  بلا --slug أو --title يسأل عنهما.
Usage: npm run new -- --slug SLUG [options]
  Writes content/articles/SLUG.mdx; a field that is not given holds ⟦اكتب …⟧ until an editor fills it; npm run check refuses it until then.
  Without --slug or --title it asks for them.

  --slug SLUG      عنوان الصفحة: حروف لاتينية صغيرة وأرقام تفصلها شرطة / the page's address: a-z, 0-9 and hyphens
  --title TEXT     العنوان حرفيًا كما في الأصل / the title exactly as printed
  --date EDTF      تاريخ ذكره النص، مثل 2020-08-07 / a date that the text states
  --outlet ID      ناشر ذكره النص / an outlet that the text names
  --actors ID,ID   أطراف / actors
  --topics ID,ID   موضوعات / topics
  --url ADDRESS    عنوان الأصل / the original's address
  --help           هذا النص / this text`;

const { help, slug, title, ...fields } = readOptions();
if (help) console.log(USAGE);
else await scaffold();

async function scaffold(): Promise<void> {
  const answers = process.stdin.isTTY ? await ask() : { slug, title };
  if (!answers.slug) return fail(`--slug?\n\n${USAGE}`, 2);
  const fault = findSlugFault(answers.slug);
  if (fault) return fail(fault, 1);
  const path = articlePath(answers.slug);
  placeDraft(path, writeDraft({ ...fields, title: answers.title || undefined, added: today() }));
  console.log(
    [
      `كُتب ‎${path}‎. املأ ما بين ⟦ ⟧، وألصق نص المقال في آخره، ثم شغّل: npm run check`,
      `Wrote ${path}. Fill in what stands between ⟦ ⟧, paste the article's text at the end, then run: npm run check`,
    ].join('\n'),
  );
}

async function ask(): Promise<{ readonly slug: string; readonly title: string }> {
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
    title: title ?? (await answer('العنوان كما في الأصل / title as printed')),
  };
  prompt.close();
  return asked;
}

function fail(message: string, code: 1 | 2): void {
  console.error(message);
  process.exitCode = code;
}

function readOptions() {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
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
    });
    return { ...values, actors: splitIds(values.actors), topics: splitIds(values.topics) };
  } catch (error) {
    console.error(`خيار غير معروف: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

function splitIds(lists: readonly string[] = []): string[] {
  return lists.flatMap((list) => list.split(/[,،\s]+/u)).filter((id) => id !== '');
}
