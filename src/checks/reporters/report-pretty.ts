import type { Finding } from '../findings.ts';
import { showLine } from './show-line.ts';

/** Prints findings for a person: `path:line:col  severity  code  message` in Arabic, under it English and what was probably meant. */
export function reportPretty(findings: readonly Finding[]): string {
  return [...findings.map(formatFinding), formatTotal(findings)].join('\n');
}

function formatFinding(finding: Finding): string {
  const { path, line, column, severity, code, message, expected, fixable } = finding;
  const guess = expected.length > 0 ? [showLine(`    هل تقصد / did you mean: ${expected.join(', ')}`)] : [];
  const offer = fixable && severity !== 'fixed' ? [`    ${OFFER}`] : [];
  return [
    showLine(`${path}:${line}:${column}  ${severity}  ${code}  ${message.ar}`),
    showLine(`    ${message.en}`),
    ...guess,
    ...offer,
    '',
  ].join('\n');
}

const OFFER = 'يصلحه / mended by: npm run check -- --fix';

function formatTotal(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const fixed = findings.length - errors - warnings;
  const mended = fixed > 0 ? `أُصلح: ${fixed}. / Fixed: ${fixed}.\n` : '';
  if (errors + warnings === 0) return `${mended}لا أخطاء ولا تنبيهات. / No errors, no warnings.`;
  return `${mended}الأخطاء: ${errors}، التنبيهات: ${warnings}. / Errors: ${errors}, warnings: ${warnings}.`;
}
