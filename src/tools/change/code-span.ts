/**
 * Text of a contribution as a code span of Markdown, in which nothing but its end is read: a reader copies what stands
 * there. White space and unseen characters become one space.
 * Source: CommonMark 0.31.2, 6.1: a span ends at a run of as many graves as began it.
 */
export function codeSpan(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const longest = Math.max(0, ...(plain.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${plain} ${fence}`;
}
