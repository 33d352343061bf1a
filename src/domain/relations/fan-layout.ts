/** The words of a fan, each text in lines. */
export interface FanWords {
  readonly hub: readonly string[];
  readonly spokes: readonly {
    readonly name: readonly string[];
    readonly relations: readonly (readonly string[])[];
  }[];
}

/** A line of text on its baseline, in pixels from the top. */
interface PlacedLine {
  readonly text: string;
  readonly y: number;
}

/** Where a relation leaves the hub, where it ends, and its words there. */
interface PlacedEnd {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly PlacedLine[];
}

/** A fan with all its heights in pixels; what is across is the drawing's, in percent, so that one layout serves all widths. */
interface FanLayout {
  readonly height: number;
  readonly hub: readonly PlacedLine[];
  readonly spokes: readonly { readonly name: readonly PlacedLine[]; readonly ends: readonly PlacedEnd[] }[];
}

/** The heights of a line of a name and of a relation's words, and the distances between spokes and between relations. */
const NAME = 24;
const LINE = 18;
const SPOKE_GAP = 14;
const END_GAP = 6;

/** Lines leave the hub this far apart, and all of them within so much. */
const LEAVE_GAP = 6;
const LEAVE_MOST = 60;

/** Sets the partners under one another with their relations' words, and the hub at the middle of its relations. */
export function layOutFan({ hub, spokes }: FanWords): FanLayout {
  const count = spokes.reduce((total, { relations }) => total + relations.length, 0);
  const step = Math.min(LEAVE_GAP, LEAVE_MOST / count);
  const tops = { next: 0 };
  const placed = spokes.map(({ name, relations }) => ({
    name: placeLines(name, take(tops, name.length * NAME, 0), NAME),
    ends: relations.map((lines, index) => {
      const top = take(tops, lines.length * LINE, index === relations.length - 1 ? SPOKE_GAP : END_GAP);
      return { to: top + LINE / 2, lines: placeLines(lines, top, LINE) };
    }),
  }));
  const ends = placed.flatMap((spoke) => spoke.ends);
  const centre = ((ends.at(0)?.to ?? 0) + (ends.at(-1)?.to ?? 0)) / 2;
  const top = Math.max(centre - (hub.length * NAME) / 2, 0);
  const leave = top + (hub.length * NAME) / 2 - ((count - 1) / 2) * step;
  const order = new Map(ends.map((end, index) => [end, index]));
  return {
    height: Math.max(tops.next - SPOKE_GAP, top + hub.length * NAME),
    hub: placeLines(hub, top, NAME),
    spokes: placed.map(({ name, ends: own }) => ({
      name,
      ends: own.map((end) => ({ ...end, from: leave + (order.get(end) ?? 0) * step })),
    })),
  };
}

/** Takes a height and the gap after it from what is left below, and gives its top. */
function take(tops: { next: number }, height: number, gap: number): number {
  const top = tops.next;
  tops.next += height + gap;
  return top;
}

/** A baseline stands at seven tenths of its line. */
function placeLines(lines: readonly string[], top: number, height: number): PlacedLine[] {
  return lines.map((text, index) => ({ text, y: top + (index + 0.7) * height }));
}
