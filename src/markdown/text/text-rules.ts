import { refuseBidiControls } from './bidi-controls.ts';
import { refuseConflictMarkers } from './conflict-markers.ts';
import { refuseControlCharacters } from './control-characters.ts';
import { refuseFillers } from './fillers.ts';
import { refuseUnbalancedIsolates } from './isolates.ts';
import { refuseJoiners } from './joiners.ts';
import { noticeMixedScripts } from './mixed-scripts.ts';
import { refuseMojibake } from './mojibake.ts';
import { refusePresentationForms } from './presentation-forms.ts';
import { refuseReplacementCharacters } from './replacement-characters.ts';
import { refuseSoftHyphens } from './soft-hyphens.ts';
import { refuseTagCharacters } from './tag-characters.ts';
import { noticeStackedMarks } from './stacked-marks.ts';
import type { TextRule } from './text-rule.ts';
import { refuseZeroWidth } from './zero-width.ts';

/** Every rule about characters. */
export const TEXT_RULES: readonly TextRule[] = [
  refuseBidiControls,
  refuseUnbalancedIsolates,
  refuseZeroWidth,
  refuseJoiners,
  refuseSoftHyphens,
  refuseFillers,
  refuseControlCharacters,
  refuseTagCharacters,
  refuseReplacementCharacters,
  refuseMojibake,
  refusePresentationForms,
  refuseConflictMarkers,
  noticeMixedScripts,
  noticeStackedMarks,
];
