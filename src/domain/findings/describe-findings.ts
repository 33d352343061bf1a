import { catalogue } from './catalogue.ts';
import type { FindingKind } from './finding-kind.ts';

/** A table of every finding for people: its code, whether it stops the build, and what to do, in Arabic and in English. */
export function describeFindings(): string {
  const rows = Object.entries(catalogue as unknown as Record<string, FindingKind<object>>).map(
    ([code, { severity, say }]) => {
      const { ar, en } = say(UNKNOWN);
      const grave = severity === 'error' ? 'خطأ error' : 'تنبيه warning';
      return `| \`${code}\` | ${grave} | ${toCell(ar)} | ${toCell(en)} |`;
    },
  );
  return ['| الرمز code | | ما العمل | what to do |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
}

/** Stands for parameters that are not known: every one of them, and every part of one, reads as an ellipsis. */
const UNKNOWN: object = new Proxy(() => '…', {
  get: (_, name) => (name === Symbol.toPrimitive || name === 'toString' ? () => '…' : UNKNOWN),
  apply: () => '…',
});

function toCell(text: string): string {
  return text
    .replace(/[\\`*_[\]|#]/gu, String.raw`\$&`)
    .replaceAll('<', '&lt;')
    .replace(/\s+/gu, ' ');
}
