import type { ToAbsolute } from '../data/data-file.ts';

/** One step of the way from the home page to a page; `path` is from the site's root. */
interface Breadcrumb {
  readonly name: string;
  readonly path: string;
}

/** Describes the way to a page as a schema.org BreadcrumbList. */
export function describeBreadcrumbs(breadcrumbs: readonly Breadcrumb[], toAbsolute: ToAbsolute): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: toAbsolute(path),
    })),
  };
}
