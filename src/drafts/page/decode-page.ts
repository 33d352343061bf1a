/** A page's text, or the encoding that was asked for and that nobody knows, or that does not fit the bytes. */
type DecodedPage = { readonly text: string } | { readonly fault: 'unknown' | 'misfit' };

/** The text of a copied page: in the encoding that is named, else in UTF-8, or in UTF-16 where a byte order mark says so. */
export function decodePage(bytes: Uint8Array, encoding?: string): DecodedPage {
  const decoder = findDecoder(encoding ?? readMark(bytes));
  if (!decoder) return { fault: 'unknown' };
  try {
    const text = decoder.decode(bytes);
    return encoding === undefined && text.includes('\0') ? { fault: 'misfit' } : { text };
  } catch {
    return { fault: 'misfit' };
  }
}

function readMark([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function findDecoder(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}
