/** The stretch of a file that holds YAML, in UTF-16 offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
