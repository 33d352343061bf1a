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
  readonly severity: Severity;
  readonly code: string;
  readonly message: Bilingual;
  /** What was probably meant, nearest first. */
  readonly expected: readonly string[];
}

/** Lists the findings of files in the order of path, line, column and code. */
export function listFindings(files: readonly VFile[]): Finding[] {
  return files
    .flatMap((file) => file.messages.map((message) => toFinding(file, message)))
    .sort(compareFindings);
}

function toFinding(file: VFile, message: VFileMessage): Finding {
  const { place } = message;
  const end = place && 'end' in place ? { endLine: place.end.line, endColumn: place.end.column } : {};
  return {
    path: file.path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    ...end,
    severity: message.fatal === true ? 'error' : 'warning',
    code: message.ruleId ?? '',
    message: { ar: message.reason, en: message.note ?? '' },
    expected: message.expected ?? [],
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return order(a.path, b.path) || a.line - b.line || a.column - b.column || order(a.code, b.code);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
