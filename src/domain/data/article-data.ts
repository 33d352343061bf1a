import { z } from 'zod';
import { articlePath } from '../web/addresses.ts';
import type { Article } from '../entities/article.ts';
import { sortById } from '../corpus/look-up.ts';
import { OUTLET_BASES } from '../entities/outlet.ts';
import { isSourceText } from '../records/seal.ts';
import { FIELDS, toDateField } from './data-fields.ts';
import { compact, dataFile, type ToAbsolute } from './data-file.ts';

const outletSchema = z.strictObject({
  id: z.string().optional().describe('Absent when the outlet is unknown'),
  basis: z.enum(OUTLET_BASES),
  reason: z.string().optional(),
});

const schema = z
  .strictObject({
    id: FIELDS.id,
    url: FIELDS.url,
    title: z.string(),
    subtitle: z.string().optional(),
    date: FIELDS.date.describe('When the article was published'),
    pageUpdated: z.iso
      .date()
      .optional()
      .describe('When the republishing page was last updated; never a date of publication'),
    outlet: outletSchema,
    relays: FIELDS.ids.describe('Outlets the article says it relays'),
    actors: FIELDS.ids,
    topics: FIELDS.ids,
    originalUrl: z.url().optional().describe('Where the original stands, if known'),
    added: z.iso.date().describe('The day the article came to this site'),
    summary: z.string().describe("The editors' summary, in Arabic"),
    textSha256: z
      .string()
      .optional()
      .describe(
        'The seal on the text: SHA-256, in UTF-8, of `id TAB text LF` for each of the blocks that is no title, subtitle, caption, printed date or credit',
      ),
    blocks: z
      .array(z.strictObject({ id: z.string(), text: z.string() }))
      .describe('Every block of the text, verbatim'),
  })
  .describe('An article');

type ArticleItem = z.infer<typeof schema>;

/** `articles.json`. */
export const articleData = dataFile({
  schema,
  list: (corpus, toAbsolute) => sortById(corpus.articles).map((article) => toItem(article, toAbsolute)),
});

function toItem(article: Article, toAbsolute: ToAbsolute): ArticleItem {
  const {
    id,
    title,
    subtitle,
    date,
    pageUpdated,
    outlet,
    relays = [],
    actors,
    topics,
    url,
    added,
    summary,
    textSha256,
  } = article;
  return compact<ArticleItem>({
    id,
    url: toAbsolute(articlePath(id)),
    title,
    subtitle,
    date: toDateField(date),
    pageUpdated,
    outlet: compact<z.infer<typeof outletSchema>>({
      id: outlet.id,
      basis: outlet.basis,
      reason: 'reason' in outlet ? outlet.reason : undefined,
    }),
    relays,
    actors,
    topics,
    originalUrl: url === undefined ? undefined : new URL(url).href,
    added,
    summary,
    textSha256,
    blocks: listSourceBlocks(article),
  });
}

/** The source's own blocks: the editors' notes and figures are not its words. */
function listSourceBlocks({ head, body }: Article): ArticleItem['blocks'] {
  return [...head, ...body.filter(isSourceText)].map(({ id, text }) => ({ id, text }));
}
