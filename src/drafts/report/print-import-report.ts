import type { Bilingual } from '../../domain/findings/finding-kind.ts';
import type { ImportNote, ImportReport } from './report-import.ts';

/** Longest stretch of a line that the report repeats. */
const MOST_LETTERS = 120;

/** Longest message that stands in both languages on one line. */
const SHORT = 90;

/** The report for a person: `path:line  what  «words»`, under it what that means in Arabic, then in English. */
export function printImportReport(path: string, { proposed, removed, decide, words }: ImportReport): string {
  return [
    ...section('ما يُقترح، وعلام يقوم / Proposed, and the line it rests on', path, proposed),
    ...section(`ما حُذف من الصفحة / Removed from the page: ${removed.length}`, path, removed),
    ...section('للمحرر أن يقرر / For the editor to decide', path, decide),
    `كلمات الصفحة ${words.source}: أُبقي منها ${words.kept} وحُذف ${words.removed}.`,
    `Words of the page ${words.source}: kept ${words.kept}, removed ${words.removed}.`,
  ].join('\n');
}

function section(title: string, path: string, notes: readonly ImportNote[]): string[] {
  return notes.length === 0 ? [] : [`## ${title}`, ...notes.map((note) => printNote(path, note)), ''];
}

function printNote(path: string, { line, about, words, message }: ImportNote): string {
  const place = line > 0 ? `${path}:${line}` : path;
  const shown = [...words].length > MOST_LETTERS ? `${[...words].slice(0, MOST_LETTERS).join('')}…` : words;
  return [`${place}  ${about}${shown && `  «${shown}»`}`, ...(message ? sayBoth(message) : [])].join('\n');
}

function sayBoth({ ar, en }: Bilingual): string[] {
  const both = `    ${ar} / ${en}`;
  return both.length <= SHORT ? [both] : [`    ${ar}`, `    ${en}`];
}
