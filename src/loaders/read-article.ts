import type { VFile } from 'vfile';
import { articleSchema, type ArticleData } from '../domain/entities/article.ts';
import type { BodyBlock, BodyBlockKind } from '../domain/entities/blocks.ts';
import { hasErrors, report } from '../domain/findings/report.ts';
import { parseBody } from '../markdown/parsing/parse-body.ts';
import { findFrontmatter, readFields, type RecordRead, type SalvagedRead } from './read-record.ts';
import { refusePlaceholders } from './refuse-placeholders.ts';

/** An article's frontmatter and the blocks of its body. */
export interface ArticleRead extends RecordRead<ArticleData> {
  readonly body: readonly BodyBlock[];
}

/**
 * Reads one article's file, evaluating nothing. Faults of the frontmatter and of the body are all reported on the file;
 * returns undefined when there is one, after giving what can be salvaged to `onSalvaged`.
 */
export function readArticle(
  file: VFile,
  onSalvaged?: (read: ArticleRead & SalvagedRead<ArticleData>) => void,
): ArticleRead | undefined {
  const frontmatter = findFrontmatter(file);
  if (!frontmatter) return undefined;
  let salvaged: SalvagedRead<ArticleData> | undefined;
  const fields = readFields(file, articleSchema, frontmatter.fields, (read) => (salvaged = read));
  refusePlaceholders(file, { start: frontmatter.bodyStart, end: String(file).length });
  const before = file.messages.length;
  const body = parseBody(file, frontmatter.bodyStart);
  if (file.messages.length === before && !body.some(isOfSource)) report(file, 'body-empty', {});
  if (fields && !hasErrors(file)) return { ...fields, body };
  const rest = fields ? { ...fields, lost: [] } : salvaged;
  if (rest) onSalvaged?.({ ...rest, body });
  return undefined;
}

/** Headings, notes and footnotes alone make no text. */
function isOfSource({ kind }: BodyBlock): boolean {
  return !(['heading', 'note', 'footnotes'] as readonly BodyBlockKind[]).includes(kind);
}
