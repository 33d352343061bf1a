import { ACTOR_KINDS } from '../../domain/entities/actor.ts';
import { STANCES } from '../../domain/entities/claim.ts';
import type { CollectionName } from '../../domain/records/collections.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../domain/entities/event.ts';
import { OUTLET_KINDS } from '../../domain/entities/outlet.ts';
import { placeholderFor as task } from '../../domain/records/placeholder.ts';
import { QUOTE_FORMS } from '../../domain/entities/quote.ts';

/** What a draft can be made of besides an article, by the word that asks for it. */
export const RECORD_KINDS = {
  actor: { collection: 'actors', ar: 'طرف' },
  event: { collection: 'events', ar: 'حدث' },
  quotes: { collection: 'quotes', ar: 'اقتباسات مقال' },
  claim: { collection: 'claims', ar: 'سؤال ومواقف النصوص منه' },
  outlet: { collection: 'outlets', ar: 'ناشر' },
  topic: { collection: 'topics', ar: 'موضوع' },
  wording: { collection: 'wordings', ar: 'مسمّى وألفاظه' },
  analysis: { collection: 'analyses', ar: 'قراءة للتحرير' },
} as const satisfies Record<string, { readonly collection: CollectionName; readonly ar: string }>;

/** A word that asks for a draft. */
export type RecordKind = keyof typeof RECORD_KINDS;

/** The text of a record's file before an editor has written it: every required field, with what belongs there. */
export function writeRecordDraft(kind: RecordKind, added: string): string {
  return DRAFTS[kind](added);
}

const EVIDENCE = `evidence:
  - article: ${task('article')}
    exact: ${task('exact')}
`;

const DRAFTS: Readonly<Record<RecordKind, (added: string) => string>> = {
  actor: () => `name: ${task('actorName')}
${choice('kind', ACTOR_KINDS)}`,
  event: () => `label: ${task('label')}
date: ${task('eventDate')}
${choice('status', EVENT_STATUSES)}${choice('kind', EVENT_KINDS)}actors:
  - ${task('actors')}
topics:
  - ${task('topics')}
${EVIDENCE}`,
  quotes: () => `- id: ${task('quoteId')}
  exact: ${task('exact')}
${indent(choice('form', QUOTE_FORMS))}  speaker: ${task('speaker')}
  chain: []
`,
  claim: () => `question: ${task('question')}
topics:
  - ${task('topics')}
answers:
  first: ${task('answer')}
positions:
  - article: ${task('article')}
    answer: first
${indent(indent(choice('stance', STANCES)))}${indent(indent(EVIDENCE))}`,
  outlet: () => `name: ${task('outletName')}
${choice('kind', OUTLET_KINDS)}`,
  topic: () => `name: ${task('topicName')}
description: ${task('description')}
`,
  wording: () => `referent: ${task('referent')}
variants:
  - label: ${task('variant')}
    forms:
      - ${task('variant')}
  - label: ${task('otherVariant')}
    forms:
      - ${task('otherVariant')}
`,
  analysis: (added) => `---
title: ${task('analysisTitle')}
summary: ${task('summary')}
added: ${added}
topics:
  - ${task('topics')}
articles:
  - ${task('articles')}
---

<Framing>

${task('reading')}

</Framing>
`,
};

/** A field that takes one word of several, under a comment that lists them. */
function choice(field: string, words: readonly string[]): string {
  return `# ${words.join(' | ')}\n${field}: ${task('oneOf')}\n`;
}

function indent(lines: string): string {
  return lines.replace(/^(?=.)/gmu, '  ');
}
