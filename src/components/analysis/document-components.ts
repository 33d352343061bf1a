import PageLink from '../about/PageLink.astro';
import Cite from './Cite.astro';
import ClaimTable from './ClaimTable.astro';
import EventRow from './EventRow.astro';
import Framing from './Framing.astro';
import Passage from './Passage.astro';
import TimelineStretch from './TimelineStretch.astro';

/** What the editors' documents are rendered with: the components of `DOCUMENT_COMPONENTS`, and links under the base path. */
export const documentComponents = {
  Cite,
  ClaimTable,
  EventRow,
  Framing,
  Passage,
  TimelineStretch,
  a: PageLink,
};
