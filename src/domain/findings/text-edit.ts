/** One exact change of a file's text: what stands from `start` up to `end` (UTF-16 offsets, no byte order mark) becomes `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What several fixes make of a text, and which of them were made: one that overlaps an earlier one waits for the next round. */
interface EditedText<Fix> {
  readonly text: string;
  readonly made: readonly Fix[];
}

/** Makes fixes, each a list of edits that belong together; line breaks in them become those of the text. */
export function applyFixes<Fix extends { readonly fix: readonly TextEdit[] }>(
  text: string,
  fixes: readonly Fix[],
): EditedText<Fix> {
  const made: Fix[] = [];
  for (const candidate of fixes) {
    const isFree = candidate.fix.every((edit) =>
      made.every(({ fix }) => fix.every((other) => !overlap(edit, other))),
    );
    if (isFree) made.push(candidate);
  }
  const edits = made.flatMap(({ fix }) => fix).toSorted((a, b) => b.start - a.start);
  const lineBreak = /\r?\n/u.exec(text)?.[0] ?? '\n';
  return {
    text: edits.reduce((edited, edit) => splice(edited, edit, lineBreak), text),
    made,
  };
}

/** Two insertions at one place overlap too: nothing tells which comes first. */
function overlap(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function splice(text: string, edit: TextEdit, lineBreak: string): string {
  const inserted = edit.text.replace(/\r?\n/gu, lineBreak);
  return text.slice(0, edit.start) + inserted + text.slice(edit.end);
}
