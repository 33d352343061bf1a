import { articlePath, claimPath, eventPath } from '../web/addresses.ts';
import type { Citation } from '../evidence/citation.ts';
import type { ToAbsolute } from '../data/data-file.ts';
import { BASIS_LABELS, formatDated } from '../dates/dated.ts';
import type { LocatedClaim, LocatedEvent } from '../corpus/located.ts';
import { type BibliographyItem, UNDATED } from './bibliography-item.ts';

/** The name of this site as the publisher of its own pages. */
const SITE_NAME = 'شواهد';

/** One of the editors' own records, such as an event or a question: its page on this site, and the paragraphs it rests on. */
interface OwnRecord {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly notes: readonly string[];
  readonly citations: readonly Citation[];
}

/** An event as a bibliography gives it. `status` is how the texts speak of it, in words; its date is not the page's. */
export function itemOfEvent(
  { id, label, date, citations }: LocatedEvent,
  status: string,
  toAbsolute: ToAbsolute,
): BibliographyItem {
  const when = `تاريخ الحدث: ${formatDated(date)}${date.basis === 'unknown' ? '' : ` (${BASIS_LABELS[date.basis]})`}`;
  return itemOfPage(
    { id: `event.${id}`, title: label, path: eventPath(id), notes: [`حدث: ${status}`, when], citations },
    toAbsolute,
  );
}

/** A claim as a bibliography gives it: its question, and what comes of comparing the answers, in words. */
export function itemOfClaim(
  { id, question, positions }: LocatedClaim,
  relation: string,
  toAbsolute: ToAbsolute,
): BibliographyItem {
  const notes = [`مسألة: ${relation}`];
  const citations = positions.flatMap((position) => position.citations);
  return itemOfPage(
    { id: `claim.${id}`, title: question, path: claimPath(id), notes, citations },
    toAbsolute,
  );
}

/** A page of the editors' own as a bibliography gives it: published by this site, on no known day. */
function itemOfPage(
  { id, title, path, notes, citations }: OwnRecord,
  toAbsolute: ToAbsolute,
): BibliographyItem {
  const places = new Set(citations.map(({ article, block }) => toAbsolute(articlePath(article, block))));
  return {
    id,
    type: 'webpage',
    title,
    publisher: SITE_NAME,
    issued: { words: UNDATED },
    notes,
    grounds: [...places],
    address: toAbsolute(path),
  };
}
