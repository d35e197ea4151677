import { policy } from "../src/engine/policy";
import { capital, cut, dataIn, entryOf, grantPath, whence } from "../src/engine/words";
import { type Term, type Text, text } from "../src/language";
import { coveringEntry, leavingOf } from "../src/registers/leaving";

/** Who, from where, can do what with which data in which store; and what closes that. */
type Granted = Readonly<Record<"who" | "Who" | "from" | "verb" | "data" | "store" | "fix", Text>>;

const verbs = {
  read: { en: "read", zh: "读取" },
  decrypt: { en: "decrypt", zh: "解密" },
  control: { en: "take control of who reads", zh: "控制何人可以读取" },
} as const satisfies Readonly<Record<string, Term>>;

const closing = { en: "{fix}.", zh: "{fix}。" };

/** Remote access is an export: data that somebody abroad can query has left, even if no byte was copied. */
export const grantsStayOnshore = policy({
  id: "grants-stay-onshore",
  title: {
    en: "Nobody outside the Chinese mainland can read regulated vehicle data",
    zh: "境外任何人都不能读取受管控的汽车数据",
  },
  why: {
    en: "Keeping data in China while somebody outside can query, retrieve, download or export it is an export behaviour of its own; it needs the same recorded ground as a copy.",
    zh: "数据存储在境内，而境外的人可以查询、调取、下载、导出的，本身就属于数据出境行为；与副本一样须有登记的依据。",
  },
  kind: "grant",
  severity: "high",
  basis: [
    {
      en: "Automotive Data Export Security Guidelines (2026 Edition), export behaviour 2: data is kept in China while an organisation or person outside can query, retrieve, download or export it",
      zh: "《汽车数据出境安全指引（2026 版）》出境行为二：数据存储在境内，境外的机构、组织或者个人可以查询、调取、下载、导出",
    },
    {
      en: "Provisions on Promoting and Regulating Cross-Border Data Flows, 2024, art. 7 and 8",
      zh: "《促进和规范数据跨境流动规定》（2024 年）第 7、8 条",
    },
    {
      en: "Data Security Law, art. 31; Personal Information Protection Law, art. 38",
      zh: "《数据安全法》第 31 条；《个人信息保护法》第 38 条",
    },
  ],
  messages: {
    openedOffshore: {
      says: (data: Granted) =>
        text(
          {
            en: "{Who}{from} can {verb} {data} in {store}, and no assessment in force covers it.",
            zh: "{who}{from}能够{verb}{store} 中的{data}，且没有有效的评估覆盖。",
          },
          data,
        ),
      remedy: ({ fix }: Granted) => text(closing, { fix }),
    },
    openedToEverybody: {
      says: (data: Granted) =>
        text(
          {
            en: "Everybody, also outside the Chinese mainland, can {verb} {data} in {store}.",
            zh: "任何人（包括境外人员）都能够{verb}{store} 中的{data}。",
          },
          data,
        ),
      remedy: ({ fix }: Granted) => text(closing, { fix }),
    },
    classNotKnown: {
      says: (data: Granted) =>
        text(
          {
            en: "{Who}, outside the Chinese mainland, can {verb} {store}, and it cannot be told of which class its data is.",
            zh: "境外的{who}能够{verb}{store}，且无法判断其数据的类别。",
          },
          data,
        ),
    },
    groundNotKnown: {
      says: (data: Granted) =>
        text(
          {
            en: "{Who}{from} can {verb} {data} in {store}, and it cannot be told whether an assessment covers it.",
            zh: "{who}{from}能够{verb}{store} 中的{data}，且无法判断是否有评估覆盖。",
          },
          data,
        ),
    },
    notKnown: {
      says: (data: Granted) =>
        text(
          {
            en: "It cannot be told whether somebody outside the Chinese mainland can {verb} {data} in {store}: {who} may.",
            zh: "无法判断境外人员是否能够{verb}{store} 中的{data}：{who}有此可能。",
          },
          data,
        ),
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
        Who: capital(grantee.says),
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
