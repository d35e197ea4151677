import { h, type View } from "./view";

/** An address with places to break it: after dots and slashes, and in what is long between them. */
export function long(text: string, tag: "span" | "code" = "span"): View {
  const parts = text.split(/(?<=[./])/).flatMap((part) => (part.length > 16 ? part.split(/(?<=[_:-])/) : [part]));
  return h(
    tag,
    { class: tag === "code" ? "long" : "code long" },
    parts.flatMap((part, at) => (at === 0 ? [part] : [h("wbr"), part])),
  );
}

/** Days and the ids of records stay on one line. */
export function unbroken(text: string): View[] {
  return text
    .split(/((?<![\w-])[\w.]+(?:-[\w.]+)+(?![\w-]))/)
    .map((part, at) => (at % 2 === 1 && part.length < 25 ? h("span", { class: "whole" }, part) : part));
}
