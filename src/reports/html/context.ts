import type { Told } from "../../language";
import type { htmlWords } from "./words";

export type HtmlWords = Told<typeof htmlWords>;

/** What the views need besides the rows; it is embedded in the page as it is. */
export interface Context {
  readonly language: "en" | "zh-CN";
  readonly words: HtmlWords;
  /** The classes that occur, with their words. */
  readonly classes: Readonly<Record<string, string>>;
  /** The same as tags write them; in Chinese as the law says them. */
  readonly tags: Readonly<Record<string, string>>;
  /** The policies that were asked, or found something, with their titles. */
  readonly policies: Readonly<Record<string, string>>;
  /** Where on the map the spots are that occur. */
  readonly points: Readonly<Record<string, Point>>;
  /** Whether it was compared with a base. */
  readonly isCompared: boolean;
}

export interface Point {
  readonly at: readonly [x: number, y: number];
  /** A region, or a country of which no place is known. */
  readonly kind: "region" | "country";
}
