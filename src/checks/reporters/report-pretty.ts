import type { Finding } from '../findings.ts';

/** Prints findings for a person: `path:line:col  severity  code  message` in Arabic, under it English and what was probably meant. */
export function reportPretty(findings: readonly Finding[]): string {
  return [...findings.map(formatFinding), formatTotal(findings)].join('\n');
}

function formatFinding({ path, line, column, severity, code, message, expected }: Finding): string {
  const guess = expected.length > 0 ? [`    هل تقصد / did you mean: ${expected.join(', ')}`] : [];
  return [
    `${path}:${line}:${column}  ${severity}  ${code}  ${message.ar}`,
    `    ${message.en}`,
    ...guess,
    '',
  ].join('\n');
}

function formatTotal(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'لا أخطاء ولا تنبيهات. / No errors, no warnings.';
  return `الأخطاء: ${errors}، التنبيهات: ${warnings}. / Errors: ${errors}, warnings: ${warnings}.`;
}
