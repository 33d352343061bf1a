import type { VFile } from 'vfile';
import { visit, type Document, type YAMLError } from 'yaml';
import { report } from '../../domain/findings/report.ts';
import { explainYamlError, isIndented } from './explain-yaml-error.ts';
import type { ToPoint } from './to-point.ts';

/** Faults that stand by themselves. */
const APART: readonly YAMLError['code'][] = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'TAB_AS_INDENT'];

/** Reports what the parser could not read of a YAML document, each fault where it begins. */
export function reportYamlErrors(file: VFile, document: Document, text: string, toPoint: ToPoint): void {
  for (const error of leadingErrors(document.errors)) {
    reportYamlError(file, error, text, (offset) => toPoint(openingOf(document, offset, error)));
  }
}

/** The first fault of writing alone: it makes the parser stumble over all that follows. */
function leadingErrors(errors: readonly YAMLError[]): readonly YAMLError[] {
  const first = errors.find(({ code }) => !APART.includes(code));
  return errors.filter((error) => error === first || APART.includes(error.code));
}

function reportYamlError(file: VFile, error: YAMLError, text: string, toPoint: ToPoint): void {
  const offset = error.pos[0];
  const place = toPoint(offset);
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]*/u.exec(text.slice(offset))?.[0] ?? '';
    report(file, 'yaml-duplicate-key', { key }, { place });
  } else if (error.code === 'TAB_AS_INDENT' || /^[ ]*\t/mu.test(lineAt(text, offset))) {
    report(file, 'yaml-tab', {}, { place });
  } else if (error.code === 'TAG_RESOLVE_FAILED') {
    report(
      file,
      'yaml-tag',
      { tag: text.slice(error.pos[0], error.pos[1]).split(/\s/u)[0] ?? '' },
      { place },
    );
  } else {
    const at = isIndented(text) ? toPoint(firstLineOf(text)) : place;
    report(file, 'yaml-syntax', { detail: explainYamlError(error, text) }, { place: at });
  }
}

/** Where the value that a fault ends was opened, such as a quotation mark or bracket that is never closed; else the fault itself. */
function openingOf(document: Document, offset: number, { message }: YAMLError): number {
  let opening = offset;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < offset && offset <= range[1]) opening = range[0];
    },
    Collection: (_key, { flow, range }) => {
      if (flow && /^Flow/u.test(message) && range && range[0] < offset && offset <= range[1])
        opening = range[0];
    },
  });
  return opening;
}

/** Where the first line that is neither blank nor a comment begins. */
function firstLineOf(text: string): number {
  return /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*/u.exec(text)?.[0].length ?? 0;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}
