import type { APIRoute } from 'astro';
import { SITE, toHref } from '../site.ts';

export const GET: APIRoute = () => {
  const manifest = {
    name: `${SITE.name}: ${SITE.descriptor}`,
    short_name: SITE.name,
    lang: SITE.language,
    dir: SITE.direction,
    start_url: toHref('/'),
    scope: toHref('/'),
    display: 'browser',
    icons: [{ src: toHref('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
