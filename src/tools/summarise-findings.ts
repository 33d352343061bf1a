import type { Finding } from '../checks/findings.ts';
import { codeSpan } from './change/code-span.ts';
import { disarmMarkdown } from './change/disarm-markdown.ts';

/** GitHub shows no summary of more than a mebibyte; what is beyond this is counted. */
const MOST_BYTES = 900_000;
/** Longer messages, which repeat words of the contribution, are cut. */
const MOST_LETTERS = 1000;

const SEVERITIES = { error: 'خطأ', warning: 'تنبيه', fixed: 'أُصلح' } as const satisfies Record<
  Finding['severity'],
  string
>;

/** Tells all findings in Markdown for the summary of a run: of annotations GitHub keeps no more than ten a step. */
export function summariseFindings(findings: readonly Finding[]): string {
  const title = '## فحص المحتوى / The check of the content';
  if (findings.length === 0) return `${title}\n\nلا أخطاء ولا تنبيهات. / No errors, no warnings.\n`;
  const items = findings.map(describeFinding);
  const shown = takeWhileShort(items);
  const rest = items.length - shown.length;
  return [
    title,
    countBySeverity(findings),
    shown.join('\n'),
    ...(rest > 0 ? [`… و${rest} غيرها / and ${rest} more`] : []),
    '',
  ].join('\n\n');
}

function describeFinding({ path, line, column, severity, code, message, expected }: Finding): string {
  const guess = expected.length > 0 ? [`هل تقصد / did you mean: ${expected.join(', ')}`] : [];
  const [ar = '', en = '', ...more] = [message.ar, message.en, ...guess].map((text) =>
    disarmMarkdown(text, MOST_LETTERS),
  );
  // GitHub turns a list the way of its first letter: the Arabic word comes first.
  const head = `- **${SEVERITIES[severity]} / ${severity}** ${codeSpan(`${path}:${line}:${column}`)} (${code})`;
  return [head, ar, `<span dir="ltr">${en}</span>`, ...more].join('<br>');
}

function countBySeverity(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return `الأخطاء: ${errors}، التنبيهات: ${warnings}. / Errors: ${errors}, warnings: ${warnings}.`;
}

function takeWhileShort(items: readonly string[]): readonly string[] {
  let bytes = 0;
  const end = items.findIndex((item) => (bytes += Buffer.byteLength(item) + 1) > MOST_BYTES);
  return end === -1 ? items : items.slice(0, end);
}
