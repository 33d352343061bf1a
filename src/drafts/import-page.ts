import { layOutPage, type LayoutFault } from './layout/lay-out-page.ts';
import { countWords, splitPage } from './page/page-lines.ts';
import type { PageLayout } from './page/page-layout.ts';
import type { Finding, Proposal } from './proposals/proposal.ts';
import { proposeDate, proposePageUpdated } from './dates/propose-date.ts';
import { proposeActors } from './proposals/propose-actors.ts';
import { proposeOutlet } from './proposals/propose-outlet.ts';
import { proposeTopics } from './proposals/propose-topics.ts';
import type { Registry } from './proposals/registry.ts';
import { verifyBody } from './writing/verify-body.ts';
import { writeBody } from './writing/write-body.ts';
import { writeDraft } from './writing/write-draft.ts';

/** A draft made of a scraped page, and all that an editor needs to judge it. */
export interface ImportedPage {
  readonly draft: string;
  readonly layout: PageLayout;
  readonly date: Finding;
  readonly pageUpdated: Proposal | undefined;
  readonly outlet: Finding;
  readonly actors: readonly Proposal[];
  readonly topics: readonly Proposal[];
  /** The topics of which the text may still treat, though not in their words. */
  readonly otherTopics: Registry['topics'];
  /** Lines out of which characters that show nothing were taken, with how many. */
  readonly hidden: readonly { readonly line: number; readonly count: number }[];
  readonly words: { readonly source: number; readonly kept: number; readonly removed: number };
}

/** What an editor tells the importer beside the page. */
interface ImportOptions {
  readonly added: string;
  readonly url?: string | undefined;
}

/** Turns the text of a scraped page into a draft; what the page does not state beyond doubt is left to the editor. */
export function importPage(
  text: string,
  registry: Registry,
  { added, url }: ImportOptions,
): ImportedPage | LayoutFault {
  const layout = layOutPage(text);
  if (typeof layout === 'string') return layout;
  const date = proposeDate(layout);
  const pageUpdated = proposePageUpdated(layout);
  const outlet = proposeOutlet(layout, registry);
  const actors = proposeActors(layout, registry);
  const topics = proposeTopics(layout, registry);
  const fields = {
    title: layout.title.text,
    subtitle: layout.subtitle?.text,
    caption: layout.caption?.text,
    printedDate: layout.printedDate?.text,
    credit: layout.credit?.text,
    date: date.asserted?.value,
    pageUpdated: pageUpdated?.value,
    outlet: outlet.asserted?.value,
    actors: actors.map(({ value }) => value),
    topics: topics.map(({ value }) => value),
    url,
    added,
  };
  const body = writeBody(layout.body);
  verifyBody(body, layout.body);
  return {
    draft: writeDraft(fields, body),
    layout,
    date,
    pageUpdated,
    outlet,
    actors,
    topics,
    otherTopics: registry.topics.filter(({ id }) => !topics.some(({ value }) => value === id)),
    ...countPage(text, layout),
  };
}

/** How many words of a page the draft keeps, and which of its lines held what shows nothing. */
function countPage(text: string, layout: PageLayout): Pick<ImportedPage, 'hidden' | 'words'> {
  const lines = splitPage(text);
  const { title, subtitle, caption, printedDate, credit, body } = layout;
  const parts = [title, subtitle, caption, printedDate, credit, ...body];
  const source = sum(lines.map((line) => countWords(line.text)));
  const kept = sum(parts.map((part) => countWords(part?.text ?? '')));
  return {
    hidden: lines
      .filter(({ hidden }) => hidden > 0)
      .map(({ number, hidden }) => ({ line: number, count: hidden })),
    words: { source, kept, removed: source - kept },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
