import type { VFile } from 'vfile';
import { articlePath, PATHS } from '../../domain/web/addresses.ts';
import type { Block } from '../../domain/entities/blocks.ts';
import { listElementIds } from '../../markdown/hast/list-element-ids.ts';
import { recordsOf, type CheckContext } from '../rule.ts';

/** The ids of the places on the page at a path (on the file's own page where it is empty); undefined where they are not known. */
export type Fragments = (path: string, file: VFile) => ReadonlySet<string> | undefined;

/** Lists the places that links can lead to: an article's blocks, the quotations, the headings of the editors' pages. */
export function listFragments({ records, salvaged }: CheckContext): Fragments {
  const known = new Map<string, ReadonlySet<string>>();
  const pathOf = new Map<VFile, string>();
  for (const { id, blocks, entry } of recordsOf(records, 'articles')) {
    known.set(articlePath(id), new Set(blocks.flatMap(idsOf)));
    pathOf.set(entry.file, articlePath(id));
  }
  for (const { id, entry } of recordsOf(records, 'pages')) {
    known.set(`/${id}/`, new Set(entry.file.data.headingIds));
    pathOf.set(entry.file, `/${id}/`);
  }
  const quotes = recordsOf([...records, ...salvaged], 'quotes').flatMap(({ data }) =>
    data.map(({ id }) => id),
  );
  known.set(PATHS.quotes, new Set(quotes));
  return (path, file) => known.get(path === '' ? (pathOf.get(file) ?? '') : path);
}

/** A block's own id, and those inside it: of footnotes and of their marks. */
function idsOf(block: Block): string[] {
  return [block.id, ...('hast' in block ? listElementIds(block.hast) : [])];
}
