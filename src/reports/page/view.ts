/** What a page shows, as data: made into markup where a report is written, and into elements in the browser, by the same views. */
export type View = string | Element;

export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly View[];
}

/** Data in an attribute is a text, never code: there are no handlers, and `href` leads to a fragment, a page beside or the web. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

type Child = View | readonly Child[] | number | false | null | undefined;

/** An element of HTML or SVG. What is false, null or undefined among its children is left out. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  return { tag, attributes, children: flat(children) };
}

function flat(children: readonly Child[], into: View[] = []): View[] {
  for (const child of children) {
    if (child === false || child === null || child === undefined) continue;
    if (isList(child)) flat(child, into);
    else into.push(typeof child === "number" ? String(child) : child);
  }
  return into;
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

/** Leads to a fragment, to a file beside this one or beside its folder, or to the web; `javascript:` and `data:` do not pass. */
const harmless = /^(#|https?:\/\/|(\.\.\/)?[\w%][\w.%/-]*(#|$))/;

/** The attributes that are written, as text. True is an empty one. */
export function* written({ attributes }: Element): Iterable<readonly [name: string, value: string]> {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === false || value === undefined || /^\d|^on|^style$|[^a-zA-Z\d-]/.test(name)) continue;
    const text = value === true ? "" : String(value);
    if ((name === "href" || name === "src") && !harmless.test(text)) continue;
    yield [name, text];
  }
}

const empty = new Set(["br", "hr", "img", "input", "link", "meta", "col", "wbr"]);

/** A view as markup; every text in it stays text. */
export function markupOf(view: View): string {
  if (typeof view === "string") return escaped(view);
  const { tag, children } = view;
  let markup = `<${tag}`;
  for (const [name, value] of written(view)) markup += ` ${name}="${escaped(value)}"`;
  markup += ">";
  if (empty.has(tag)) return markup;
  for (const child of children) markup += markupOf(child);
  return `${markup}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as text of an element or as the value of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => entities[one] ?? one);
}
