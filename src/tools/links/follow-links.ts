import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { serveFolder } from '../serve-folder.ts';
import type { ExternalLink } from './external-links.ts';

/** `gone`: whoever answers for the address says that nothing stands there; `silent`: no answer that tells. */
export type LinkState = 'there' | 'gone' | 'silent';

/** What was found behind a link; `status` is 0 where nothing answered. */
export interface FollowedLink extends ExternalLink {
  readonly state: LinkState;
  readonly status: number;
}

/**
 * Follows links one after another, each once and no further, waiting where a server asks to. A server that refuses
 * machines (401, 403, 429) or is out of order for now has not said that the page is gone.
 */
export async function followLinks(links: readonly ExternalLink[]): Promise<FollowedLink[]> {
  if (links.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  // The checker asks for what a page links to: this page links to nothing else.
  const list = links.map(
    ({ url }) => `<a href="${url.replaceAll('&', '&amp;').replaceAll('"', '%22')}">-</a>`,
  );
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), list.join('\n'));
  const page = await serveFolder({ folder, base: '/', port: 0 });
  const { links: results } = await new LinkChecker().check({
    path: page.address,
    concurrency: 1,
    userAgent: 'shawahid-link-check (weekly; one request at a time)',
    timeout: 20_000,
    retry: true,
    retryErrors: true,
    retryErrorsCount: 2,
  });
  await page.close();
  rmSync(folder, { recursive: true, force: true });
  const statuses = new Map(results.map(({ url, status = 0 }) => [new URL(url).href, status]));
  return links.map((link) => {
    const status = statuses.get(new URL(link.url).href) ?? 0;
    return { ...link, status, state: stateOf(status) };
  });
}

function stateOf(status: number): LinkState {
  if (status >= 200 && status < 400) return 'there';
  return status === 404 || status === 410 ? 'gone' : 'silent';
}
