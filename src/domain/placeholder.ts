import type { Bilingual } from './findings/finding-kind.ts';

/** What a draft leaves to its editor, by the field it stands in. */
export const DRAFT_TASKS = {
  title: { ar: 'العنوان حرفيًا كما في الأصل', en: 'the title exactly as it is printed' },
  date: {
    ar: 'تاريخ النشر إن ذكره النص، وإلا فالصيغة المطوّلة بأساسها وسببها',
    en: 'the date of publication if the text states it, else the long form with its basis and reason',
  },
  outlet: {
    ar: 'معرّف الناشر إن ذكره النص، وإلا فالصيغة المطوّلة بأساسها وسببها',
    en: 'the id of the outlet if the text names it, else the long form with its basis and reason',
  },
  actors: { ar: 'معرّفات الأطراف، كلٌّ في سطر', en: 'the ids of the actors, one a line' },
  topics: { ar: 'معرّفات الموضوعات، كلٌّ في سطر', en: 'the ids of the topics, one a line' },
  summary: {
    ar: 'خلاصة محايدة لا تزيد على 300 حرف',
    en: 'a neutral summary of at most 300 characters',
  },
  body: { ar: 'نص المقال حرفيًا كما في الأصل', en: 'the text of the article exactly as it is printed' },
} as const satisfies Record<string, Bilingual>;

export type DraftTask = keyof typeof DRAFT_TASKS;

/** One placeholder that was left in a text, and what was to be written in its place. */
export interface LeftPlaceholder {
  readonly at: number;
  readonly length: number;
  readonly task: Bilingual;
}

/** White square brackets (U+27E6, U+27E7), which no newspaper prints, round an order to write; also when the last one is lost. */
const PLACEHOLDER = /⟦اكتب(?<task>[^⟧\n]*)⟧?/gu;

/** What stands in a draft where an editor has yet to write, such as «⟦اكتب خلاصة محايدة…⟧»; `check` refuses it. */
export function placeholderFor(task: DraftTask): string {
  return `⟦اكتب ${DRAFT_TASKS[task].ar}⟧`;
}

/** Whether a value still holds a placeholder. */
export function holdsPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && findPlaceholders(value).length > 0;
}

/** The placeholders left in a text, in order. */
export function findPlaceholders(text: string): LeftPlaceholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: found, index, groups }) => {
    const words = groups?.['task']?.trim() ?? '';
    const known = Object.values(DRAFT_TASKS).find(({ ar }) => ar === words);
    return { at: index, length: found.length, task: known ?? { ar: words, en: words } };
  });
}
