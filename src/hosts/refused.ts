/** Why a host did not do what it was asked; the words are in words.ts. */
export type WhyRefused =
  | "no-permission"
  | "not-found"
  | "limited"
  | "failing"
  | "unreachable"
  | "rejected"
  | "unreadable"
  | "too-many";

/** What a host did not do. It carries no text of the answer or the request: neither may be shown. */
export class Refused extends Error {
  constructor(
    readonly why: WhyRefused,
    readonly status?: number,
  ) {
    super(why);
    this.name = "Refused";
  }
}
