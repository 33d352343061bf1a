import type { FindingCode, FindingParams } from '../../domain/findings/report.ts';

/** Where in a text a fault stands: offset of its first character and its length, in UTF-16 units. */
interface TextSpan {
  readonly at: number;
  readonly length: number;
  readonly expected?: readonly string[];
}

/** Takes a fault that a rule found in a text. */
type TellTextFault = <Code extends FindingCode>(
  code: Code,
  params: FindingParams<Code>,
  span: TextSpan,
) => void;

/** One rule about characters: reads a text and tells each fault in it. */
export type TextRule = (text: string, tell: TellTextFault) => void;

/** The name of a text's first character in Unicode's own form, such as `U+202E`. */
export function nameCharacter(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
