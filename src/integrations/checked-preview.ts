import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkProject } from '../checks/check-project.ts';
import { listFindings, type Finding } from '../checks/findings.ts';
import { reportPage } from '../checks/reporters/report-page.ts';
import { reportPretty } from '../checks/reporters/report-pretty.ts';

/** Editors save several files at once. */
const PAUSE = 150;

/**
 * In the live preview, says on the terminal and in the browser what `check` says of the content, as often as it changes:
 * as long as it has errors, they stand in the place of each page.
 */
export function checkedPreview(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'checked-preview',
    hooks: {
      'astro:config:done': ({ config }) => {
        [root, base] = [fileURLToPath(config.root), config.base];
      },
      'astro:server:setup': ({ server }) => {
        let findings = readFindings(root);
        let pause: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!/[\\/](?:content|public)[\\/]/u.test(path.slice(root.length - 1))) return;
          clearTimeout(pause);
          pause = setTimeout(() => {
            findings = readFindings(root, findings.length > 0);
            server.ws.send({ type: 'full-reload' });
          }, PAUSE);
        });
        server.middlewares.use((request, response, next) => {
          const isPage = new URL(request.url ?? '/', 'http://localhost').pathname.endsWith('/');
          if (!isPage || !findings.some(({ severity }) => severity === 'error')) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(reportPage(findings, `${base.replace(/\/$/u, '')}/@vite/client`));
        });
      },
    },
  };
}

/** Reads what `check` finds and prints it; where it finds nothing, it says so only to those who have seen findings. */
function readFindings(root: string, hadFindings = false): readonly Finding[] {
  const findings = listFindings(checkProject(root).files);
  if (findings.length > 0 || hadFindings) console.error(`\n${reportPretty(findings)}`);
  return findings;
}
