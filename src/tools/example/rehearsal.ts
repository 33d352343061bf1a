/** One step of the worked example: a command and its output, or a change to a file and what then stands in it. */
export type Step =
  | { readonly name: string; readonly command: readonly string[] }
  | { readonly name: string; readonly file: string; readonly edit: (text: string) => string };

/** The raw text that the example imports, which stands beside the project as a newcomer's would. */
export const SOURCE = 'tests/fixtures/sources/003_a879635638002103.txt';
/** The name that the newcomer gave the text. */
export const PAGE = 'page.txt';
/** The article that the site has of that text: it and what it names are all the content that the example meets. */
export const PUBLISHED = 'content/articles/iraq-russia-military-cooperation.mdx';

const ARTICLE = 'content/articles/my-first-article.mdx';
const EVENT = 'content/events/my-first-event.yaml';
const CHECK_ARTICLE = ['check', '--', '--paths', ARTICLE];
const CHECK_BOTH = [...CHECK_ARTICLE, EVENT];

/** The date as a newcomer types it at first: without the quotation marks that keep the brackets from being a list. */
const DATE = `date:
  edtf: [2015-11-12..2015-11-30]
  basis: external
  reason: ليس في النص تاريخ نشر. والزيارة التي يعلّق عليها تؤرخها وسائل إعلام أخرى بنوفمبر/تشرين الثاني 2015. أما 8 يناير 2025 فآخر تحديث للصفحة.
  sources:
    - name: IMLebanon (12 نوفمبر/تشرين الثاني 2015، عن الأناضول)`;

const SUMMARY =
  'summary: يعرض النص زيارة وفد لجنة الأمن والدفاع النيابية العراقية إلى موسكو، ثم رأي كاتبه في دلالات التعاون العسكري.';

/** The event as a newcomer types it at first: a letter of the text changed, and one left out of an id. */
const EVENT_TEXT = `label: بحث آفاق التعاون العسكري في مجلس الدوما
date:
  basis: unknown
  reason: لا يذكر النص يوم الاجتماع.
status: happened
kind: meeting
actors:
  - parliamentary-security-defence-committee
  - duma-defence-comittee
topics:
  - arms-and-air-defence
evidence:
  - article: my-first-article
    exact: تم بحث أفاق التعاون العسكري بين العراق وروسيا
`;

/** The worked example of CONTRIBUTING, step by step. */
export const STEPS: readonly Step[] = [
  { name: 'import', command: ['import', '--', `../${PAGE}`, '--slug', 'my-first-article'] },
  { name: 'check-draft', command: CHECK_ARTICLE },
  {
    name: 'fill',
    file: ARTICLE,
    edit: (text) => text.replace(/^date: ⟦.*⟧$/mu, DATE).replace(/^summary: ⟦.*⟧$/mu, SUMMARY),
  },
  { name: 'check-filled', command: CHECK_ARTICLE },
  { name: 'fix', command: ['check', '--', '--fix', '--paths', ARTICLE] },
  { name: 'rename', file: ARTICLE, edit: (text) => text.replace(/^(title: '.*)'$/mu, "$1 (تمرين)'") },
  { name: 'event', file: EVENT, edit: () => EVENT_TEXT },
  { name: 'check-event', command: CHECK_BOTH },
  {
    name: 'correct',
    file: EVENT,
    edit: (text) => text.replace('أفاق', 'آفاق').replace('duma-defence-comittee', 'duma-defence-committee'),
  },
  { name: 'check-last', command: CHECK_BOTH },
  { name: 'seal', command: ['check', '--', '--fix', '--paths', ARTICLE] },
];
