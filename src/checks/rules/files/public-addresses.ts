import { report } from '../../../domain/findings/report.ts';
import type { Rule } from '../../rule.ts';
import { listSiteAddresses } from '../../addresses/site-addresses.ts';

/** No file in public/ takes the address of a page, or of a file that the site makes. */
export const checkPublicAddresses: Rule = ({ project }) => {
  const addresses = listSiteAddresses(project);
  for (const { path, file } of project.entries) {
    if (!path.startsWith('public/')) continue;
    const address = path.slice('public'.length).normalize('NFC').toLowerCase();
    if (addresses.makes(address) || addresses.makes(`${address}/`))
      report(file, 'public-address-taken', { address });
  }
};
