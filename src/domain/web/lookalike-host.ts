import punycode from 'punycode/punycode.js';

/** Scripts that one language writes side by side, as Japanese and Korean do. Source: https://www.unicode.org/reports/tr39/ */
const WRITTEN_TOGETHER = /^[\p{scx=Latn}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}]$/u;

/** Letters of other scripts that look Latin; in a Cyrillic or Greek domain (`.рф`) they are what they seem. */
const LOOKALIKES: readonly { readonly letters: RegExp; readonly script: RegExp }[] = [
  { letters: /^[аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡ]+$/u, script: /\p{Script=Cyrillic}/u },
  { letters: /^[αικνρυωηοτχγ]+$/u, script: /\p{Script=Greek}/u },
  { letters: /^[աիհյոսւօգզցքռ]+$/u, script: /\p{Script=Armenian}/u },
  { letters: /^\p{Script=Cherokee}+$/u, script: /\p{Script=Cherokee}/u },
];

/** Latin letters that pass for others: small capitals and phonetic signs, such as ɢ and ɑ. */
const LATIN_DISGUISE = /[ɑɡɢɩɪɴʀʏʙʜʟ\u1D00-\u1D22]/u;

const LETTERS_OF = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Hebrew', 'Arabic'].map(
  (script) => new RegExp(String.raw`\p{Script=${script}}`, 'u'),
);

/**
 * Whether a host passes for another by letters of another script: a label that mixes scripts (`аpple`), or one wholly of
 * letters that look Latin (`аррӏе`). A host in one script, such as `موقع.شبكة`, is what it seems.
 */
export function isLookalikeHost(hostname: string): boolean {
  const labels = toUnicode(hostname).replace(/\.$/u, '').split('.');
  const last = labels.at(-1) ?? '';
  return labels.some((label) => {
    const letters = label.replace(/[^\p{L}]/gu, '');
    return (
      mixesScripts(letters) ||
      LATIN_DISGUISE.test(letters) ||
      LOOKALIKES.some(({ letters: known, script }) => known.test(letters) && !script.test(last))
    );
  });
}

/** Whether every label can be shown: `xn--` begins an encoded one, and what it encodes may be nothing, or no sign at all. */
export function isReadableHost(hostname: string): boolean {
  return !/(?:^|\.)xn--|(?![\u200C\u200D])\p{C}/u.test(toUnicode(hostname));
}

/** A host as its readers see it: `xn--mgba3a4f16a.ir` is `ایران.ir`. */
export function toUnicode(hostname: string): string {
  try {
    return punycode.toUnicode(hostname);
  } catch {
    return hostname;
  }
}

function mixesScripts(letters: string): boolean {
  const others = [...letters].filter((letter) => !WRITTEN_TOGETHER.test(letter));
  const scripts = new Set(others.map((letter) => LETTERS_OF.findIndex((script) => script.test(letter))));
  return scripts.size > 1 || (scripts.size === 1 && others.length < [...letters].length);
}
