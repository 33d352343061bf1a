/** Builds the two sites of the build and browser tests: under a base path into .build/based, under `/` into dist. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { SITE_URL } from './built-site.ts';

build('/iraq-russia/');
rmSync('.build/based', { recursive: true, force: true });
renameSync('dist', '.build/based');
build('/');

function build(base: string): void {
  execFileSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SITE_URL, BASE_PATH: base },
  });
}
