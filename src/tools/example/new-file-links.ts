import { COLLECTIONS } from '../../domain/records/collections.ts';
import { RECORD_KINDS, writeRecordDraft, type RecordKind } from '../../drafts/writing/record-drafts.ts';
import { writeDraft } from '../../drafts/writing/write-draft.ts';

/** The kinds of files that a contribution in the browser is most often made of, with the words of their links. */
const KINDS: readonly (readonly [kind: RecordKind | 'article', ar: string, en: string])[] = [
  ['article', 'مقال', 'an article'],
  ['event', 'حدث', 'an event'],
  ['quotes', 'اقتباسات مقال', "an article's quotations"],
  ['actor', 'طرف', 'an actor'],
  ['outlet', 'ناشر', 'an outlet'],
  ['topic', 'موضوع', 'a topic'],
  ['claim', 'سؤال تختلف فيه النصوص', 'a question on which texts differ'],
  ['wording', 'ألفاظ لمسمّى واحد', 'the words for one thing'],
];
/** What the day is written over; the link cannot know it. */
const DAY = '⟦اكتب تاريخ اليوم، مثل 2026-11-22⟧';
const MARKED = /(<!-- new-files:(ar|en) -->\n).*?(<!-- new-files:end -->)/gsu;

/**
 * Puts into a document links that open GitHub's editor on a new file with its draft in it. They are written from the place of
 * the document, `/owner/repo/blob/main/CONTRIBUTING.md`, so that they hold in every fork.
 */
export function insertNewFileLinks(document: string): string {
  return document.replace(MARKED, (_, opening: string, language: 'ar' | 'en', closing: string) => {
    const links = KINDS.map(([kind, ar, en]) => `[${language === 'ar' ? ar : en}](${linkTo(kind)})`);
    return `${opening}\n${links.join(' · ')}\n\n${closing}`;
  });
}

function linkTo(kind: RecordKind | 'article'): string {
  const collection = kind === 'article' ? 'articles' : RECORD_KINDS[kind].collection;
  const draft = kind === 'article' ? writeDraft({ added: DAY }) : writeRecordDraft(kind, DAY);
  const query = new URLSearchParams({
    filename: `my-file${COLLECTIONS[collection].extension}`,
    value: draft,
  });
  return `../../new/main/content/${collection}?${query.toString()}`;
}
