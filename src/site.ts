import { PATHS } from './domain/web/addresses.ts';

/** What the site is called, and how its pages are marked up. */
export const SITE = {
  name: 'شواهد',
  descriptor: 'ما قالته الصحف، وأين قالته',
  description:
    'نصوص صحفية عن العلاقات العراقية الروسية موضوعة جنبًا إلى جنب: ما قالته، وما اختلفت فيه، وأين قالته، فقرةً فقرة.',
  language: 'ar',
  direction: 'rtl',
} as const;

/** The sections of the site in the order of its navigation. */
export const SECTIONS = [
  { label: 'المقالات', path: PATHS.articles },
  { label: 'الخط الزمني', path: PATHS.timeline },
  { label: 'المسائل', path: PATHS.claims },
  { label: 'الأطراف', path: PATHS.actors },
  { label: 'الاقتباسات', path: PATHS.quotes },
  { label: 'مَن مع مَن', path: PATHS.network },
  { label: 'الموضوعات', path: PATHS.topics },
  { label: 'الألفاظ', path: PATHS.wording },
  { label: 'الناشرون', path: PATHS.outlets },
  { label: 'القراءات', path: PATHS.analyses },
] as const;

/** The links at the foot of every page; fragments are the ids of headings of the about page. */
export const FOOTER_LINKS = [
  { label: 'عن «شواهد» ومنهجه', path: PATHS.about },
  { label: 'دليل العلامات', path: `${PATHS.about}#دليل-العلامات` },
  { label: 'البيانات', path: `${PATHS.about}#البيانات` },
  { label: 'RSS', path: '/rss.xml' },
] as const;

/** The feeds of the whole site. */
export const FEEDS = [
  { path: '/rss.xml', type: 'application/rss+xml', title: 'شواهد: RSS' },
  { path: '/feed.json', type: 'application/feed+json', title: 'شواهد: JSON Feed' },
] as const;

/** The address of a page or file as a link on this site: the path under the base path. */
export function toHref(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}`;
}

/** The full address of a page or file, as feeds, canonical links and shared links need it. */
export function toAbsolute(path: string): string {
  return new URL(toHref(path), import.meta.env.SITE).href;
}
