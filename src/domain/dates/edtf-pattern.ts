const POINT = String.raw`(?:\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?)[?~%]?`;

/**
 * The shape of dates, as a regular expression for the editors' schemas: points with what parts them. It accepts all that
 * the parser accepts, and lets through what takes more than a shape to refuse, such as 30 February.
 */
export const EDTF_PATTERN = String.raw`^\[?(?:${POINT}(?:,|\/|\.\.|(?=\]?$))|\.\.\/?)+\]?$`;
