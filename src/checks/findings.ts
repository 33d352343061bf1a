import { compareText } from '../domain/text/compare-text.ts';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Bilingual, Severity } from '../domain/findings/finding-kind.ts';

/** A finding as the reporters print it; lines and columns count from 1, and are 1 for a fault of the whole file. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** `fixed` is a fault that `--fix` has just mended, at the place where it stood. */
  readonly severity: Severity | 'fixed';
  /** The field of the record that the fault is in, where it is in one. */
  readonly field?: string;
  readonly code: string;
  readonly message: Bilingual;
  /** What was probably meant, nearest first. */
  readonly expected: readonly string[];
  /** Whether `--fix` can mend it, because it has one right answer. */
  readonly fixable: boolean;
}

/** Lists the findings of files in the order of path, line, column and code. */
export function listFindings(files: readonly VFile[]): Finding[] {
  return files
    .flatMap((file) => file.messages.map((message) => toFinding(file, message)))
    .sort(compareFindings);
}

/** One message of a file as a finding. */
export function toFinding(file: VFile, message: VFileMessage): Finding {
  const { place } = message;
  const end = place && 'end' in place ? { endLine: place.end.line, endColumn: place.end.column } : {};
  return {
    path: file.path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    ...end,
    severity: message.fatal === true ? 'error' : 'warning',
    ...(message.field !== undefined && { field: message.field }),
    code: message.ruleId ?? '',
    message: { ar: message.reason, en: message.note ?? '' },
    expected: message.expected ?? [],
    fixable: message.fix !== undefined,
  };
}

/** The order of a report: path, line, column, code. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}
