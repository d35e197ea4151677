import { describe, expect, test } from "vitest";
import type { Comment } from "../../src/hosts/comment";
import { hostOf, post } from "../../src/hosts/post";
import { nothingLeft, notPosted, statusWords, tooLong } from "../../src/hosts/words";
import { tell } from "../../src/language";
import { documented, type Kept, type StandIn, standIn, surroundings } from "../support/stand-in-hosts";

const ids = ["github", "gitea", "gitlab", "azure-devops"] as const;
type Id = (typeof ids)[number];

const marker = "<!-- onshore:main -->";
const comment = (body: string | undefined, whenNothing: Comment["whenNothing"] = "delete"): Comment => ({
  marker,
  body,
  whenNothing,
  greyed: "nothing is left",
});
const others = (number: number): Kept[] =>
  Array.from({ length: number }, (_, index) => ({ id: index + 1, body: `looks good ${index}` }));

async function posted(id: Id, host: StandIn, what: Comment, changed: Record<string, string | undefined> = {}) {
  const waits: number[] = [];
  const { env, event } = surroundings(id);
  const all = { ...env, ...changed };
  const place = hostOf(all);
  if (place === undefined) throw new Error("no host");
  const now = Date.parse("2026-11-22T00:00:00Z");
  const answer = await post(place, { env: all, event }, what, {
    fetch: host.fetch,
    sleep: async (wait) => {
      waits.push(wait);
    },
    now: () => now,
  });
  const because = answer.done === "not-posted" ? tell(answer.because, "en") : undefined;
  expect(host.complaints).toEqual([]);
  expect(JSON.stringify(answer)).not.toContain(documented[id].token);
  return { done: answer.done, because, waits };
}

describe.each(ids)("on %s", (id) => {
  test("one comment is made, brought up to date in place, and left alone when it says the same", async () => {
    const host = standIn(id, others(2));
    expect((await posted(id, host, comment("one flow"))).done).toBe("created");
    expect((await posted(id, host, comment("two flows"))).done).toBe("updated");
    const before = host.requests.length;
    expect((await posted(id, host, comment("two flows"))).done).toBe("unchanged");
    expect(host.requests.slice(before)).toHaveLength(1);
    expect(host.comments.slice(2).map(({ body }) => body)).toEqual([`${marker}\ntwo flows`]);
  });

  test("it is found behind many others, and again where the ends of lines were changed", async () => {
    const host = standIn(id, [...others(230), { id: 900, body: `${marker}\r\none flow\r\n` }]);
    expect((await posted(id, host, comment("one flow"))).done).toBe("unchanged");
    expect((await posted(id, host, comment("two flows"))).done).toBe("updated");
    expect(host.comments).toHaveLength(231);
  });

  test("further ones of the same name are removed; those of other names and quotations stay", async () => {
    const quoted = { id: 4, body: `> ${marker}\nwhat is this?` };
    const other = { id: 5, body: "<!-- onshore:other -->\nanother run" };
    const host = standIn(id, [{ id: 1, body: `${marker}\nold` }, { id: 2, body: `${marker}\nolder` }, quoted, other]);
    expect((await posted(id, host, comment("new"))).done).toBe("updated");
    expect(host.comments.map((one) => one.id)).toEqual([1, 4, 5]);
  });

  test("without a permission to write the answer says what would give it", async () => {
    const host = standIn(id, [{ id: 1, body: "a remark" }]);
    for (const method of ["POST", "PATCH", "PUT", "DELETE"]) host.forbidden.add(method);
    const { done, because } = await posted(id, host, comment("one flow"));
    expect(done).toBe("not-posted");
    expect(because).toMatch(/does not let this job write a comment \(status 403\)\. On a pull request from a fork/);
  });

  test("a pull request that it does not know is told", async () => {
    const host = standIn(id);
    host.first.push(new Response("{}", { status: 404 }));
    expect((await posted(id, host, comment("one flow"))).because).toMatch(/does not know the pull request/);
  });

  test("after two failures of the server the third try counts, with growing delays", async () => {
    const host = standIn(id);
    host.first.push(new Response("bad gateway", { status: 502 }), "throw");
    const { done, waits } = await posted(id, host, comment("one flow"));
    expect({ done, waits }).toEqual({ done: "created", waits: [1000, 4000] });
  });

  test("after three it is left, and neither the token nor the answer is shown", async () => {
    const host = standIn(id);
    host.first.push(new Response("secret", { status: 500 }), "throw", "throw");
    const { because } = await posted(id, host, comment("one flow"));
    expect(because).toMatch(/could not be reached three times/);
    const failing = standIn(id);
    for (let time = 0; time < 3; time += 1) failing.first.push(new Response("secret", { status: 503 }));
    expect((await posted(id, failing, comment("one flow"))).because).toMatch(/failed three times \(status 503\)/);
  });

  test("a limit is waited for as long as the host says, a minute in all", async () => {
    const host = standIn(id);
    const limited = (wait: string) => new Response("{}", { status: 429, headers: { "retry-after": wait } });
    host.first.push(limited("20"), limited("30"));
    expect(await posted(id, host, comment("one flow"))).toMatchObject({ done: "created", waits: [20_000, 30_000] });
    const longer = standIn(id);
    longer.first.push(limited("50"), limited("11"));
    const { because, waits } = await posted(id, longer, comment("one flow"));
    expect(because).toMatch(/asks to wait longer than a minute/);
    expect(waits).toEqual([50_000]);
    const dated = standIn(id);
    dated.first.push(limited("Sun, 22 Nov 2026 00:00:07 GMT"));
    expect((await posted(id, dated, comment("one flow"))).waits).toEqual([7000]);
  });

  test("what leads elsewhere is not followed", async () => {
    const host = standIn(id);
    host.first.push(new Response(null, { status: 307, headers: { location: "https://elsewhere.example/" } }));
    expect((await posted(id, host, comment("one flow"))).because).toMatch(/did not accept the comment \(status 307\)/);
    expect(host.requests).toHaveLength(1);
  });

  test("a page that is no JSON is told", async () => {
    const host = standIn(id);
    host.first.push(new Response("<html>Sign in</html>", { status: 200 }));
    expect((await posted(id, host, comment("one flow"))).because).toMatch(/something else than it documents/);
  });

  test("without a token nothing is asked", async () => {
    const host = standIn(id);
    const { tokens } = hostOf(surroundings(id).env) ?? { tokens: [] };
    const without = Object.fromEntries(tokens.map((name) => [name, undefined]));
    expect((await posted(id, host, comment("one flow"), without)).because).toMatch(/there is no token\. To have one, /);
    expect(host.requests).toEqual([]);
  });

  test("what would lead out of the address is no pull request", async () => {
    const hostile = {
      GITHUB_REPOSITORY: "fleet/..",
      CI_PROJECT_ID: "..",
      SYSTEM_TEAMPROJECTID: "..",
    };
    const host = standIn(id);
    expect((await posted(id, host, comment("one flow"), hostile)).done).toBe("no-pull-request");
    expect(host.requests).toEqual([]);
  });
});

describe("when nothing is left to say", () => {
  const standing = [
    { id: 1, body: `${marker}\none flow`, status: 1 },
    { id: 2, body: `${marker}\none flow`, status: 1 },
  ];

  test.each(["github", "gitea", "gitlab"] as const)("%s: deleted, or its text greyed", async (id) => {
    const host = standIn(id, standing);
    expect((await posted(id, host, comment(undefined))).done).toBe("removed");
    expect(host.comments).toEqual([]);
    expect((await posted(id, host, comment(undefined))).done).toBe("nothing");
    const grey = standIn(id, standing);
    expect((await posted(id, grey, comment(undefined, "grey"))).done).toBe("updated");
    expect(grey.comments.map(({ body }) => body)).toEqual([`${marker}\nnothing is left`]);
  });

  test("Azure DevOps: the thread is closed, and opened again when there is something to say", async () => {
    const host = standIn("azure-devops", standing);
    expect((await posted("azure-devops", host, comment(undefined))).done).toBe("updated");
    expect(host.comments).toEqual([{ id: 1, body: `${marker}\nnothing is left`, status: 4 }]);
    await posted("azure-devops", host, comment("one flow"));
    expect(host.comments).toEqual([{ id: 1, body: `${marker}\none flow`, status: 1 }]);
  });
});

test("GitHub: a 403 with an empty allowance is a limit, by the time at which it is full again", async () => {
  const host = standIn("github");
  const reset = String(Date.parse("2026-11-22T00:00:12Z") / 1000);
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
  host.first.push(new Response("{}", { status: 403, headers }));
  expect(await posted("github", host, comment("one flow"))).toMatchObject({ done: "created", waits: [12_000] });
  host.first.push(new Response('{"message":"You have exceeded a secondary rate limit"}', { status: 403 }));
  expect(await posted("github", host, comment("two flows"))).toMatchObject({ done: "updated", waits: [60_000] });
});

test("GitHub: of the address of the next page only the query counts", async () => {
  const host = standIn("github", others(3));
  const link = '<https://elsewhere.example/steal?page=2>; rel="next"';
  host.first.push(new Response("[]", { headers: { link } }));
  await posted("github", host, comment("one flow"));
  expect(host.requests[1]).toBe("GET /api/v3/repos/fleet/vehicles/issues/7/comments?page=2");
});

test("a comment that somebody else wrote with the marker does not keep ours away", async () => {
  const host = standIn("gitlab", [{ id: 1, body: `${marker}\nall is well` }]);
  const { fetch } = host;
  const strict: StandIn = {
    ...host,
    fetch: (input, init) =>
      init?.method === "PUT" ? Promise.resolve(new Response("{}", { status: 403 })) : fetch(input, init),
  };
  expect((await posted("gitlab", strict, comment("one flow"))).done).toBe("created");
});

test.each([
  ["a push", {}, undefined],
  ["a merge queue", { merge_group: { head_sha: "a" } }, undefined],
  ["what follows a workflow of one pull request", { workflow_run: { pull_requests: [{ number: 7 }] } }, "7"],
  ["what follows one of a fork", { workflow_run: { pull_requests: [] } }, undefined],
  ["what follows one of two", { workflow_run: { pull_requests: [{ number: 7 }, { number: 8 }] } }, undefined],
  ["a number that is none", { pull_request: { number: "7/../../x" } }, undefined],
] as const)("GitHub: the pull request of %s", async (_, event, number) => {
  const { env } = surroundings("github");
  const host = standIn("github");
  const means = { fetch: host.fetch, sleep: async () => undefined, now: () => 0 };
  const place = hostOf(env);
  const answer = place && (await post(place, { env, event }, comment("one flow"), means));
  expect(answer?.done).toBe(number === undefined ? "no-pull-request" : "created");
});

test("GitLab: a merge request from a fork stands in the project that it goes to", async () => {
  const host = standIn("gitlab");
  const fork = { CI_PROJECT_ID: "99", CI_MERGE_REQUEST_PROJECT_ID: "42" };
  expect((await posted("gitlab", host, comment("one flow"), fork)).done).toBe("created");
});

test("a fault of ours is told without what was thrown, which may quote the token", async () => {
  const { env, event } = surroundings("github");
  const host = hostOf(env);
  const sleep = () => Promise.reject(new Error(`sleepless with ${documented.github.token}`));
  const fetch = () => Promise.resolve(new Response("", { status: 500 }));
  const answer = host && (await post(host, { env, event }, comment("x"), { fetch, sleep, now: () => 0 }));
  expect(answer).toMatchObject({ done: "not-posted" });
  expect(JSON.stringify(answer)).not.toContain(documented.github.token);
});

test("Azure DevOps: a pipeline for a repository on GitHub has no pull request there", async () => {
  const host = standIn("azure-devops");
  const elsewhere = { BUILD_REPOSITORY_PROVIDER: "GitHub" };
  expect((await posted("azure-devops", host, comment("one flow"), elsewhere)).done).toBe("no-pull-request");
});

test("a token that is no header is none, and is not shown", async () => {
  const host = standIn("github");
  expect((await posted("github", host, comment("x"), { GITHUB_TOKEN: "ghs\u0000x" })).because).toMatch(/no token/);
  expect((await posted("github", host, comment("x"), { GITHUB_TOKEN: "ghs_standin\n" })).done).toBe("created");
});

test("what is said stands in both languages, with the same braces", () => {
  const all = ids.flatMap((id) => hostOf(surroundings(id).env)?.permission ?? []);
  expect(all).toHaveLength(4);
  for (const { en, zh } of [...all, ...Object.values(notPosted), nothingLeft, tooLong, statusWords]) {
    const braces = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(braces(zh)).toEqual(braces(en));
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});

test("somebody's desk is no host", () => {
  expect(hostOf({})).toBeUndefined();
  expect(hostOf({ CI: "true" })).toBeUndefined();
});
