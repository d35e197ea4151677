import { Refused } from "./refused";

/** What is posted: one text, which takes the place of the one before. */
export interface Comment {
  /** Its first line, which nobody sees, and by which it is found again. */
  readonly marker: string;
  /** Undefined where there is nothing to say. */
  readonly body: string | undefined;
  /** What happens to a comment that has nothing left to say. Where conversations are closed, it is closed with the text. */
  readonly whenNothing: "delete" | "grey";
  /** The text that takes its place. */
  readonly greyed: string;
}

/** A comment as it stands on the host. */
export interface Standing {
  readonly id: string;
  readonly body: string;
}

/** What a host does with the comments of one pull request. */
export interface Comments {
  list(): Promise<readonly Standing[]>;
  create(body: string): Promise<void>;
  update(id: string, body: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Gives a comment its last text, where the host has conversations that are closed. */
  close?(id: string, body: string): Promise<void>;
}

/** What became of the comment. */
export type Done = "created" | "updated" | "unchanged" | "removed" | "nothing";

/** `<!-- onshore:NAME -->`: runs of different names in one pull request keep comments of their own. */
export function markerOf(name: string): string {
  return `<!-- onshore:${name} -->`;
}

/** Keeps one comment in place: the first that has the marker is brought up to date, further ones are removed. */
export async function keepInPlace(comments: Comments, comment: Comment): Promise<Done> {
  const { marker, body, whenNothing, greyed } = comment;
  // At the beginning only: who quotes the comment has the marker too.
  const standing = (await comments.list()).filter((one) => one.body.trimStart().startsWith(marker));
  if (body === undefined && standing.length === 0) return "nothing";
  if (body === undefined && whenNothing === "delete" && !comments.close) {
    for (const { id } of standing) await comments.remove(id);
    return "removed";
  }
  const text = `${marker}\n${body ?? greyed}`;
  const change = (id: string) =>
    body === undefined && comments.close ? comments.close(id, text) : comments.update(id, text);
  const kept = await firstChanged(standing, text, change);
  if (kept === undefined && body === undefined) throw new Refused("no-permission");
  if (kept === undefined) await comments.create(text);
  else await removeOthers(comments, standing, kept);
  if (kept === undefined) return "created";
  return isSame(kept.body, text) ? "unchanged" : "updated";
}

/** One that somebody else wrote may not be ours to change, or be gone by now: then the next one is tried. */
async function firstChanged(
  standing: readonly Standing[],
  text: string,
  change: (id: string) => Promise<void>,
): Promise<Standing | undefined> {
  for (const one of standing) {
    try {
      if (!isSame(one.body, text)) await change(one.id);
      return one;
    } catch (error) {
      if (!(error instanceof Refused && (error.why === "no-permission" || error.why === "not-found"))) throw error;
    }
  }
  return undefined;
}

/** What cannot be removed stays: the one that counts is up to date. */
async function removeOthers(comments: Comments, standing: readonly Standing[], kept: Standing): Promise<void> {
  for (const { id } of standing.filter((one) => one !== kept))
    await comments.remove(id).catch((error) => {
      if (!(error instanceof Refused)) throw error;
    });
}

/** Hosts change the ends of lines. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trim();
  return plain(one) === plain(other);
}
