import { extname } from 'node:path';
import { report } from '../../../domain/findings/report.ts';
import { IMAGE_KINDS } from '../../images/image-kinds.ts';
import type { Rule } from '../../rule.ts';

/** What browsers show, play or save and never run. */
const HARMLESS = ['asc', 'csv', 'json', 'mp3', 'mp4', 'ogg', 'pdf', 'txt', 'vtt', 'webm', 'woff2'];
const ACCEPTED = [...Object.keys(IMAGE_KINDS), ...HARMLESS.map((ending) => `.${ending}`)];

/** Faults of a file that must go, whatever its kind. */
const REFUSED: readonly (string | undefined)[] = ['public-page', 'public-address-taken', 'public-host-file'];

/** A file in public/ is of a kind that runs nowhere. */
export const checkPublicKinds: Rule = ({ project }) => {
  for (const { path, kind, file, head } of project.entries) {
    if (!path.startsWith('public/') || kind !== 'file') continue;
    if (file.messages.some(({ ruleId }) => REFUSED.includes(ruleId))) continue;
    if (!ACCEPTED.includes(extname(path).toLowerCase()) || isProgram(head))
      report(file, 'public-kind', { expected: ACCEPTED.join(' ') });
    else if (path.toLowerCase().endsWith('.pdf') && !head.includes('%PDF-'))
      report(file, 'image-content', { expected: 'PDF' });
  }
};

/** How programs begin, whatever their names say: ELF, Windows, macOS, Java, WebAssembly, archives that hold them. */
function isProgram(head: Buffer): boolean {
  const start = head.subarray(0, 4).toString('hex');
  return /^(?:7f454c46|4d5a|feedfac[ef]|c[ef]faedfe|cafebabe|0061736d|504b0304)/u.test(start);
}
