import { DRAFT_TASKS, type DraftTask } from './draft-tasks.ts';
import type { Bilingual } from '../findings/finding-kind.ts';

/** One placeholder that was left in a text, and what was to be written in its place. */
interface LeftPlaceholder {
  readonly at: number;
  readonly length: number;
  readonly task: Bilingual;
}

/** White square brackets (U+27E6, U+27E7), which no newspaper prints, round what is to be written, with «اكتب» or without; also when the last one is lost. */
const PLACEHOLDER = /⟦(?:اكتب)?(?<task>[^⟧\n]*)⟧?/gu;

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
