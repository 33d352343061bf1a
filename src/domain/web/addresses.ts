/** The addresses of the site's pages, from the root and without the base path. */
export const PATHS = {
  home: '/',
  articles: '/articles/',
  analyses: '/analyses/',
  timeline: '/timeline/',
  claims: '/claims/',
  topics: '/topics/',
  actors: '/actors/',
  outlets: '/outlets/',
  quotes: '/quotes/',
  network: '/network/',
  wording: '/wording/',
  about: '/about/',
} as const;

/** The address of an article, or of one of its blocks when its id is given: `/articles/x/#p7`. */
export function articlePath(id: string, block?: string): string {
  return `${PATHS.articles}${id}/${block === undefined ? '' : `#${block}`}`;
}

/** Where the pages of events stand; it has no page of its own, the timeline being their list. */
export const EVENTS_PATH = '/events/';

/** The address of an analysis. */
export function analysisPath(id: string): string {
  return `${PATHS.analyses}${id}/`;
}

/** The address of an event's page. */
export function eventPath(id: string): string {
  return `${EVENTS_PATH}${id}/`;
}

/** The address of a claim's page. */
export function claimPath(id: string): string {
  return `${PATHS.claims}${id}/`;
}

/** The place of a quotation on the page of quotations. */
export function quotePath(id: string): string {
  return `${PATHS.quotes}#${id}`;
}

/** The place of a wording on the page of wordings. */
export function wordingPath(id: string): string {
  return `${PATHS.wording}#${id}`;
}

/** The address of a topic's page. */
export function topicPath(id: string): string {
  return `${PATHS.topics}${id}/`;
}

/** The address of an actor's page. */
export function actorPath(id: string): string {
  return `${PATHS.actors}${id}/`;
}

/** The address of an outlet's page. */
export function outletPath(id: string): string {
  return `${PATHS.outlets}${id}/`;
}

/** The address of a published data file, such as `/data/articles.json`, or the same as CSV. */
export function dataPath(name: string, format: 'json' | 'csv' = 'json'): string {
  return `/data/${name}.${format}`;
}

/** The address of the JSON Schema that describes a data file. */
export function dataSchemaPath(name: string): string {
  return `/data/schemas/${name}.schema.json`;
}

/** The file of citations beside a page, such as `/articles/x/cite.bib` or `/events/cite.ris`. */
export function citePath(page: string, format: string): string {
  return `${page}cite.${format}`;
}
