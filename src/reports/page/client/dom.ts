import { type Packed, unpacked } from "../packed";
import { type View, written } from "../view";

const svg = "http://www.w3.org/2000/svg";

/** A view as an element. Text is set as text: nothing in it is ever read as markup. */
export function domOf(view: View, space: string | null = null): Node {
  if (typeof view === "string") return document.createTextNode(view);
  const its = view.tag === "svg" ? svg : space;
  const element = its === null ? document.createElement(view.tag) : document.createElementNS(its, view.tag);
  for (const [name, value] of written(view)) element.setAttribute(name, value);
  for (const child of view.children) element.append(domOf(child, its));
  return element;
}

/** Puts a view into a place, and the focus back on what had it: it is found by its `data-key`. */
export function show(place: string, ...views: readonly View[]): void {
  const element = document.getElementById(place);
  if (!element) return;
  const focused = document.activeElement;
  const key = focused && element.contains(focused) ? focused.getAttribute("data-key") : null;
  const space = element.namespaceURI === svg ? svg : null;
  element.replaceChildren(...views.map((view) => domOf(view, space)));
  if (key !== null) keyed(element, key)?.focus({ preventScroll: true });
}

function keyed(element: Element, key: string): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>("[data-key]")].find((one) => one.getAttribute("data-key") === key);
}

/** What the page brought along under a name. */
export function dataOf<T>(name: string): T {
  return JSON.parse(document.getElementById(`data-${name}`)?.textContent ?? "null") as T;
}

export function rowsOf<Row extends object>(name: string): Row[] {
  return unpacked<Row>(dataOf<Packed>(name));
}

/** Hands a text over as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
