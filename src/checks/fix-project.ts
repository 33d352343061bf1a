import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { applyFixes, type TextEdit } from '../domain/findings/text-edit.ts';
import { checkProject, type CheckResult } from './check-project.ts';
import { compareFindings, toFinding, type Finding } from './findings.ts';

/** What is left after mending, and every fault that was mended, each where it stood when it was. */
interface FixResult extends CheckResult {
  readonly fixed: readonly Finding[];
}

/** A fix can bring another to light, as one date's digits its separators; more rounds than this would be a circle. */
const MOST_ROUNDS = 10;

/**
 * Makes the fixes that findings carry, in the files that `isChosen` names, until none is left. A byte order mark and the
 * kind of line break stay as they are; a file that changed since it was read is left alone.
 */
export function fixProject(
  root: string,
  isChosen: (path: string) => boolean,
  site?: string,
  today?: string,
): FixResult {
  const fixed: Finding[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { files } = checkProject(root, site, today);
    const made = files.filter(({ path }) => isChosen(path)).flatMap((file) => fixFile(root, file));
    if (made.length === 0) break;
    fixed.push(...made);
  }
  return { ...checkProject(root, site, today), fixed: fixed.toSorted(compareFindings) };
}

function fixFile(root: string, file: VFile): Finding[] {
  const fixable = file.messages.filter(hasFix);
  const path = join(root, file.path);
  const raw = fixable.length > 0 ? readFileSync(path, 'utf8') : '';
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (fixable.length === 0 || raw !== mark + String(file)) return [];
  const { text, made } = applyFixes(String(file), fixable);
  if (text === String(file)) return [];
  writeFileSync(path, mark + text);
  return made.map((message) => ({ ...toFinding(file, message), severity: 'fixed' }));
}

function hasFix(message: VFileMessage): message is VFileMessage & { readonly fix: readonly TextEdit[] } {
  return message.fix !== undefined;
}
