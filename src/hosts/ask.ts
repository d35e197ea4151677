import { Refused, type WhyRefused } from "./refused";

/** What a host is asked with. All of it is handed in, so that a test needs neither a network nor a clock. */
export interface Means {
  readonly fetch: typeof globalThis.fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Request {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly headers: Headers;
  /** The JSON of the answer; undefined where it has none. */
  readonly body: unknown;
}

/** Asks, waits where the host says so, and asks again; what does not succeed is a `Refused`. */
export type Ask = (request: Request) => Promise<Answer>;

/** A job is not held up longer than this, whatever the host asks for, and however many requests there are. */
const patience = 60_000;
const tries = 3;
const secondsBetween = [1, 4];
const timeout = 20_000;

type Got =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "again"; readonly why: WhyRefused; readonly status?: number; readonly wait: number };

/** One for each run, since the patience is for all of its requests together. */
export function patientAsk({ fetch, sleep, now }: Means): Ask {
  let left = patience;
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const got = await askOnce(fetch, request, { attempt, now: now() });
      if (got.kind === "answer") return got.answer;
      if (attempt === tries || got.wait > left) throw new Refused(got.why, got.status);
      left -= got.wait;
      await sleep(got.wait);
    }
  };
}

interface Moment {
  readonly attempt: number;
  readonly now: number;
}

async function askOnce(fetch: Means["fetch"], request: Request, moment: Moment): Promise<Got> {
  const delay = (secondsBetween[moment.attempt - 1] ?? 0) * 1000;
  const response = await send(fetch, request);
  if (response === undefined) return { kind: "again", why: "unreachable", wait: delay };
  const { status, headers } = response;
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return { kind: "again", why: "unreachable", wait: delay };
  if (isLimited(status, headers, text))
    return { kind: "again", why: "limited", status, wait: waitOf(headers, moment.now) };
  if (status >= 500)
    return { kind: "again", why: "failing", status, wait: Math.max(delay, retryAfter(headers, moment.now) ?? 0) };
  if (!response.ok) throw new Refused(refusals[status] ?? "rejected", status);
  return { kind: "answer", answer: { headers, body: jsonOf(text, status) } };
}

/** Where a request is led elsewhere it is not followed: the token is for this host, and a POST would become a GET. */
async function send(fetch: Means["fetch"], { method, url, headers, body }: Request): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { "Content-Type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
  } catch {
    // What fetch throws may quote a header, and with it the token.
    return undefined;
  }
}

const refusals: Readonly<Record<number, WhyRefused>> = { 401: "no-permission", 403: "no-permission", 404: "not-found" };

/**
 * A 403 is a limit or a missing permission; only these tell which.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit, checked on 2026-11-22.
 */
function isLimited(status: number, headers: Headers, text: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /secondary rate limit/i.test(text)
  );
}

/** As long as the host says; a minute where it says nothing. GitLab has the same headers without the x. */
function waitOf(headers: Headers, now: number): number {
  const reset = Number(headers.get("x-ratelimit-reset") ?? headers.get("ratelimit-reset") ?? Number.NaN);
  const untilReset = Number.isFinite(reset) ? reset * 1000 - now : patience;
  return Math.max(retryAfter(headers, now) ?? untilReset, 1000);
}

/** Seconds or a date, as HTTP has it. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? wait : undefined;
}

function jsonOf(text: string, status: number): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("unreadable", status);
  }
}

const pages = 100;

/** All pages of a list. Of the next one's address only the query is taken: what is asked stays on this host. */
export async function askAll(ask: Ask, request: Request): Promise<unknown[]> {
  const list: unknown[] = [];
  let { url } = request;
  for (let page = 1; page <= pages; page += 1) {
    const { headers, body } = await ask({ ...request, url });
    if (!Array.isArray(body)) throw new Refused("unreadable");
    list.push(...body);
    const query = nextQuery(headers, url);
    if (query === undefined) return list;
    url = new URL(url);
    url.search = query;
  }
  throw new Refused("too-many");
}

/** By the Link header (RFC 8288), which GitHub and GitLab have; by x-next-page, where a proxy has dropped it. */
function nextQuery(headers: Headers, url: URL): string | undefined {
  const link = /<([^<>]*)>\s*;[^,]*\brel="?next"?/i.exec(headers.get("link") ?? "")?.[1];
  if (link !== undefined && URL.canParse(link, url.href)) return new URL(link, url).search;
  const page = headers.get("x-next-page") ?? "";
  if (!/^\d+$/.test(page)) return undefined;
  const query = new URLSearchParams(url.search);
  query.set("page", page);
  return query.toString();
}
