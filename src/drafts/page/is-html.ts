/** A document's opening, or tags that no text is written with. */
const DOCUMENT = /^\s*<(?:!doctype html|html|head|body)\b/iu;
const TAG =
  /<\/?(?:a|article|body|br|div|h[1-6]|head|html|img|li|meta|p|script|section|span|style|table|td|tr|ul)\b[^<>]*>/giu;
const MOST_TAGS = 5;

/** Whether a text is the source of a web page and not the words that the page shows; a text about HTML names a tag or two. */
export function isHtml(text: string): boolean {
  return DOCUMENT.test(text) || (text.match(TAG)?.length ?? 0) > MOST_TAGS;
}
