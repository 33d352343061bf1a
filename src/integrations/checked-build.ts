import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkProject } from '../checks/check-project.ts';
import { listFindings } from '../checks/findings.ts';
import { reportPretty } from '../checks/reporters/report-pretty.ts';

/**
 * Checks every raw file before a build reads any of it, and puts the finished site in its place whole:
 * the build writes aside, and only when all of it succeeded does its folder become `published`.
 * A refused contribution therefore leaves the published folder as it was.
 */
export function checkedBuild(published: string): AstroIntegration {
  return {
    name: 'checked-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const site = config.site && new URL(config.base, config.site).href;
        if (command === 'build') refuseFaults(fileURLToPath(config.root), site);
      },
      'astro:build:done': ({ dir, logger }) => {
        swapIn(fileURLToPath(dir), published);
        logger.info(`${published}/`);
      },
    },
  };
}

function refuseFaults(root: string, site: string | undefined): void {
  const { files, failed } = checkProject(root, site);
  const findings = listFindings(files);
  if (findings.length > 0) console.error(reportPretty(findings));
  if (failed) throw new Error('رُفض البناء، ولم يُنشر شيء. / The build is refused and nothing is published.');
}

function swapIn(built: string, published: string): void {
  const replaced = `${built.replace(/\/$/u, '')}-replaced`;
  rmSync(replaced, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, replaced);
  renameSync(built, published);
  rmSync(replaced, { recursive: true, force: true });
}
