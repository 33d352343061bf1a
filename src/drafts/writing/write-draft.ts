import { stringify } from 'yaml';
import { placeholderFor } from '../../domain/records/placeholder.ts';

/** What is known of an article before an editor has gone over it; a required field that is not known becomes a placeholder. */
interface DraftFields {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly caption?: string | undefined;
  readonly printedDate?: string | undefined;
  readonly credit?: string | undefined;
  readonly date?: string | undefined;
  readonly pageUpdated?: string | undefined;
  readonly outlet?: string | undefined;
  readonly actors?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly url?: string | undefined;
  readonly added: string;
  readonly summary?: string | undefined;
}

/** The text of a draft's file: its fields in the order of the schema, and under them its body in Markdown, if there is one. */
export function writeDraft(fields: DraftFields, body = placeholderFor('body')): string {
  const { title, subtitle, caption, printedDate, credit, date, pageUpdated, outlet, url, added, summary } =
    fields;
  const head = {
    title: title ?? placeholderFor('title'),
    ...(subtitle !== undefined && { subtitle }),
    ...(caption !== undefined && { caption }),
    ...(printedDate !== undefined && { printedDate }),
    ...(credit !== undefined && { credit }),
    date: date ?? placeholderFor('date'),
    ...(pageUpdated !== undefined && { pageUpdated }),
    outlet: outlet ?? placeholderFor('outlet'),
    actors: listOr(fields.actors, placeholderFor('actors')),
    topics: listOr(fields.topics, placeholderFor('topics')),
    ...(url !== undefined && { url }),
    added,
    summary: summary ?? placeholderFor('summary'),
  };
  // No folding: a line of the source stays one line of the file.
  return `---\n${stringify(head, { lineWidth: 0, singleQuote: true })}---\n\n${body}\n`;
}

function listOr(ids: readonly string[] | undefined, instead: string): readonly string[] {
  return ids !== undefined && ids.length > 0 ? ids : [instead];
}
