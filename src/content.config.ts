import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { actorSchema } from './domain/entities/actor.ts';
import { analysisSchema } from './domain/entities/analysis.ts';
import { articleSchema } from './domain/entities/article.ts';
import { claimSchema } from './domain/entities/claim.ts';
import { correctionLogSchema } from './domain/corrections/correction.ts';
import { eventSchema } from './domain/entities/event.ts';
import { outletSchema } from './domain/entities/outlet.ts';
import { pageSchema } from './domain/entities/page.ts';
import { quoteListSchema } from './domain/entities/quote.ts';
import { topicSchema } from './domain/entities/topic.ts';
import { wordingSchema } from './domain/wording/wording.ts';
import { articleLoader } from './loaders/article-loader.ts';
import { documentLoader } from './loaders/document-loader.ts';
import { recordLoader } from './loaders/record-loader.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: articleSchema }),
  outlets: defineCollection({ loader: recordLoader('outlets'), schema: outletSchema }),
  actors: defineCollection({ loader: recordLoader('actors'), schema: actorSchema }),
  events: defineCollection({ loader: recordLoader('events'), schema: eventSchema }),
  claims: defineCollection({ loader: recordLoader('claims'), schema: claimSchema }),
  quotes: defineCollection({
    loader: recordLoader('quotes'),
    schema: z.strictObject({ items: quoteListSchema }),
  }),
  corrections: defineCollection({
    loader: recordLoader('corrections'),
    schema: z.strictObject({ items: correctionLogSchema }),
  }),
  topics: defineCollection({ loader: recordLoader('topics'), schema: topicSchema }),
  wordings: defineCollection({ loader: recordLoader('wordings'), schema: wordingSchema }),
  analyses: defineCollection({ loader: documentLoader('analyses'), schema: analysisSchema }),
  pages: defineCollection({ loader: documentLoader('pages'), schema: pageSchema }),
};
