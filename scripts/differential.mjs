// Compares what Onshore says of policy documents with another evaluator, over documents that are made at random.
//
//   npm install --prefix FOLDER @cloud-copilot/iam-simulate
//   node scripts/differential.mjs --simulator FOLDER [--seed N] [--cases N]
//
// The other evaluator answers for one request at a time: who, what, and every condition key with its value. So for each document
// requests of everybody are made. Two answers are wrong: a caller outside whose request is allowed and whom Onshore does not name,
// and somebody whom Onshore names without a doubt and of whom no request is allowed. What Onshore calls undetermined agrees with
// everything, and is counted. The evaluator is AGPL-3.0, and so it is no dependency of this project.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { fromSource } from "./from-source.mjs";

const { letInBy, registers, owner, home, munich, nagoya, hongKong, stranger } = fromSource(
  "test/support/policy-documents.ts",
);
const { dataActions } = fromSource("catalog/aws/actions.ts");

const { values: options } = parseArgs({
  options: {
    simulator: { type: "string" },
    seed: { type: "string", default: "1" },
    cases: { type: "string", default: "10000" },
  },
});

async function main() {
  const folder = options.simulator && join(resolve(options.simulator), "node_modules/@cloud-copilot");
  if (!folder || !existsSync(folder)) {
    process.stderr.write(
      "differential: name the folder of the other evaluator with --simulator FOLDER\n" +
        "  npm install --prefix FOLDER @cloud-copilot/iam-simulate\n",
    );
    return 2;
  }
  const load = (name) => import(pathToFileURL(join(folder, name, "dist/esm/index.js")).href);
  const evaluator = evaluatorOf({ ...(await load("iam-policy")), ...(await load("iam-simulate")) });
  const counts = { offshore: 0, undetermined: 0, onshore: 0, requests: 0, known: new Map() };
  let failures = 0;
  for (let seed = Number(options.seed), left = Number(options.cases); left > 0 && failures < mostFailures; seed++) {
    const result = fc.check(
      fc.property(cases(), (one) => compare(one, evaluator, counts)),
      { seed, numRuns: left },
    );
    left -= result.numRuns;
    if (!result.failed) continue;
    failures += 1;
    const [{ kind, partition, document }] = result.counterexample;
    const { message, stack } = result.errorInstance;
    process.stdout.write(
      `${message.startsWith("WRONGLY") ? message : stack}\n${kind} in ${partition}, seed ${seed}, ${result.numShrinks} steps smaller\n${JSON.stringify(document)}\n\n`,
    );
  }
  report(counts);
  return failures > 0 ? 1 : 0;
}

/** Disagreements that are shown before it stops. */
const mostFailures = 12;

function compare(one, evaluator, counts) {
  const found = letInBy(one.partition, one.document, one.kind);
  counts[verdictOf(found)] += 1;
  const judge = evaluator(one.document);
  const isAllowed = (request) => {
    counts.requests += 1;
    return judge(request);
  };
  for (const wrong of [...wronglyCleared(one, found, isAllowed), ...wronglyNamed(one, found, isAllowed)]) {
    const known = knownDifferences.find(({ is }) => is(one, wrong));
    if (!known) throw new Error(`${wrong.says}\nOnshore: ${said(found)}`);
    counts.known.set(known.why, (counts.known.get(known.why) ?? 0) + 1);
  }
}

/** Where the two differ and Onshore is right, each with the reason. */
const knownDifferences = [
  {
    why: "NotPrincipal spares to Onshore only whom it lists with the account, to the other evaluator whomever it lists",
    is: ({ document }, { caller }) =>
      caller !== undefined &&
      document.Statement.some(({ Effect, NotPrincipal }) => Effect === "Deny" && NotPrincipal?.AWS),
  },
  {
    why: "a variable in a resource is any text to Onshore; the other evaluator asks whether the caller has the key",
    is: ({ document }, { grantee }) =>
      grantee !== undefined &&
      document.Statement.some(({ Resource, NotResource }) => `${Resource} ${NotResource}`.includes("${")),
  },
];

function report({ offshore, undetermined, onshore, requests, known }) {
  const all = offshore + undetermined + onshore;
  const share = (count) => `${count} (${((100 * count) / Math.max(1, all)).toFixed(1)} %)`;
  process.stdout.write(
    `${all} documents, ${requests} requests: ${share(offshore)} offshore, ${share(undetermined)} undetermined, ${share(onshore)} onshore\n`,
  );
  for (const [why, count] of known) process.stdout.write(`known difference, ${count} times: ${why}\n`);
}

function verdictOf(found) {
  const outside = found.filter(({ grantee }) => grantee.place.side !== "onshore");
  if (outside.some(({ grantee, doubt }) => !doubt && grantee.place.side === "offshore")) return "offshore";
  return outside.length > 0 ? "undetermined" : "onshore";
}

/** Requests from outside that are allowed, by somebody whom Onshore does not name. */
function* wronglyCleared({ kind, partition, document }, found, isAllowed) {
  for (const { access, actions } of accessesOf(kind))
    for (const caller of callersIn(partition)) {
      const isNamed = found.some((one) => one.access === access && takesIn(one.grantee, caller));
      if (!caller.isOutside || isNamed) continue;
      const requests = requestsOf({ caller, kind, partition, document, actions, from: outsideWheres, most: 8 });
      const request = first(requests, isAllowed);
      if (request) yield { caller, says: `WRONGLY CLEARED: the other evaluator allows ${JSON.stringify(request)}` };
    }
}

/** Somebody whom Onshore names without a doubt, and who has no request that is allowed. */
function* wronglyNamed({ kind, partition, document }, found, isAllowed) {
  const actionsOf = new Map(accessesOf(kind).map(({ access, actions }) => [access, actions]));
  for (const { grantee, access, doubt } of found) {
    if (doubt || grantee.kind === "principal") continue;
    const from = grantee.kind === "public" ? outsideWheres : wheres;
    const callers = callersIn(partition).filter((caller) => takesIn(grantee, caller));
    const isLetIn = (caller) =>
      first(
        requestsOf({ caller, kind, partition, document, actions: actionsOf.get(access), from, most: 5000 }),
        isAllowed,
      ) !== undefined;
    if (!callers.some(isLetIn))
      yield { grantee, says: `WRONGLY NAMED: the other evaluator allows ${access} by ${grantee.id} to no request` };
  }
}

function first(all, holds) {
  for (const one of all) if (holds(one)) return one;
  return undefined;
}

function said(found) {
  const words = found.map(({ grantee, access, doubt }) => `${access} by ${grantee.id}${doubt ? " perhaps" : ""}`);
  return words.join(", ") || "nobody";
}

function accessesOf(kind) {
  const { read, decrypt = [], control } = dataActions[kind];
  return Object.entries({ read, decrypt, control })
    .filter(([, actions]) => actions.length > 0)
    .map(([access, actions]) => ({ access, actions }));
}

// --- who calls

function callersIn(partition) {
  const made = madeCallers.get(partition) ?? makeCallers(partition);
  madeCallers.set(partition, made);
  return made;
}

const madeCallers = new Map();
/** An account of an organization that stands in no register: any member of it. */
const member = {
  "o-home": "777700000001",
  "o-group": "777700000002",
  "o-other": "777700000003",
  "o-fourth": "777700000004",
};

/** The other evaluator takes an identity provider for a principal of the account in its ARN: no document names this one. */
const providersAccount = "333344445555";

function makeCallers(partition) {
  const { accounts, identityProviders } = registers(partition);
  const registered = accounts.map(({ id, organization, operatedFrom }) => ({ id, organization, from: operatedFrom }));
  const others = [
    { id: stranger },
    { id: "444400000000" },
    ...Object.entries(member).map(([organization, id]) => ({
      id,
      organization,
      from: organization === "o-home" ? "CN" : "??",
    })),
  ];
  const signed = [...registered, ...others].flatMap(({ id, organization, from }) =>
    [
      ["AssumedRole", `sts::${id}:assumed-role/reader/eva`, `iam::${id}:role/reader`],
      ["AssumedRole", `sts::${id}:assumed-role/other/eva`, `iam::${id}:role/other`],
      ["User", `iam::${id}:user/eva`, `iam::${id}:user/eva`],
      ["FederatedUser", `sts::${id}:federated-user/eva`, `iam::${id}:user/eva`],
      ["Account", `iam::${id}:root`, `iam::${id}:root`],
    ].map(([type, principal, arn]) => ({
      kind: "signed",
      principal: `arn:${partition}:${principal}`,
      type,
      arn: `arn:${partition}:${arn}`,
      account: id,
      organization,
      isOutside: from !== "CN",
    })),
  );
  const services = ["logs.amazonaws.com", "s3.amazonaws.com", "logs.cn-north-1.amazonaws.com.cn"].flatMap((principal) =>
    [...registered, ...others].map(({ id, organization, from }) => ({
      kind: "service",
      principal,
      account: id,
      organization,
      isOutside: from !== "CN",
    })),
  );
  const providers = [
    ...["login.example.cn", "login.example.de", "login.example.org"].map(
      (url) => `arn:${partition}:iam::${providersAccount}:oidc-provider/${url}`,
    ),
    "cognito-identity.amazonaws.com",
  ].map((principal) => ({
    kind: "provider",
    principal,
    isOutside: !identityProviders.some(
      ({ url, operatedFrom }) => operatedFrom === "CN" && principal.endsWith(url.slice(8)),
    ),
  }));
  return [
    { kind: "anonymous", principal: { type: "Anonymous" }, account: "anonymous", isOutside: true },
    ...signed,
    ...services,
    ...providers,
  ];
}

/** Whether a grantee that Onshore names is, or takes in, a caller. */
function takesIn({ kind, id, account }, caller) {
  const isOf = (text) => text.split(" for ")[0] === caller.principal || text.startsWith("any AWS service");
  const of = {
    public: () => true,
    network: () => true,
    principal: () => true,
    account: () => caller.kind === "signed" && caller.account === account,
    organization: () =>
      caller.kind === "signed" && caller.organization === id && Object.values(member).includes(caller.account),
    "identity-provider": () => caller.principal === id,
    service: () => {
      const behalf = / for (?:.*:)?(\S+)$/.exec(id)?.[1];
      return (
        caller.kind === "service" &&
        isOf(id) &&
        (!behalf || behalf === caller.account || behalf === caller.organization)
      );
    },
  };
  return of[kind]?.() ?? false;
}

// --- what is asked

const sourceKeys = ["aws:sourceip", "aws:vpcsourceip", "aws:sourcevpc", "aws:sourcevpce"];
const where = (isOutside, values) => ({
  isOutside,
  values: Object.fromEntries(values.map((value, at) => [sourceKeys[at], value])),
});
/** From where a request comes: by an address, or through an endpoint. */
const wheres = [
  where(true, ["62.245.140.9"]),
  where(true, ["62.245.140.200"]),
  where(true, ["91.198.174.7"]),
  where(true, ["8.8.8.8"]),
  where(true, ["2a01:4f8::1"]),
  where(true, [undefined, "10.1.2.3", "vpc-0other", "vpce-0munich"]),
  where(true, [undefined, "10.1.2.3", "vpc-0other", "vpce-0other"]),
  where(true, [undefined, "10.1.2.3", "vpc-0third", "vpce-0third"]),
  where(true, [undefined, "10.9.9.9", "vpc-0third", "vpce-0third"]),
  where(true, [undefined, "172.31.0.1", "vpc-0third", "vpce-0third"]),
  where(false, ["180.166.12.7"]),
  where(false, ["2408:4001::1"]),
  where(false, [undefined, "10.1.2.3", "vpc-0home", "vpce-0home"]),
];
const outsideWheres = wheres.filter(({ isOutside }) => isOutside);

/** Names of things in the data, by kind of resource. */
const things = {
  bucket: (partition) =>
    ["", "/2025/a", "/2026/a", "/2026/b/c", "/map/a", `/\${aws:PrincipalTag/team}/a`].map(
      (key) => `arn:${partition}:s3:::raw${key}`,
    ),
  queue: (partition) => [`arn:${partition}:sqs:cn-north-1:${owner}:raw`],
  key: (partition) => [`arn:${partition}:kms:cn-north-1:${owner}:key/k`],
  secret: (partition) => [`arn:${partition}:secretsmanager:cn-north-1:${owner}:secret:raw-AbCdEf`],
  "role-trust": (partition) => [`arn:${partition}:iam::${owner}:role/r`],
};
const onWhole = dataActions.bucket.onWhole;

const bool = ["true", "false"];

/**
 * The values that a key can have in a request; `undefined` where it may be absent.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const keyValues = {
  "aws:principalaccount": ({ kind, account }) => [{ service: "000011112222", provider: "anonymous" }[kind] ?? account],
  "kms:calleraccount": ({ kind, account }) => [kind === "signed" ? account : undefined],
  "s3:dataaccesspointaccount": ({ kind, account }) => (kind === "signed" ? [account, undefined] : [undefined]),
  "aws:principalarn": ({ arn }) => [arn],
  "aws:principaltype": ({ kind, type }) => [type ?? (kind === "anonymous" ? "Anonymous" : "Other")],
  "aws:principalorgid": ({ kind, organization }) => [kind === "signed" ? organization : undefined],
  "aws:principalorgpaths": ({ kind, organization }) =>
    kind === "signed" && organization
      ? [[`${organization}/r-1/ou-1/`], [`${organization}/r-1/ou-1/ou-2/`], [`${organization}/r-1/`]]
      : [undefined],
  "aws:principalisawsservice": ({ kind }) => [kind === "service" ? "true" : kind === "signed" ? "false" : undefined],
  "aws:principalservicename": ({ kind, principal }) => [kind === "service" ? principal : undefined],
  "aws:sourceaccount": ({ kind, account }) => (kind === "service" ? [account, undefined] : [undefined]),
  "aws:sourcearn": ({ kind, account }, { partition }) =>
    kind === "service"
      ? [
          `arn:${partition}:logs:cn-north-1:${account}:log-group:trips`,
          `arn:${partition}:sns:cn-north-1:${account}:trips`,
          `arn:${partition}:s3:::raw`,
          undefined,
        ]
      : [undefined],
  "aws:sourceorgid": ({ kind, organization }) => (kind === "service" ? [organization, undefined] : [undefined]),
  "aws:resourceaccount": () => [owner],
  "aws:resourceorgid": () => ["o-home"],
  "aws:requestedregion": () => ["cn-north-1"],
  "aws:securetransport": () => bool,
  "aws:multifactorauthpresent": () => [...bool, undefined],
  "aws:multifactorauthage": () => ["60", "3600", "90000", undefined],
  "aws:viaawsservice": () => [...bool, undefined],
  "aws:calledvia": () => [
    ["glue.amazonaws.com"],
    ["athena.amazonaws.com"],
    ["cloudformation.amazonaws.com", "athena.amazonaws.com"],
    undefined,
  ],
  "aws:principaltag/team": ({ kind }) => (kind === "signed" ? ["map", "MAP", "radar", undefined] : [undefined]),
  "aws:referer": () => ["https://example.cn/a", "https://example.de/a", undefined],
  "aws:currenttime": () => [
    "2026-11-22T00:00:00+08:00",
    "2026-12-31T00:00:00Z",
    "2027-06-01T00:00:00Z",
    "2027-07-01T00:00:00Z",
    "2031-01-01T00:00:00Z",
  ],
  "aws:epochtime": () => ["1795276800", "1799999999", "1800000000", "1924992000"],
  "sts:externalid": () => ["fleet", "other", undefined],
  "kms:viaservice": () => ["s3.cn-north-1.amazonaws.com.cn", "sqs.cn-north-1.amazonaws.com.cn", undefined],
  "kms:grantisforawsresource": () => [...bool, undefined],
  "s3:prefix": () => [undefined],
  "s3:x-amz-acl": () => ["private", "public-read", undefined],
  "s3:existingobjecttag/class": () => ["general", "core", "map", undefined],
  "login.example.de:aud": ({ kind }) => (kind === "provider" ? ["fleet", "other", undefined] : [undefined]),
  "login.example.de:sub": ({ kind }) => (kind === "provider" ? ["car-1", "other", undefined] : [undefined]),
  "saml:aud": ({ kind }) =>
    kind === "provider" ? ["https://signin.amazonaws.cn/saml", "other", undefined] : [undefined],
};

/** Requests of a caller that differ in what the document asks for: all of them, or as many as can be tried. */
function* requestsOf({ caller, kind, partition, document, actions, from, most }) {
  const text = JSON.stringify(document).toLowerCase();
  const asksWhere = sourceKeys.some((key) => text.includes(`"${key}"`));
  const asked = Object.keys(keyValues).filter((key) => text.includes(key));
  const contexts = product([
    (asksWhere ? from : from.slice(0, 1)).map(({ values }) => values),
    ...asked.map((key) => keyValues[key](caller, { partition }).map((value) => ({ [key]: value }))),
  ]);
  const targets = actions.flatMap((action) =>
    things[kind](partition)
      .filter((thing) => kind !== "bucket" || onWhole.includes(action) === thing.endsWith("raw"))
      .map((resource) => ({ action, resource })),
  );
  const total = contexts.size * targets.length;
  const step = coprimeTo(total);
  for (let at = 0; at < Math.min(most, total); at++) {
    const which = (at * step) % total;
    const { action, resource } = targets[which % targets.length];
    yield { principal: caller.principal, action, resource, context: contexts.at(Math.floor(which / targets.length)) };
  }
}

/** A step that visits everything, and jumps far. */
function coprimeTo(total) {
  const divisor = (one, other) => (other === 0 ? one : divisor(other, one % other));
  let step = Math.max(1, Math.round(total * 0.618));
  while (divisor(step, total) !== 1) step += 1;
  return step;
}

/** Every combination of one of each row, merged. */
function product(rows) {
  return {
    size: rows.reduce((size, row) => size * row.length, 1),
    at: (index) => {
      let rest = index;
      const merged = {};
      for (const row of rows) {
        Object.assign(merged, row[rest % row.length]);
        rest = Math.floor(rest / row.length);
      }
      return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
    },
  };
}

/** What the other evaluator misreads, spelt so that it means the same to it. */
const spellings = [
  {
    why: "without a version it still takes variables for variables",
    when: ({ Version }) => Version === "2008-10-17",
    as: (text) => text.replaceAll(/\$(?=\{)/g, `\${$}`),
  },
  {
    why: "it compares all 32 bits of a range of length 0",
    as: (text) => (text === "0.0.0.0/0" ? ["0.0.0.0/1", "128.0.0.0/1"] : text),
  },
  {
    why: "it takes an IPv6 address for neither in nor out of a single IPv4 address",
    as: (text) => (/^\d+(\.\d+){3}$/.test(text) ? `${text}/32` : text),
  },
];

/**
 * The other evaluator, for one document. The caller's own account lets it do everything, and the resource is in an account that nobody
 * calls from.
 */
function evaluatorOf({ createValidatedPolicy, runUnsafeSimulation }) {
  const policy = (name, document) => createValidatedPolicy(document, () => [], { name });
  const everything = policy("everything", {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
  });
  return (document) => {
    const spelt = spellings.filter(({ when }) => !when || when(document));
    const retold = (_, value) =>
      Array.isArray(value)
        ? value.flat()
        : spelt.reduce((text, { as }) => (typeof text === "string" ? as(text) : text), value);
    const resourcePolicy = policy("document", JSON.parse(JSON.stringify(document), retold));
    return ({ principal, action, resource, context }) =>
      runUnsafeSimulation(
        {
          request: { principal, action, resource: { resource, accountId: "000000000000" }, contextVariables: context },
          identityPolicies: typeof principal === "string" ? [{ name: "everything", policy: everything }] : [],
          serviceControlPolicies: [],
          resourceControlPolicies: [],
          resourcePolicy,
        },
        {},
      ) === "Allowed";
  };
}

// --- documents

const kinds = ["bucket", "queue", "key", "secret", "role-trust"];
const ids = [owner, home, munich, nagoya, hongKong, stranger];

const texts = [
  "StringEquals",
  "StringNotEquals",
  "StringLike",
  "StringNotLike",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
];
const arns = ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "StringEquals", "StringLike", "StringNotLike"];
const numbers = ["", "Not", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"];
const numeric = numbers.map((name) => `Numeric${name.replace(/^(Not)?$/, "$1Equals")}`);
const dates = numbers.map((name) => `Date${name.replace(/^(Not)?$/, "$1Equals")}`);
const addresses = ["IpAddress", "NotIpAddress"];

/** Condition keys, with the operators that go with them and values that tell requests apart. */
const vocabulary = [
  ["aws:PrincipalAccount", texts, [...ids, "4444*", "anonymous", `\${aws:PrincipalAccount}`]],
  ["kms:CallerAccount", texts, [home, munich, stranger]],
  ["s3:DataAccessPointAccount", texts, [home, munich]],
  [
    "aws:PrincipalArn",
    arns,
    [
      ...ids.flatMap((id) => [`arn:PARTITION:iam::${id}:role/reader`, `arn:PARTITION:iam::${id}:*`]),
      "arn:PARTITION:iam::*:role/reader",
      "arn:PARTITION:iam::*:user/*",
    ],
  ],
  ["aws:PrincipalType", texts, ["User", "AssumedRole", "Account", "Anonymous"]],
  ["aws:PrincipalOrgID", texts, ["o-home", "o-group", "o-other", "o-*"]],
  ["aws:PrincipalOrgPaths", texts, ["o-home/*", "o-group/*", "o-group/r-1/ou-1/*", "o-group/r-1/"]],
  ["aws:PrincipalIsAWSService", ["Bool"], bool],
  ["aws:PrincipalServiceName", texts, ["logs.amazonaws.com", "s3.amazonaws.com"]],
  ["aws:SourceAccount", texts, [owner, munich, stranger]],
  [
    "aws:SourceArn",
    arns,
    [
      `arn:PARTITION:logs:*:${owner}:*`,
      `arn:PARTITION:logs:*:${munich}:*`,
      "arn:PARTITION:s3:::raw",
      "arn:PARTITION:logs:*:*:*",
    ],
  ],
  ["aws:SourceOrgID", texts, ["o-home", "o-group"]],
  [
    "aws:SourceIp",
    addresses,
    [
      "180.166.12.0/24",
      "180.166.12.7",
      "62.245.140.0/24",
      "62.245.140.0/25",
      "91.198.174.0/24",
      "0.0.0.0/0",
      "0.0.0.0/1",
      "128.0.0.0/1",
      "::/0",
      "2408:4001::/32",
      "10.0.0.0/8",
    ],
  ],
  ["aws:VpcSourceIp", addresses, ["10.0.0.0/8", "10.1.2.3/32"]],
  ["aws:SourceVpc", texts, ["vpc-0home", "vpc-0other", "vpc-*"]],
  ["aws:SourceVpce", texts, ["vpce-0home", "vpce-0munich", "vpce-0other", "vpce-*"]],
  ["aws:ResourceAccount", texts, [owner, munich]],
  ["aws:ResourceOrgID", texts, ["o-home", "o-group"]],
  ["aws:RequestedRegion", texts, ["cn-north-1", "cn-northwest-1", "cn-*"]],
  ["aws:SecureTransport", ["Bool"], bool],
  ["aws:MultiFactorAuthPresent", ["Bool"], bool],
  ["aws:MultiFactorAuthAge", numeric, ["3600"]],
  ["aws:ViaAWSService", ["Bool"], bool],
  ["aws:CalledVia", texts, ["athena.amazonaws.com", "cloudformation.amazonaws.com"]],
  ["aws:PrincipalTag/team", texts, ["map", "radar", `\${aws:PrincipalTag/team}`, `\${aws:PrincipalTag/team, 'map'}`]],
  ["aws:Referer", texts, ["https://example.cn/*"]],
  ["aws:CurrentTime", dates, ["2026-06-01T00:00:00Z", "2027-06-01T00:00:00Z"]],
  ["aws:EpochTime", [...numeric, ...dates], ["1700000000", "1800000000"]],
  ["sts:ExternalId", texts, ["fleet"]],
  ["kms:ViaService", texts, ["s3.cn-north-1.amazonaws.com.cn"]],
  ["kms:GrantIsForAWSResource", ["Bool"], bool],
  ["s3:prefix", texts, ["public/"]],
  ["s3:x-amz-acl", texts, ["private"]],
  ["s3:ExistingObjectTag/class", texts, ["general", `\${aws:PrincipalTag/team}`]],
  ["login.example.de:aud", texts, ["fleet"]],
  ["login.example.de:sub", texts, ["car-*"]],
  ["saml:aud", texts, ["https://signin.amazonaws.cn/saml"]],
];

function cases() {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      partition: fc.constantFrom("aws-cn", "aws"),
      version: fc.constantFrom("2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17"),
    })
    .chain(({ kind, partition, version }) =>
      fc.array(statement(kind), { minLength: 1, maxLength: 4 }).map((statements) => ({
        kind,
        partition,
        document: inPartition({ Version: version, Statement: statements }, partition),
      })),
    );
}

function inPartition(document, partition) {
  return JSON.parse(JSON.stringify(document).replaceAll("PARTITION", partition));
}

function statement(kind) {
  const conditions = fc.array(condition(kind), { maxLength: 3 }).map((all) => {
    const block = {};
    for (const { operator, key, values } of all) block[operator] = { ...block[operator], [key]: values };
    return all.length > 0 ? { Condition: block } : {};
  });
  const resources = kind === "role-trust" ? fc.constant({}) : elements("Resource", resource(kind));
  return fc
    .tuple(
      fc.constantFrom({ Effect: "Allow" }, { Effect: "Allow" }, { Effect: "Deny" }),
      elements("Principal", principals(), 12),
      elements("Action", oneOrSome(action(kind)), 6),
      resources,
      conditions,
    )
    .map((parts) => Object.assign({}, ...parts));
}

/** An element, now and then by its negation. */
function elements(name, values, often = 6) {
  return fc
    .tuple(values, fc.nat(often))
    .map(([value, at]) => (at === often ? { [`Not${name}`]: value } : { [name]: value }));
}

function oneOrSome(one) {
  return fc.oneof({ weight: 3, arbitrary: one }, fc.uniqueArray(one, { minLength: 1, maxLength: 3 }));
}

function principals() {
  const arn = fc.tuple(fc.constantFrom(...ids), fc.constantFrom("root", "role/reader", "user/eva", "role/other"));
  const aws = fc.oneof(
    fc.constantFrom(...ids),
    arn.map(([id, name]) => `arn:PARTITION:iam::${id}:${name}`),
    fc.constantFrom(...ids).map((id) => `arn:PARTITION:sts::${id}:assumed-role/reader/eva`),
  );
  const service = fc.constantFrom("logs.amazonaws.com", "s3.amazonaws.com", "logs.cn-north-1.amazonaws.com.cn");
  const provider = fc.constantFrom(
    ...["cn", "de", "org"].map((end) => `arn:PARTITION:iam::${providersAccount}:oidc-provider/login.example.${end}`),
    "cognito-identity.amazonaws.com",
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("*", { AWS: "*" }) },
    { weight: 4, arbitrary: oneOrSome(aws).map((AWS) => ({ AWS })) },
    { weight: 1, arbitrary: oneOrSome(service).map((Service) => ({ Service })) },
    { weight: 1, arbitrary: oneOrSome(provider).map((Federated) => ({ Federated })) },
  );
}

function action(kind) {
  const { read, decrypt = [], control } = dataActions[kind];
  const own = [...read, ...decrypt, ...control];
  const service = own[0].split(":")[0];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        `${service}:*`,
        "*",
        `${service}:Get*`,
        `${service}:Put*`,
        `${service}:Assume*`,
        `${service}:?e*`,
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(...own).map((text) => text.toUpperCase()) },
  );
}

function resource(kind) {
  const own =
    kind === "secret"
      ? ["??????", "*"].map((end) => `arn:PARTITION:secretsmanager:cn-north-1:${owner}:secret:raw-${end}`)
      : things[kind]("PARTITION");
  const bucket = [
    "raw/*",
    "raw/2026/*",
    "raw/2025/*",
    "raw",
    "raw*",
    "ra?/*",
    "rawhide/*",
    "*/2026/*",
    `raw/\${aws:PrincipalTag/team}/*`,
  ];
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant("*") },
    {
      weight: 4,
      arbitrary:
        kind === "bucket"
          ? oneOrSome(fc.constantFrom(...bucket.map((name) => `arn:PARTITION:s3:::${name}`)))
          : fc.constantFrom(...own),
    },
  );
}

/** A key of a service is there in requests to it only. */
function keysOf(kind) {
  const service = dataActions[kind].control[0]?.split(":")[0] ?? "sts";
  return vocabulary.filter(
    ([key]) =>
      !/^(kms|s3|sts|saml|login\..*):/.test(key) ||
      key.startsWith(`${service}:`) ||
      (kind === "role-trust" && /^(saml|login)/.test(key)),
  );
}

function condition(kind) {
  return fc.constantFrom(...keysOf(kind)).chain(([key, operators, values]) => {
    const plain = fc
      .tuple(
        fc.constantFrom("", "", "", "ForAnyValue:", "ForAllValues:"),
        fc.constantFrom(...operators),
        fc.constantFrom("", "", "", "IfExists"),
        oneOrSome(fc.constantFrom(...values)),
      )
      .map(([set, operator, ifExists, its]) => ({ operator: `${set}${operator}${ifExists}`, key, values: its }));
    const isNull = fc.constantFrom(...bool).map((value) => ({ operator: "Null", key, values: value }));
    return fc.oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: isNull });
  });
}

process.exitCode = await main();
