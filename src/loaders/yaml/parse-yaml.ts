import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { isAlias, isCollection, isMap, isScalar, isSeq, parseAllDocuments, visit, type Document } from 'yaml';
import { report } from '../../domain/findings/report.ts';
import type { TextEdit } from '../../domain/findings/text-edit.ts';
import { blankConflictMarkers } from '../../markdown/text/conflict-markers.ts';
import { checkScalars } from './check-scalars.ts';
import { reportYamlErrors } from './report-yaml-errors.ts';
import type { TextRange } from './text-range.ts';
import { pointFinder, type ToPoint } from './to-point.ts';
import { refuseDense } from './yaml-density.ts';
import { removeItem, replaceValue } from './yaml-edits.ts';

/** What a YAML document is: fields (a mapping) or a list. */
type YamlRoot = 'fields' | 'list';

/** A YAML document as plain values, with the place in the file of each of them. */
export interface ParsedYaml {
  readonly value: unknown;
  /** Where the value at a path stands, or the nearest one around it; with `key`, the key instead of the value. */
  placeOf(path: readonly PropertyKey[], target?: 'key' | 'value'): Point;
  /** The edits of the file that write `mend` as the value at a path, or that take the list item there away when it is null. */
  editsFor(path: readonly PropertyKey[], mend: string | null): readonly TextEdit[] | undefined;
}

/**
 * Parses a YAML mapping or list (YAML 1.2 core schema: dates stay strings) and reports each fault with its place in the file.
 * Anchors, aliases and tags are refused. Returns undefined when anything was refused.
 */
export function parseYaml(file: VFile, range: TextRange, root: YamlRoot = 'fields'): ParsedYaml | undefined {
  if (refuseDense(file, range)) return undefined;
  // What git leaves of a conflict is reported by itself; here it would hide every other fault.
  const text = blankConflictMarkers(String(file).slice(range.start, range.end));
  const toPoint = pointFinder(file, range.start);
  const documents = parseAllDocuments(text, { prettyErrors: false });
  const document = documents[0];
  if (!document || document.contents === null) {
    report(file, 'file-empty', {}, { place: toPoint(0) });
    return undefined;
  }
  if (!reportSyntax(file, documents, text, toPoint) || !reportRoot(file, document, root, toPoint))
    return undefined;
  checkScalars(file, document, text, range.start, toPoint);
  keepNumbersAsWritten(document, text);
  return {
    value: document.toJS() as unknown,
    placeOf: (path, target = 'value') => toPoint(offsetOf(document, path, target)),
    editsFor: (path, mend) =>
      (mend === null ? removeItem(document, path, text) : replaceValue(document, path, mend))?.map(
        (edit) => ({
          ...edit,
          start: range.start + edit.start,
          end: range.start + edit.end,
        }),
      ),
  };
}

/** No field is a number: `0x7E8`, `02024` and `2024.0` are what was typed, not the year that YAML makes of each. */
function keepNumbersAsWritten(document: Document, text: string): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value !== 'number' || !node.range) return;
      const written = text.slice(node.range[0], node.range[1]);
      if (written !== String(node.value)) node.value = written;
    },
  });
}

function reportSyntax(file: VFile, documents: readonly Document[], text: string, toPoint: ToPoint): boolean {
  const before = file.messages.length;
  for (const document of documents) reportYamlErrors(file, document, text, toPoint);
  const second = documents[1];
  if (second) report(file, 'yaml-many-documents', {}, { place: toPoint(second.range?.[0] ?? 0) });
  for (const document of documents) reportRefusedNodes(file, document, text, toPoint);
  return file.messages.length === before;
}

function reportRoot(file: VFile, { contents }: Document, root: YamlRoot, toPoint: ToPoint): boolean {
  if (root === 'list' ? isSeq(contents) : isMap(contents)) return true;
  report(
    file,
    root === 'list' ? 'yaml-not-list' : 'yaml-not-fields',
    {},
    { place: toPoint(contents?.range?.[0] ?? 0) },
  );
  return false;
}

function reportRefusedNodes(file: VFile, document: Document, text: string, toPoint: ToPoint): void {
  visit(document, {
    Node: (role, node) => {
      const start = node.range?.[0] ?? 0;
      if (isCollection(node) && role === 'key') report(file, 'yaml-key', {}, { place: toPoint(start) });
      else if (isAlias(node)) report(file, 'yaml-alias', {}, { place: toPoint(start) });
      else if (node.anchor !== undefined)
        report(file, 'yaml-alias', {}, { place: toPoint(signBefore(text, start)) });
      else if (node.tag !== undefined)
        report(file, 'yaml-tag', { tag: node.tag }, { place: toPoint(signBefore(text, start)) });
    },
  });
}

/** Where the anchor or tag of the node at an offset begins. */
function signBefore(text: string, offset: number): number {
  return /[&!]\S*\s*$/u.exec(text.slice(0, offset))?.index ?? offset;
}

function offsetOf(document: Document, path: readonly PropertyKey[], target: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const keyOffset = offsetOfKey(document, path.slice(0, length));
    const node = document.getIn(path.slice(0, length), true);
    const range = isRanged(node) ? node.range[0] : undefined;
    const found = target === 'key' && length === path.length ? (keyOffset ?? range) : (range ?? keyOffset);
    if (found !== undefined) return found;
  }
  return document.contents?.range?.[0] ?? 0;
}

function offsetOfKey(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
