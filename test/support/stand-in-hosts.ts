import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment on the host, by whomever. */
export interface Kept {
  id: number;
  body: string;
  status?: number;
}

/** A host of code that answers as its documentation says, and remembers what was asked otherwise than it says. */
export interface StandIn {
  readonly fetch: typeof globalThis.fetch;
  readonly comments: Kept[];
  /** `GET /path?query`, in order. */
  readonly requests: string[];
  /** What does not follow the documentation. */
  readonly complaints: string[];
  /** Answers that come first, whatever is asked: a limit, a fault, `throw` for a broken line. */
  readonly first: (Response | "throw")[];
  /** Methods that the token is not allowed. */
  readonly forbidden: Set<string>;
}

type Json = Readonly<Record<string, unknown>>;

/** A request that came in. */
interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Json;
}

interface Documented {
  readonly token: string;
  /** What is wrong with the headers. */
  readonly complaints: (headers: Headers) => readonly string[];
  readonly answer: (asked: Asked, comments: Kept[], complain: (text: string) => void) => Response;
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
const none = () => new Response(null, { status: 204 });
const notFound = () => json(404, { message: "Not Found" });

const expected = (headers: Headers, wanted: Readonly<Record<string, string>>) =>
  Object.entries(wanted).flatMap(([name, value]) =>
    headers.get(name) === value ? [] : [`${name}: ${headers.get(name)} instead of ${value}`],
  );

/** Bodies are told apart by their members and types, as the documentation has them. */
function shaped(body: Json, names: readonly string[]): string[] {
  const given = Object.keys(body).sort().join();
  return given === [...names].sort().join() ? [] : [`a body of ${given} instead of ${names.join()}`];
}

/** The page that was asked for, and the headers that lead to the next one. */
function paged(url: URL, comments: readonly Kept[], most: number) {
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 20), most);
  const page = Number(url.searchParams.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const isMore = comments.length > page * size;
  return { list: comments.slice((page - 1) * size, page * size), next: isMore ? next : undefined, page };
}

const nextId = (comments: readonly Kept[]) => Math.max(100, ...comments.map(({ id }) => id)) + 1;

function issues(
  all: RegExp,
  one: RegExp,
  list: (url: URL, comments: readonly Kept[]) => Response,
): Documented["answer"] {
  return ({ method, url, body }, comments, complain) => {
    if (all.test(url.pathname)) {
      if (method === "GET") return list(url, comments);
      if (method !== "POST") return json(405, {});
      shaped(body, ["body"]).forEach(complain);
      const made = { id: nextId(comments), body: String(body["body"]) };
      comments.push(made);
      return json(201, made);
    }
    const at = comments.findIndex(({ id }) => id === Number(one.exec(url.pathname)?.[1]));
    const comment = comments[at];
    if (comment === undefined) return notFound();
    if (method === "DELETE") {
      comments.splice(at, 1);
      return none();
    }
    if (method !== "PATCH") return json(405, {});
    shaped(body, ["body"]).forEach(complain);
    comment.body = String(body["body"]);
    return json(200, comment);
  };
}

export const documented: Readonly<Record<"github" | "gitea" | "gitlab" | "azure-devops", Documented>> = {
  github: {
    token: "ghs_standin",
    complaints: (headers) => [
      ...expected(headers, {
        authorization: "Bearer ghs_standin",
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
      }),
      ...(headers.get("user-agent") ? [] : ["no user agent"]),
    ],
    answer: issues(
      /^\/api\/v3\/repos\/fleet\/vehicles\/issues\/7\/comments$/,
      /^\/api\/v3\/repos\/fleet\/vehicles\/issues\/comments\/(\d+)$/,
      (url, comments) => {
        const { list, next } = paged(url, comments, 100);
        return json(200, list, next ? { link: `<${next}>; rel="next", <${next}>; rel="last"` } : {});
      },
    ),
  },
  gitea: {
    token: "gitea_standin",
    complaints: (headers) => expected(headers, { authorization: "token gitea_standin" }),
    // The list comes whole, whatever is asked.
    answer: issues(
      /^\/api\/v1\/repos\/fleet\/vehicles\/issues\/7\/comments$/,
      /^\/api\/v1\/repos\/fleet\/vehicles\/issues\/comments\/(\d+)$/,
      (_, comments) => json(200, comments, { "x-total-count": String(comments.length) }),
    ),
  },
  gitlab: {
    token: "glpat_standin",
    complaints: (headers) => expected(headers, { "private-token": "glpat_standin" }),
    answer({ method, url, body }, comments, complain) {
      const match = /^\/api\/v4\/projects\/42\/merge_requests\/7\/notes(?:\/(\d+))?$/.exec(url.pathname);
      if (!match) return notFound();
      if (match[1] === undefined && method === "GET") {
        const { list, next, page } = paged(url, comments, 100);
        return json(
          200,
          list.map((one) => ({ ...one, system: false })),
          { "x-page": String(page), "x-next-page": next ? String(page + 1) : "" },
        );
      }
      if (match[1] === undefined && method === "POST") {
        shaped(body, ["body"]).forEach(complain);
        const made = { id: nextId(comments), body: String(body["body"]) };
        comments.push(made);
        return json(201, made);
      }
      const at = comments.findIndex(({ id }) => id === Number(match[1]));
      const note = comments[at];
      if (note === undefined) return notFound();
      if (method === "DELETE") {
        comments.splice(at, 1);
        return none();
      }
      if (method !== "PUT") return json(405, {});
      shaped(body, ["body"]).forEach(complain);
      note.body = String(body["body"]);
      return json(200, note);
    },
  },
  "azure-devops": {
    token: "ado_standin",
    complaints: (headers) => expected(headers, { authorization: "Bearer ado_standin" }),
    answer({ method, url, body }, comments, complain) {
      if (url.searchParams.get("api-version") !== "7.1") complain(`api-version ${url.searchParams.get("api-version")}`);
      const match =
        /^\/org\/p1\/_apis\/git\/repositories\/r1\/pullRequests\/7\/threads(?:\/(\d+)(?:\/comments\/(\d+))?)?$/.exec(
          url.pathname,
        );
      if (!match) return notFound();
      const thread = (one: Kept) => ({
        id: one.id,
        status: one.status === 4 ? "closed" : "active",
        comments: [{ id: 1, content: one.body, commentType: "text" }],
        isDeleted: false,
      });
      if (match[1] === undefined && method === "GET")
        return json(200, { value: comments.map(thread), count: comments.length });
      if (match[1] === undefined && method === "POST") {
        shaped(body, ["comments", "status"]).forEach(complain);
        const [comment = {}] = body["comments"] as Json[];
        shaped(comment, ["parentCommentId", "content", "commentType"]).forEach(complain);
        const made = { id: nextId(comments), body: String(comment["content"]), status: Number(body["status"]) };
        comments.push(made);
        return json(200, thread(made));
      }
      const at = comments.findIndex(({ id }) => id === Number(match[1]));
      const kept = comments[at];
      if (kept === undefined) return notFound();
      if (match[2] === undefined && method === "PATCH") {
        shaped(body, ["status"]).forEach(complain);
        kept.status = Number(body["status"]);
        return json(200, thread(kept));
      }
      if (match[2] !== "1") return notFound();
      if (method === "DELETE") {
        comments.splice(at, 1);
        return new Response(null, { status: 200 });
      }
      if (method !== "PATCH") return json(405, {});
      shaped(body, ["content"]).forEach(complain);
      kept.body = String(body["content"]);
      return json(200, thread(kept).comments[0]);
    },
  },
};

/** The variables of a job on a host, with pull request 7 of fleet/vehicles; `at` is where the stand-in listens. */
export function surroundings(id: keyof typeof documented, at = "http://127.0.0.1:1") {
  const pullRequest = { pull_request: { number: 7 } };
  const { token } = documented[id];
  const github = { GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: "fleet/vehicles", GITHUB_EVENT_NAME: "pull_request" };
  const known = {
    github: { env: { ...github, GITHUB_API_URL: `${at}/api/v3`, GITHUB_TOKEN: token }, event: pullRequest },
    gitea: {
      env: { ...github, GITEA_ACTIONS: "true", GITHUB_API_URL: `${at}/api/v1`, GITEA_TOKEN: token },
      event: pullRequest,
    },
    gitlab: {
      env: {
        GITLAB_CI: "true",
        CI_API_V4_URL: `${at}/api/v4`,
        CI_PROJECT_ID: "42",
        CI_MERGE_REQUEST_IID: "7",
        ONSHORE_GITLAB_TOKEN: token,
      },
      event: undefined,
    },
    "azure-devops": {
      env: {
        TF_BUILD: "True",
        SYSTEM_COLLECTIONURI: `${at}/org/`,
        SYSTEM_TEAMPROJECTID: "p1",
        BUILD_REPOSITORY_ID: "r1",
        BUILD_REPOSITORY_PROVIDER: "TfsGit",
        SYSTEM_PULLREQUEST_PULLREQUESTID: "7",
        SYSTEM_ACCESSTOKEN: token,
      },
      event: undefined,
    },
  };
  return known[id] as { env: Record<string, string>; event: unknown };
}

export function standIn(id: keyof typeof documented, comments: readonly Kept[] = []): StandIn {
  const { complaints: wrongHeaders, answer } = documented[id];
  const kept = comments.map((one) => ({ ...one }));
  const [requests, complaints]: [string[], string[]] = [[], []];
  const first: (Response | "throw")[] = [];
  const forbidden = new Set<string>();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    const text = await request.text();
    const body = text === "" ? {} : (JSON.parse(text) as Json);
    complaints.push(...wrongHeaders(request.headers));
    if (text !== "" && !/^application\/json\b/.test(request.headers.get("content-type") ?? ""))
      complaints.push("a body that is not called JSON");
    const early = first.shift();
    if (early === "throw") throw new TypeError(`fetch failed: ${request.headers.get("authorization")}`);
    if (early !== undefined) return early;
    if (forbidden.has(request.method)) return json(403, { message: "Resource not accessible by integration" });
    return answer({ method: request.method, url, headers: request.headers, body }, kept, (one) => complaints.push(one));
  };
  return { fetch, comments: kept, requests, complaints, first, forbidden };
}

/** A stand-in that listens, for programs that are run as processes. */
export async function listening(host: StandIn): Promise<{ readonly at: string; readonly close: () => void }> {
  const server: Server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const answer = await host.fetch(`http://127.0.0.1${request.url}`, {
      method: request.method ?? "GET",
      headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]),
      ...(body.length > 0 && { body }),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { at: `http://127.0.0.1:${port}`, close: () => server.close() };
}
