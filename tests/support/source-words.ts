import type { ArticleData } from '../../src/domain/entities/article.ts';
import type { BodyBlock, BodyBlockKind } from '../../src/domain/entities/blocks.ts';
import type { ListMarker, SourceFixture } from '../fixtures/sources/furniture.ts';

/** The editors' own blocks, which stand beside a text and are none of its words. */
const EDITORS_BLOCKS: readonly BodyBlockKind[] = ['note', 'footnotes'];

/** The words of a text in order: whatever stands between white space, punctuation and quotation marks included. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** The lines of a scraped page that are not empty, their white space folded. */
export function listLines(source: string): string[] {
  return source
    .split('\n')
    .map((line) => splitWords(line).join(' '))
    .filter((line) => line !== '');
}

/** How many lines of a page start with the mark that makes them list items. */
export function countMarkedLines(source: string, { mark }: ListMarker): number {
  return listLines(source).filter((line) => line.startsWith(`${mark} `)).length;
}

/** The words of a scraped page in order, without its listed furniture. */
export function listSourceWords(source: string, { lines, listMarker }: SourceFixture): string[] {
  const furniture = lines.map(({ line }) => line);
  return listLines(source)
    .filter((line) => !furniture.includes(line))
    .flatMap((line) => splitWords(withoutMarker(line, listMarker)));
}

/** The words of an article in the order of its page: title, standfirst, printed date, caption, body, credit. */
export function listArticleWords(data: ArticleData, body: readonly BodyBlock[]): string[] {
  const { title, subtitle, printedDate, caption, credit } = data;
  const texts = body.filter(({ kind }) => !EDITORS_BLOCKS.includes(kind)).map(({ text }) => text);
  return [title, subtitle, printedDate, caption, ...texts, credit].flatMap((text) => splitWords(text ?? ''));
}

function withoutMarker(line: string, marker: ListMarker | undefined): string {
  return marker && line.startsWith(`${marker.mark} `) ? line.slice(marker.mark.length + 1) : line;
}
