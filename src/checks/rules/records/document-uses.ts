import type { VFile } from 'vfile';
import type { Block } from '../../../domain/entities/blocks.ts';
import type { CollectionName } from '../../../domain/records/collections.ts';
import type { Event } from '../../../domain/entities/event.ts';
import { report } from '../../../domain/findings/report.ts';
import { resolveEvidence } from '../../../domain/evidence/resolve-evidence.ts';
import { suggest } from '../../../domain/suggestions/suggest.ts';
import { type Named, suggestIds } from '../../../domain/suggestions/suggest-ids.ts';
import { isStretchEnd, listEventsIn, readStretch } from '../../../domain/timeline/stretch.ts';
import type { ComponentUse } from '../../../markdown/guard/list-uses.ts';
import { listNamed } from '../../named-records.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/** What the components of the editors' documents point at is there: articles, their blocks and words, events, questions, a stretch of time. */
export const checkDocumentUses: Rule = (context) => {
  const { records, salvaged } = context;
  const readable = [...records, ...salvaged];
  const named = listNamed(context);
  const blocksOf = new Map(recordsOf(records, 'articles').map(({ id, blocks }) => [id, blocks]));
  const events = recordsOf(readable, 'events').map(({ data }) => data);
  for (const { entry, uses } of [...recordsOf(readable, 'analyses'), ...recordsOf(readable, 'pages')]) {
    for (const use of uses) {
      checkId(use, 'article', 'articles', entry.file, named);
      if (use.name === 'EventRow') checkId(use, 'id', 'events', entry.file, named);
      if (use.name === 'ClaimTable') checkId(use, 'id', 'claims', entry.file, named);
      checkPassage(use, entry.file, blocksOf);
      if (use.name === 'TimelineStretch') checkStretch(use, entry.file, events);
    }
  }
};

function checkId(
  { attributes }: ComponentUse,
  attribute: string,
  collection: CollectionName,
  file: VFile,
  named: ReadonlyMap<CollectionName, readonly Named[]>,
): void {
  const value = attributes.get(attribute);
  const known = named.get(collection) ?? [];
  if (!value || known.some(({ id }) => id === value.text)) return;
  const expected = suggestIds(value.text, known);
  report(file, 'id-unknown', { found: value.text, collection }, { place: value.place, expected });
}

/** An editors' note stands in an article and is none of its words, so nothing may cite it. */
function checkPassage(
  { attributes }: ComponentUse,
  file: VFile,
  blocksOf: ReadonlyMap<string, readonly Block[]>,
): void {
  const [article, block, exact] = ['article', 'block', 'exact'].map((name) => attributes.get(name));
  const blocks = article && blocksOf.get(article.text)?.filter(({ kind }) => kind !== 'note');
  if (!block || !blocks) return;
  const cited = blocks.filter(({ id }) => id === block.text);
  if (cited.length === 0) {
    const expected = suggest(
      block.text,
      blocks.map(({ id }) => id),
    );
    const params = { article: article.text, block: block.text };
    report(file, 'passage-block-unknown', params, { place: block.place, expected });
  } else if (exact) {
    const resolution = resolveEvidence({ article: article.text, exact: exact.text }, cited);
    if (resolution.ok) return;
    const { code, params, expected } = resolution.fault;
    report(file, code, params, { place: exact.place, expected });
  }
}

function checkStretch(
  { attributes }: ComponentUse,
  file: VFile,
  events: readonly Pick<Event, 'date'>[],
): void {
  const ends = ['from', 'to'].flatMap((name) => attributes.get(name) ?? []);
  for (const { text, place } of ends) {
    if (!isStretchEnd(text)) report(file, 'stretch-date', { found: text }, { place });
  }
  const [from, to] = ends;
  const stretch = from && to && readStretch(from.text, to.text);
  if (!stretch) return;
  const params = { from: from.text, to: to.text };
  if (stretch.last < stretch.first) report(file, 'stretch-reversed', params, { place: to.place });
  else if (listEventsIn(stretch, events).length === 0)
    report(file, 'stretch-empty', params, { place: from.place });
}
