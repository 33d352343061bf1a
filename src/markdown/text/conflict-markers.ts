import type { TextRule } from './text-rule.ts';

const MARKER = /^(?:<{7}|>{7}|\|{7})(?= |$).*$|^={7}$/gm;
const PROOF = /^(?:<{7}|>{7})(?= |$)/m;

/** Refuses the lines that git leaves around a conflict; `=======` alone underlines a heading and is no proof. */
export const refuseConflictMarkers: TextRule = (text, tell) => {
  for (const { at, length } of findConflictMarkers(text)) tell('text-conflict-marker', {}, { at, length });
};

/** Blanks those lines, so that the Markdown around them can still be read; every offset stays. */
export function blankConflictMarkers(text: string): string {
  return PROOF.test(text) ? text.replace(MARKER, (line) => ' '.repeat(line.length)) : text;
}

function findConflictMarkers(text: string): { at: number; length: number }[] {
  if (!PROOF.test(text)) return [];
  return [...text.matchAll(MARKER)].map(({ 0: line, index }) => ({ at: index, length: line.length }));
}
