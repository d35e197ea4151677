import { policy } from "../src/engine/policy";
import { capital, cut, dataIn, entryOf, grantPath, whence } from "../src/engine/words";
import { coveringEntry, leavingOf } from "../src/registers/leaving";

interface Granted {
  readonly who: string;
  readonly from: string;
  readonly verb: string;
  readonly data: string;
  readonly store: string;
  readonly fix: string;
}

const verbs = { read: "read", decrypt: "decrypt", control: "take control of who reads" } as const;

/** Remote access is an export: data that somebody abroad can query has left, even if no byte was copied. */
export const grantsStayOnshore = policy({
  id: "grants-stay-onshore",
  title: "Nobody outside the Chinese mainland can read regulated vehicle data",
  why: "Keeping data in China while somebody outside can query, retrieve, download or export it is an export behaviour of its own; it needs the same recorded ground as a copy.",
  kind: "grant",
  severity: "high",
  basis: [
    "Automotive Data Export Security Guidelines (2026 Edition), export behaviour 2: data is kept in China while an organisation or person outside can query, retrieve, download or export it",
    "Provisions on Promoting and Regulating Cross-Border Data Flows, 2024, art. 7 and 8",
    "Data Security Law, art. 31; Personal Information Protection Law, art. 38",
  ],
  messages: {
    openedOffshore: {
      says: ({ who, from, verb, data, store }: Granted) =>
        `${capital(who)}${from} can ${verb} ${data} in ${store}, and no assessment in force covers it.`,
      remedy: ({ fix }: Granted) => `${fix}.`,
    },
    openedToEverybody: {
      says: ({ verb, data, store }: Granted) =>
        `Everybody, also outside the Chinese mainland, can ${verb} ${data} in ${store}.`,
      remedy: ({ fix }: Granted) => `${fix}.`,
    },
    classNotKnown: {
      says: ({ who, verb, store }: Granted) =>
        `${capital(who)}, outside the Chinese mainland, can ${verb} ${store}, and it cannot be told of which class its data is.`,
    },
    groundNotKnown: {
      says: ({ who, from, verb, data, store }: Granted) =>
        `${capital(who)}${from} can ${verb} ${data} in ${store}, and it cannot be told whether an assessment covers it.`,
    },
    notKnown: {
      says: ({ who, verb, data, store }: Granted) =>
        `It cannot be told whether somebody outside the Chinese mainland can ${verb} ${data} in ${store}: ${who} may.`,
    },
  },
  *check({ grants }, ground, { broken, undetermined }) {
    for (const grant of grants) {
      const leaving = leavingOf(grant, ground);
      if (!leaving || leaving.decision.verdict === "allowed") continue;
      const { grantee, store, at } = grant;
      const { place } = grantee;
      const record = coveringEntry(grant, ground);
      const data = {
        who: grantee.says,
        from: whence(grantee),
        verb: verbs[grant.access],
        data: dataIn(leaving),
        store: store.resource.says,
        fix: cut(grant),
      };
      const path = grantPath({ says: grantee.says, place: place.says }, grant.chain);
      const about = {
        of: grant,
        leaving,
        resource: grant.declaredBy,
        at,
        edge: `${grantee.id} -> ${store.resource.address}`,
        path,
        ...(record && { assessment: entryOf(record) }),
      };
      if (leaving.open) {
        const messages = { place: "notKnown", class: "classNotKnown", ground: "groundNotKnown" } as const;
        const message = messages[leaving.openIs ?? "place"];
        yield undetermined(message, data, { ...about, because: leaving.open });
      } else
        yield broken(
          grantee.kind === "public" ? "openedToEverybody" : "openedOffshore",
          data,
          grantee.kind === "public" ? { ...about, severity: "critical" } : about,
        );
    }
  },
});
