import type { Finding } from '../findings.ts';

/** Prints findings as a JSON array, for programs. */
export function reportJson(findings: readonly Finding[]): string {
  return JSON.stringify(findings, null, 2);
}
