import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { catalogue } from './catalogue.ts';
import type { FindingKind } from './finding-kind.ts';
import type { TextEdit } from './text-edit.ts';

declare module 'vfile-message' {
  interface VFileMessage {
    /** The edits of the file's text that mend the fault; there only where the fault has one right answer. */
    fix?: readonly TextEdit[];
    /** The field that the fault is in, where it is in one. */
    field?: string;
  }
}

/** The name of a fault, such as `field-missing`; it never changes once published. */
export type FindingCode = keyof typeof catalogue;

/** What the message of one code needs to be worded. */
export type FindingParams<Code extends FindingCode> = Parameters<(typeof catalogue)[Code]['say']>[0];

/**
 * Where a finding stands (1-based line and column, counted in UTF-16 units as editors do), what was probably meant,
 * and the edits that `npm run check -- --fix` makes. Give `fix` only where there is one right answer.
 */
export interface FindingPlace {
  readonly place?: Point | Position | undefined;
  readonly expected?: readonly string[] | undefined;
  readonly fix?: readonly TextEdit[] | undefined;
  readonly field?: string | undefined;
}

/**
 * Records a finding on a file as a VFileMessage: `reason` is Arabic, `note` English, `ruleId` the code,
 * `fatal` true for an error and false for a warning, `expected` the suggestions, nearest first, `fix` the edits that mend it.
 */
export function report<Code extends FindingCode>(
  file: VFile,
  code: Code,
  params: FindingParams<Code>,
  { place, expected, fix, field }: FindingPlace = {},
): VFileMessage {
  const kind = catalogue[code] as unknown as FindingKind<FindingParams<Code>>;
  const { ar, en } = kind.say(params);
  const message = file.message(ar, { place, ruleId: code, source: 'shawahid' });
  message.note = en;
  message.fatal = kind.severity === 'error';
  if (expected && expected.length > 0) message.expected = [...expected];
  if (fix && fix.length > 0) message.fix = fix;
  if (field !== undefined && field !== '') message.field = field;
  return message;
}

/** Whether any finding on the file stops the build. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true);
}
