import type { Bilingual } from '../../domain/findings/finding-kind.ts';
import { FURNITURE_KINDS } from '../furniture/furniture-kinds.ts';
import type { ImportedPage } from '../import-page.ts';
import { firstLine, type KeptText } from '../page/page-layout.ts';
import type { Finding, Proposal } from '../proposals/proposal.ts';

/** One line of the report: where on the page it rests, what it is about, the words, and what is to be said of them. */
export interface ImportNote {
  readonly line: number;
  readonly about: string;
  readonly words: string;
  readonly message?: Bilingual;
}

/** The report of an import: what is proposed and why, every removed line, and what the editor has to decide. */
export interface ImportReport {
  readonly proposed: readonly ImportNote[];
  readonly removed: readonly ImportNote[];
  readonly decide: readonly ImportNote[];
  readonly words: ImportedPage['words'];
}

const NOT_STATED = {
  date: {
    ar: 'لا تذكر الصفحة تاريخ نشر يُعتمد عليه، فتُرك للمحرر',
    en: 'the page states no date of publication to rely on; it is left to the editor',
  },
  outlet: {
    ar: 'لا تذكر الصفحة ناشرًا يُعتمد عليه، فتُرك للمحرر',
    en: 'the page states no outlet to rely on; it is left to the editor',
  },
} as const satisfies Record<string, Bilingual>;

const UNDECIDED = {
  title: { ar: 'العنوان', en: 'the title' },
  subtitle: { ar: 'العنوان الفرعي', en: 'the standfirst' },
  caption: { ar: 'تعليق الصورة', en: 'the caption' },
  printedDate: { ar: 'التاريخ المطبوع', en: 'the printed date' },
  credit: { ar: 'سطر المصدر أو الكاتب', en: 'the line of the source or author' },
} as const satisfies Record<string, Bilingual>;

/** Gathers what an editor has to know of an import. */
export function buildImportReport(page: ImportedPage): ImportReport {
  const { layout, date, pageUpdated, outlet, actors, topics, otherTopics, hidden, words } = page;
  return {
    proposed: [
      ...Object.entries(UNDECIDED).flatMap(([field, message]) =>
        keptNotes(field, layout[field as keyof typeof UNDECIDED], message),
      ),
      ...valueNotes('date', date.asserted),
      ...valueNotes('pageUpdated', pageUpdated),
      ...valueNotes('outlet', outlet.asserted),
      ...actors.flatMap((actor) => valueNotes('actors', actor)),
      ...topics.flatMap((topic) => valueNotes('topics', topic)),
    ],
    removed: [
      ...layout.removed.map(({ line, text, kind }) => ({
        line,
        about: kind,
        words: text,
        message: FURNITURE_KINDS[kind],
      })),
      ...hidden.map(({ line, count }) => ({
        line,
        about: 'hidden-characters',
        words: '',
        message: {
          ar: `محارف خفية لا يراها القارئ: ${count}`,
          en: `characters that show nothing: ${count}`,
        },
      })),
    ],
    decide: [
      ...findingNotes('date', date),
      ...findingNotes('outlet', outlet),
      ...otherTopicsNote(otherTopics),
      ...layout.decisions.map((decision) => ({ about: 'body', ...decision })),
    ],
    words,
  };
}

/** What was not proposed for want of words that meet: a text can treat of a topic in other words. */
function otherTopicsNote(topics: ImportedPage['otherTopics']): ImportNote[] {
  if (topics.length === 0) return [];
  const message = {
    ar: `لم تلتقِ في فقرة كلمات هذه الموضوعات. أضف ما يتناوله النص منها: ${topics.map(({ id, name }) => `${name} (${id})`).join('، ')}`,
    en: `no paragraph has words of these topics. Add those the text treats of: ${topics.map(({ id }) => id).join(', ')}`,
  };
  return [{ line: 0, about: 'topics', words: '', message }];
}

function keptNotes(about: string, kept: KeptText | undefined, message: Bilingual): ImportNote[] {
  return kept ? [{ line: firstLine(kept), about, words: kept.text, message }] : [];
}

function valueNotes(field: string, proposal: Proposal | undefined): ImportNote[] {
  if (!proposal) return [];
  const { value, line, words } = proposal;
  return [{ line, about: `${field}: ${value}`, words }];
}

function findingNotes(field: keyof typeof NOT_STATED, { asserted, notes }: Finding): ImportNote[] {
  const missing = asserted ? [] : [{ line: 0, about: field, words: '', message: NOT_STATED[field] }];
  return [...missing, ...notes.map(({ line, message }) => ({ line, about: field, words: '', message }))];
}
