import type { EdtfDate } from './edtf-date.ts';
import type { EdtfFault } from './edtf-fault.ts';
import { explainEdtfFault } from './explain-edtf-fault.ts';
import { readEdtf } from './read-edtf.ts';

/** A date, or why the text is none. */
type EdtfResult =
  { readonly ok: true; readonly date: EdtfDate } | { readonly ok: false; readonly fault: EdtfFault };

/** Parses a date in the accepted part of EDTF (ISO 8601-2), or says by code why it is none and what to type. */
export function parseEdtf(text: string): EdtfResult {
  const date = readEdtf(text);
  return date ? { ok: true, date } : { ok: false, fault: explainEdtfFault(text) };
}
