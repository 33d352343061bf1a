import { buildEdtfFault, type EdtfFault } from './edtf-fault.ts';
import {
  type EdtfFaultCode,
  type EdtfRule,
  type Meant,
  POINT_RULES,
  SPAN_RULES,
  TEXT_RULES,
} from './edtf-rules.ts';
import { readEdtf, readPoint } from './read-edtf.ts';
import { partsOf } from './suggest-edtf.ts';

/** Longest text that is looked into at all: no date that a person typed is longer, and rules stay quick. */
const MOST_EXPLAINED = 400;

/** What keeps a date from being one however it is written, the plainest first. */
const IMPOSSIBLE: readonly EdtfFaultCode[] = ['date-day-impossible', 'date-hijri', 'date-month-impossible'];

/** Says why a text that `readEdtf` refuses is no date; every date it suggests is one that `readEdtf` accepts. */
export function explainEdtfFault(text: string): EdtfFault {
  if (text.length > MOST_EXPLAINED) return buildEdtfFault('date-malformed', text);
  const onText = apply(TEXT_RULES, text);
  if (onText) return onText;
  if (!/[[\]/,]/.test(text)) return explainPoint(text);
  const wrong = partsOf(text).find((part) => readPoint(part) === null);
  if (wrong === undefined) return apply(SPAN_RULES, text) ?? buildEdtfFault('date-malformed', text);
  const { code, params, expected } = explainPoint(wrong);
  return buildEdtfFault(
    code,
    params.found,
    expected?.map((part) => text.replace(wrong, part)),
    text,
  );
}

function explainPoint(text: string): EdtfFault {
  const marks: readonly string[] = text.match(/[?~%]/g) ?? [];
  const bare = text.replace(/[?~%]/g, '');
  const mark = marks.includes('%') || new Set(marks).size > 1 ? '%' : (marks[0] ?? '');
  if (readPoint(bare)) return buildEdtfFault('date-qualifier', text, [bare + mark]);
  return apply(POINT_RULES, text.replace(/[?~%]$/, ''), mark) ?? buildEdtfFault('date-malformed', text);
}

function apply(rules: readonly EdtfRule[], text: string, mark = ''): EdtfFault | undefined {
  const rule = rules.find(([, holds]) => holds(text));
  if (rule === undefined) return undefined;
  const [code, , meant] = rule;
  const guesses = guessDates(text, meant?.(text) ?? []);
  const impossible = explainImpossible(guesses);
  if (impossible) return impossible;
  return buildEdtfFault(
    code,
    text,
    guesses.map((date) => date + mark),
  );
}

/** The fault of what was meant, shown as it is to be written, where no reading of it is a day of the calendar: of `30/2/2020` that of `2020-02-30`. */
function explainImpossible(guesses: readonly string[]): EdtfFault | undefined {
  if (guesses.some((guess) => readEdtf(guess) !== null)) return undefined;
  const faults = guesses.filter((guess) => /^\d{4}-\d\d-\d\d$/.test(guess)).map(explainPoint);
  return IMPOSSIBLE.flatMap((code) => faults.filter((found) => found.code === code))[0];
}

/** The dates meant: those suggested, or those that come of the text without its first fault, if another fault remains. */
function guessDates(text: string, meant: Meant): readonly string[] {
  if (!('again' in meant)) return meant;
  const { again } = meant;
  if (readEdtf(again) !== null) return [again];
  if (again === text) return [];
  const { code, params, expected = [] } = explainEdtfFault(again);
  return expected.length === 0 && IMPOSSIBLE.includes(code) ? [params.found] : expected;
}
