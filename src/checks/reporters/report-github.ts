import type { Finding } from '../findings.ts';

/**
 * Prints findings as workflow commands, which GitHub shows as annotations on the lines of a pull request.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(findings: readonly Finding[]): string {
  return findings.map(formatCommand).join('\n');
}

function formatCommand({ path, line, column, severity, code, message, expected }: Finding): string {
  const guess = expected.length > 0 ? `\n→ ${expected.join(', ')}` : '';
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${escapeProperty(code)}`,
  ];
  return `::${severity === 'fixed' ? 'notice' : severity} ${properties.join(',')}::${escapeData(`${message.ar}\n${message.en}${guess}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
