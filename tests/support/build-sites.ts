/** Builds the two sites of the build and browser tests: under a base path into .build/based, and under `/` into dist, with links to a repository. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { CONTACTS, SITE_URL } from './built-site.ts';

build('/iraq-russia/', {});
rmSync('.build/based', { recursive: true, force: true });
renameSync('dist', '.build/based');
build('/', CONTACTS);

function build(base: string, contacts: Readonly<Record<string, string>>): void {
  execFileSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, REPO_URL: '', CONTACT_EMAIL: '', ...contacts, SITE_URL, BASE_PATH: base },
  });
}
