import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkedPreview } from '../../../src/integrations/checked-preview.ts';

type Hooks = ReturnType<typeof checkedPreview>['hooks'];
type Middleware = (request: { url: string }, response: object, next: () => void) => void;

const EVENT = 'content/events/shoigu-visit-2025.yaml';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preview-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('the live preview', () => {
  it('shows pages while the content has no errors', () => {
    const { ask } = startPreview();
    expect(ask('/events/')).toBeUndefined();
  });

  it('shows the errors that check finds in the place of each page, and leaves its files alone', () => {
    misspell();
    const { ask } = startPreview();
    expect(ask('/events/?q=1')).toContain('لا ملف للمعرّف «sergei-shoigo»');
    expect(ask('/events/')).toContain(`${EVENT}:`);
    expect(ask('/@vite/client')).toBeUndefined();
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('id-unknown'));
  });

  it('checks again when a file of the content changes, and loads the page anew', async () => {
    const { ask, change, sent } = startPreview();
    misspell();
    change(join(root, 'src/content.config.ts'));
    change(join(root, EVENT));
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'full-reload' }]), 10_000);
    expect(ask('/')).toContain('sergei-shoigu');
  });

  it('shows what a contribution holds as words, never as markup', () => {
    misspell('"<script>alert(1)</script>"');
    const { ask } = startPreview();
    expect(ask('/')).toContain('&lt;script>');
    expect(ask('/')).not.toContain('<script>alert');
  });
});

function misspell(id = 'sergei-shoigo'): void {
  const path = join(root, EVENT);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('sergei-shoigu', id));
}

function startPreview(): {
  readonly ask: (url: string) => string | undefined;
  readonly change: (path: string) => void;
  readonly sent: unknown[];
} {
  const sent: unknown[] = [];
  const watcher = new EventEmitter();
  const used: Middleware[] = [];
  const server = {
    watcher,
    ws: { send: (message: unknown) => sent.push(message) },
    middlewares: { use: (middleware: Middleware) => used.push(middleware) },
  };
  const { hooks } = checkedPreview();
  const config = { root: pathToFileURL(`${root}/`), base: '/' };
  void hooks['astro:config:done']?.({ config } as Parameters<NonNullable<Hooks['astro:config:done']>>[0]);
  void hooks['astro:server:setup']?.({ server } as unknown as Parameters<
    NonNullable<Hooks['astro:server:setup']>
  >[0]);
  return {
    sent,
    change: (path) => void watcher.emit('all', 'change', path),
    ask: (url) => {
      let body: string | undefined;
      const response = { writeHead: () => undefined, end: (text: string) => (body = text) };
      for (const middleware of used) middleware({ url }, response, () => undefined);
      return body;
    },
  };
}
