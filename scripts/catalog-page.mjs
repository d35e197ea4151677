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

An arrow tells where data goes: \`a\` → \`b\`. "this" is the resource itself; what stands in code is the property that names the other end, or
the one that opens. A resource of AWS that is not on this page is named in every report, and what carries a data class and is not on it
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
  const rows = modelled.map(
    ([type, entry]) => `| \`${type}\` | ${storesOf(entry)} | ${copiesOf(entry)} | ${grantsOf(entry)} |`,
  );
  const table = ["| type | keeps | copies | opens by |", "| --- | --- | --- | --- |", ...rows, ""];
  const lists = reasons.map((reason) => {
    const own = none.filter(([, entry]) => entry.holdsNoData === reason).map(([type]) => `\`${type}\``);
    return `No data, ${reason.replace("-", " ")}: ${own.join(", ")}.\n`;
  });
  return [`## ${name}\n`, ...(rows.length > 0 ? table : []), ...lists].join("\n");
}

function storesOf({ stores, standsFor, identityPolicies, credentialOf }) {
  if (stores === undefined)
    return standsFor ? "(another name)" : identityPolicies ? "(what identities may do)" : credentialOf ? "(a key)" : "";
  const { what, keeps, place } = stores;
  return `${what}${keeps === "at-rest" ? "" : " (in transit)"}${whereOf(place)}`;
}

function whereOf(place) {
  if (typeof place !== "object")
    return { members: ", where its members are", worldwide: ", at edge locations" }[place] ?? "";
  if ("zone" in place) return `, in \`${place.zone}\``;
  if ("region" in place) return `, in \`${place.region}\``;
  if ("worldwideWhere" in place) return `, at edge locations where \`${place.worldwideWhere}\` is set`;
  return `, always in ${Object.values(place.always).join(" or ")}`;
}

const most = 6;

function several(texts) {
  const all = [...new Set(texts)];
  const more = all.length > most ? [`… ${all.length - most} more`] : [];
  return [...all.slice(0, most), ...more].join("<br>");
}

function copiesOf({ copies = [] }) {
  return several(copies.map(({ what, each, from, to }) => `${what}: ${endOf(from, each)} → ${endOf(to, each)}`));
}

function endOf(which, each) {
  if (which === "self") return "this";
  if (which === "worldwide") return "edge locations";
  const code = (path) => `\`${path.startsWith(".") ? (each ?? "") + path : path}\``;
  if ("joined" in which) return endOf(which.joined.to === "self" ? { type: which.joined.type } : which.joined.to);
  if ("type" in which) return `\`${which.type}\``;
  if ("encryptedWith" in which) return `what ${endOf(which.encryptedWith, each)} encrypts`;
  if ("selected" in which) return "what it selects";
  if ("made" in which) return `\`${which.made}\``;
  if ("always" in which) return Object.values(which.always).join(" or ");
  return code(
    which.arn ?? which.name ?? which.region ?? which.zone ?? which.address ?? which.contact ?? which.mentioned,
  );
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
  site: "line to a site",
  acl: "ACL",
  aclGrants: "ACL",
  peer: "peering",
  network: "public address",
  keyUsers: "key use in its region",
};

function grantsOf({ grants = [], credentialOf }) {
  const said = grants.map(({ each, to }) => {
    const [kind, word] = Object.entries(grantWords).find(([name]) => name in to);
    const path = typeof to[kind] === "string" && kind !== "keyUsers" ? to[kind] : undefined;
    return path === undefined ? word : `${word} \`${path.startsWith(".") ? (each ?? "") + path : path}\``;
  });
  return several([...said, ...(credentialOf ? ["whoever has the key"] : [])]);
}
