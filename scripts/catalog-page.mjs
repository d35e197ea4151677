// The page about the catalog.
import { fromSource } from "./from-source.mjs";
import { publishedCatalog } from "./published-catalog.mjs";

const { providersWithoutData } = fromSource("catalog/providers.ts");

/** By service, what each type stores, copies and opens. */
export function catalogPage() {
  const { types, releases, version } = publishedCatalog();
  const services = grouped(Object.entries(types), ([, { service }]) => service);
  const names = [...services.keys()].sort((one, other) => one.localeCompare(other, "en"));
  const all = Object.values(types);
  const number = (has) => all.filter(has).length;
  const considered = all.reduce((sum, { lookedAt }) => sum + Object.keys(lookedAt ?? {}).length, 0);
  return `# The catalog

What every resource type of AWS does with data: ${all.length} types in ${names.length} services, by Terraform's names
(${releases.terraform}; Pulumi's are those of ${releases.pulumi}). Programs read the same from \`onshore/catalog.json\`, version ${version},
with \`onshore/catalog.schema.json\`.

- **${number(({ stores }) => stores?.keeps === "at-rest")}** keep data, and **${number(({ stores }) => stores?.keeps === "in-transit")}** pass data on without keeping it.
- **${number(({ copies }) => copies?.length > 0)}** can copy data to another place, or take it from one.
- **${number(opens)}** can open data to somebody: ${number(({ grants }) => grants?.length > 0)} by a property that says whom, the others by what they are (a key, a
  policy of an identity, a rule of a network, a password) or by the network they lie in.
- **${number(({ holdsNoData }) => holdsNoData !== undefined)}** do none of these, each for a reason that stands beside it.

**${considered.toLocaleString("en")}** more properties sound like a place, a grantee or a source, and are none: \`lookedAt\` in the published catalog says of each why. Most of
them name the role by which a service works, code or a template that is loaded, what a type belongs to, or who is told of events
that carry no data. Who counts these as copies and grants, counts more types above.

An arrow tells where data goes: \`a\` → \`b\`, all the time unless it says once, scheduled or on failure. "this" is the resource itself; what
stands in code is the property that names the other end, or the one that opens. "besides" is what else is read of it: what encrypts it,
where in a network it lies, as whom it runs, what it does to others. A resource of AWS that is not on this page is named in every report, and what carries a data class and is not on it
is undetermined. So is what other clouds tag. These providers hold no data: ${Object.keys(providersWithoutData).join(", ")}.

${names.map((name) => `[${name}](#${anchor(name)})`).join(" · ")}

${names.map((name) => section(name, services.get(name))).join("\n")}`;
}

/** By the words of an entry that let somebody in. */
function opens(entry) {
  const { grants, credentialOf, identityPolicies, membership, ingress, passwords, liesIn, attachesOrganizationPolicy } =
    entry;
  const others = [credentialOf, membership, ingress, passwords, liesIn, attachesOrganizationPolicy];
  return grants?.length > 0 || identityPolicies?.length > 0 || others.some(Boolean);
}

function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** As GitHub makes it of a heading. */
function anchor(name) {
  return name
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

function section(name, types) {
  const modelled = types.filter(([, entry]) => entry.holdsNoData === undefined);
  const none = types.filter(([, entry]) => entry.holdsNoData !== undefined);
  const reasons = [...new Set(none.map(([, entry]) => entry.holdsNoData))].sort();
  const rows = modelled.map(([type, entry]) => `| ${[`\`${type}\``, ...cellsOf(entry)].join(" | ")} |`);
  const table = ["| type | keeps | copies | opens by | besides |", "| --- | --- | --- | --- | --- |", ...rows, ""];
  const lists = reasons.map((reason) => {
    const own = none.filter(([, entry]) => entry.holdsNoData === reason).map(([type]) => `\`${type}\``);
    return `No data, ${reason.replace("-", " ")}: ${own.join(", ")}.\n`;
  });
  return [`## ${name}\n`, ...(rows.length > 0 ? table : []), ...lists].join("\n");
}

function cellsOf(entry) {
  const cells = [storesOf(entry), copiesOf(entry), grantsOf(entry), besides(entry)];
  return cells.some((cell) => cell !== "") ? cells : ["", "", "", "others are found through it"];
}

const most = 8;

function enumerated(texts, between = ", ") {
  const all = [...new Set(texts)];
  const more = all.length > most ? [`… ${all.length - most} more`] : [];
  return [...all.slice(0, most), ...more].join(between);
}

const lines = (texts) => [...new Set(texts)].join("<br>");

function storesOf({ stores }) {
  if (stores === undefined) return "";
  const { what, keeps, place, partOf } = stores;
  const part = partOf === undefined ? "" : `, part of ${endOf(partOf)}`;
  return `${what}${keeps === "at-rest" ? "" : " (in transit)"}${whereOf(place)}${part}`;
}

function whereOf(place) {
  if (typeof place !== "object")
    return { members: ", where its members are", worldwide: ", at edge locations" }[place] ?? "";
  if ("zone" in place) return `, in \`${place.zone}\``;
  if ("region" in place) return `, in \`${place.region}\``;
  if ("worldwideWhere" in place) return `, at edge locations where \`${place.worldwideWhere}\` is set`;
  return `, always in ${Object.values(place.always).join(" or ")}`;
}

/** A line for what goes the same way: from one end to several, or from several to the same. */
function copiesOf({ copies = [] }) {
  const said = copies.map(({ what, rhythm, each, from, to }) => ({
    what: rhythm === "continuous" ? what : `${what} (${rhythm.replace("-", " ")})`,
    from: endOf(from, each),
    to: endOf(to, each),
  }));
  const byFrom = [...grouped(said, ({ what, from }) => `${what}\n${from}`).values()].map((group) => ({
    ...group[0],
    to: enumerated(group.map(({ to }) => to)),
  }));
  const byTo = grouped(byFrom, ({ what, to }) => `${what}\n${to}`);
  return lines(
    [...byTo.values()].map(
      (group) => `${group[0].what}: ${enumerated(group.map(({ from }) => from))} → ${group[0].to}`,
    ),
  );
}

const code = (path, each = "") => `\`${path.startsWith(".") ? each + path : path}\``;
const codes = (paths, each) => enumerated(paths.map((path) => code(path, each)));

function endOf(which, each) {
  if (which === "self") return "this";
  if (which === "worldwide") return "edge locations";
  if (which === "chosen-by-aws") return "a region that AWS chooses";
  if ("joined" in which)
    return endOf(which.joined.to === "self" ? { type: [which.joined.type].flat()[0] } : which.joined.to);
  if ("type" in which) return code(which.type);
  if ("encryptedWith" in which) return `what ${endOf(which.encryptedWith, each)} encrypts`;
  if ("selected" in which) return "what it selects";
  if ("made" in which) return code(which.made);
  if ("always" in which) return enumerated(Object.values(which.always), " or ") || "the service, in its own region";
  const path =
    which.arn ??
    which.name ??
    which.region ??
    which.zone ??
    which.address ??
    which.contact ??
    which.saidIn ??
    which.mentioned;
  return code(path, each);
}

const grantWords = {
  policy: "policy document",
  permission: "permission",
  trust: "trust policy",
  principal: "principals",
  organization: "organization",
  public: "public",
  addresses: "addresses",
  countries: "countries",
  identityProvider: "identity provider",
  keyHolders: "whoever has the key",
  people: "people",
  site: "line to a site",
  acl: "ACL",
  aclGrants: "ACL",
  peer: "peering",
  network: "public address",
  keyUsers: "key use in its region",
};

function grantsOf({ grants = [], credentialOf, ingress = [], passwords }) {
  const said = grants.map(({ each, to }) => {
    const [kind, word] = Object.entries(grantWords).find(([name]) => name in to);
    const path = typeof to[kind] === "string" && kind !== "keyUsers" ? to[kind] : undefined;
    return { word, path: path === undefined ? undefined : code(path, each) };
  });
  const byWord = [...grouped(said, ({ word }) => word)].map(([word, group]) =>
    [word, enumerated(group.flatMap(({ path }) => path ?? []))].join(" ").trim(),
  );
  return lines([
    ...byWord,
    ...ingress.map(
      ({ each, cidrs, lists = [], groups = [] }) => `addresses ${codes([cidrs, lists, groups].flat(), each)}`,
    ),
    ...(passwords ? [`passwords ${codes(passwords)}`] : []),
    ...(credentialOf ? [`whoever has the key, as ${endOf(credentialOf)}`] : []),
  ]);
}

/** What each other word of an entry says, in the order in which it is read best. */
const besidesWords = {
  standsFor: (ends) => `another name for ${enumerated(ends.map((end) => endOf(end)))}`,
  setsTag: ({ on }) => `sets a tag of ${endOf(on)}`,
  setsOwnTags: ({ on, perhapsOn }) => `sets tags of ${enumerated([...on, ...perhapsOn].map((end) => endOf(end)))}`,
  makesAny: () => "makes a resource of any type",
  identityPolicies: (all) =>
    `what ${enumerated(all.map(({ of }) => endOf(of)))} may do, by ${codes(all.map(({ document, managed }) => document ?? managed))}`,
  membership: ({ members, groups }) => `who (${endOf(members)}) is in which group (${endOf(groups)})`,
  permissionsBoundary: (path) => `beyond ${code(path)} it may do nothing`,
  endpointPolicy: ({ of, document }) => `policy of the endpoint ${endOf(of)}: ${code(document)}`,
  attachesOrganizationPolicy: ({ target }) => `lays a policy over ${code(target)}`,
  closes: (all) =>
    `takes away ${enumerated(
      all.map(({ what }) => what.replace("-acls", " ACLs").replace("-", " ")),
      " and ",
    )} of ${enumerated(all.map(({ on }) => endOf(on)))}`,
  runsAs: (all) => `runs as ${enumerated(all.map(({ role }) => endOf(role)))}`,
  encryptionOf: (of) => `says how ${endOf(of)} is encrypted`,
  encryptedBy: (paths) => `encrypted with ${codes(paths)}`,
  liesIn: ({ vpc, through = [], groups }) =>
    `lies in ${enumerated([...through.map((end) => endOf(end)), ...(vpc ? [code(vpc)] : []), ...(groups ? [code(groups)] : [])])}`,
  routes: (all) =>
    `leads to ${enumerated(all.flatMap(({ each, gateway, through = [] }) => [gateway, ...through].map((path) => code(path, each))))}`,
  guards: ({ subnets, restOf = [] }) =>
    `stands before ${enumerated([...(subnets ? [endOf(subnets)] : []), ...restOf.map((end) => `what is left of ${endOf(end)}`)])}`,
};

function besides(entry) {
  return lines(
    Object.entries(besidesWords).flatMap(([word, say]) => (entry[word] === undefined ? [] : [say(entry[word])])),
  );
}
