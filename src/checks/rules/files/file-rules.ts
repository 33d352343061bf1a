import type { Rule } from '../../rule.ts';
import { checkArticlesPresent } from './articles-present.ts';
import { checkFileKinds } from './file-kinds.ts';
import { checkFilePlaces } from './file-places.ts';
import { checkFileNames } from './file-names.ts';
import { checkFileTwins } from './file-twins.ts';
import { checkFileSizes } from './file-sizes.ts';
import { checkPublicPages } from './public-pages.ts';
import { checkPublicAddresses } from './public-addresses.ts';
import { checkPublicNames } from './public-names.ts';
import { checkPublicKinds } from './public-kinds.ts';
import { checkPublicImages } from './public-images.ts';
import { checkShownPages } from './shown-pages.ts';
import { checkSourceText } from './source-text.ts';

/** The rules about files as such, in this order: some leave alone what an earlier one has refused. */
export const FILE_RULES: readonly Rule[] = [
  checkArticlesPresent,
  checkFileKinds,
  checkFilePlaces,
  checkFileNames,
  checkFileTwins,
  checkShownPages,
  checkFileSizes,
  checkPublicPages,
  checkPublicAddresses,
  checkPublicNames,
  checkPublicKinds,
  checkPublicImages,
  checkSourceText,
];
