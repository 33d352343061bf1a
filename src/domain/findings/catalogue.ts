import { analysisKinds } from './analyses.ts';
import { claimKinds } from './claims.ts';
import { addressKinds } from './addresses.ts';
import { componentKinds } from './components.ts';
import { correctionKinds } from './corrections.ts';
import { dateKinds } from './dates.ts';
import { eventKinds } from './events.ts';
import { evidenceKinds } from './evidence.ts';
import { fieldKinds } from './fields.ts';
import { fileKinds } from './files.ts';
import { linkKinds } from './links.ts';
import { markdownKinds } from './markdown.ts';
import { syntaxKinds } from './syntax.ts';
import { textKinds } from './text.ts';
import { wordingKinds } from './wordings.ts';
import { yamlKinds } from './yaml.ts';

/** Every finding the project can make, by code: the one table that words them. */
export const catalogue = {
  ...fileKinds,
  ...yamlKinds,
  ...fieldKinds,
  ...dateKinds,
  ...evidenceKinds,
  ...eventKinds,
  ...claimKinds,
  ...correctionKinds,
  ...wordingKinds,
  ...analysisKinds,
  ...syntaxKinds,
  ...componentKinds,
  ...linkKinds,
  ...markdownKinds,
  ...addressKinds,
  ...textKinds,
} as const;
