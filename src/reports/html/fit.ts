/** A text in as much room as there is, in letters. */
export function short(text: string, room: number): string {
  return widthOf(text) <= room ? text : `${cut(text, room - 1)}…`;
}

/** The end of an address says more than its beginning, and both more than its middle. */
export function shortMiddle(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const first = Math.floor((room - 1) / 2);
  const turned = [...text].reverse().join("");
  return `${cut(text, first)}…${[...cut(turned, room - 1 - first)].reverse().join("")}`;
}

/** In letters of the Latin script; a Chinese one takes nearly two. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 1.8 : 1), 0);
}

function cut(text: string, room: number): string {
  let width = 0;
  const kept = [...text].findIndex((letter) => {
    width += letter > "\u2e7f" ? 1.8 : 1;
    return width > room;
  });
  return kept === -1 ? text : [...text].slice(0, kept).join("");
}
