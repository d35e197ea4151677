import { policy } from "../src/engine/policy";
import { counted, type Term, type Text, text } from "../src/language";
import { isLapsed, lastDayOn } from "../src/law/covering";
import type { ObjectionCode } from "../src/law/reasons";
import { words } from "../src/law/words";
import { push } from "../src/model/lists";
import { type Ground, leavingOf } from "../src/registers/leaving";

interface Lapsed {
  readonly id: string;
  readonly flows: number;
  readonly state: Text;
  /** Empty where it is in force by its status and days, and something else speaks against it. */
  readonly field: "status" | "validFrom" | "validTo" | "";
}

/** An assessment that a flow rests on has to be in force on the day. */
export const assessmentsAreInForce = policy({
  id: "assessments-are-in-force",
  title: { en: "The assessments that flows rest on are in force", zh: "数据流所依据的评估均有效" },
  why: {
    en: "A flow may leave only while its assessment, contract or certificate is valid; the day after, it is an unlawful export although nobody changed anything.",
    zh: "只有在评估、合同或者认证的有效期内数据才可以出境；届满次日起，即使没有任何改动也属于违法出境。",
  },
  kind: "register",
  severity: "high",
  basis: [
    {
      en: "Provisions on Promoting and Regulating Cross-Border Data Flows, 2024, art. 9: a passed assessment is valid for three years",
      zh: "《促进和规范数据跨境流动规定》（2024 年）第 9 条：通过数据出境安全评估的结果有效期为三年",
    },
    {
      en: "Measures for Security Assessment of Data Exports, 2022, art. 14 and 17",
      zh: "《数据出境安全评估办法》（2022 年）第 14、17 条",
    },
  ],
  messages: {
    notInForce: {
      says: ({ id, flows, state }: Lapsed) =>
        text(
          counted(flows, {
            one: "One flow rests on assessment {id}, which {state}.",
            several: "{flows} flows rest on assessment {id}, which {state}.",
            zh: "有 {flows} 个数据流依据评估 {id}，而该评估{state}。",
          }),
          { id, flows: String(flows), state },
        ),
      remedy: ({ id, field }: Lapsed) => text(remedies[field], { id }),
    },
  },
  *check(map, ground, { broken }) {
    const flows = new Map<string, ObjectionCode[][]>();
    for (const part of [...map.stores, ...map.copies, ...map.grants]) {
      const { decision } = leavingOf(part, ground) ?? {};
      if (decision?.verdict !== "denied") continue;
      for (const one of decision.considered.filter(isLapsed)) push(flows, one.record, [...one.reasons]);
    }
    for (const [id, lapsed] of [...flows].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const [[lapse = "not-in-force"] = []] = lapsed;
      const field = fields[lapse] ?? "";
      yield broken(
        "notInForce",
        { id, flows: lapsed.length, state: stateOf(id, lapse, lapsed.length, ground), field },
        { entry: `assessments: ${id}`, at: field, edge: "in force", path: [] },
      );
    }
  },
});

function stateOf(id: string, lapse: ObjectionCode, flows: number, { register, today }: Ground): Text {
  const filed = register.byId.get(id);
  const until = filed && lastDayOn(filed, today);
  if (lapse === "expired" && until !== undefined)
    return text({ en: "expired on {day}", zh: "已于{day}届满" }, { day: until });
  if (lapse === "not-yet-effective")
    return text({ en: "is valid only from {day}", zh: "自{day}起才有效" }, { day: filed?.firstDay ?? "" });
  const carries = counted(flows, {
    one: "does not carry it: {why}",
    several: "does not carry them: {why}",
    zh: "不能承载：{why}",
  });
  return states[lapse] ?? text(carries, { why: words.objections[lapse] });
}

const remedies: Readonly<Record<Lapsed["field"], Term>> = {
  validFrom: { en: "Wait until {id} is valid, or stop the flows.", zh: "等待{id}生效，或者停止相关数据流。" },
  validTo: {
    en: "Renew {id} with the authority and record the renewal in onshore.yaml, or stop the flows.",
    zh: "向主管部门申请{id}续期并在 onshore.yaml 中登记，或者停止相关数据流。",
  },
  status: {
    en: "Stop the flows until {id} is in force again, and record its status in onshore.yaml.",
    zh: "在{id}重新有效之前停止相关数据流，并在 onshore.yaml 中登记其状态。",
  },
  "": {
    en: "Stop the flows until {id} counts: onshore register check tells what it lacks.",
    zh: "在{id}计入之前停止相关数据流：onshore register check 会指出其所缺内容。",
  },
};

const fields: Readonly<Partial<Record<ObjectionCode, Lapsed["field"]>>> = {
  expired: "validTo",
  "not-yet-effective": "validFrom",
  "not-in-force": "status",
  suspended: "status",
  revoked: "status",
};

const states: Readonly<Partial<Record<ObjectionCode, Term>>> = {
  "not-in-force": { en: "is pending", zh: "尚在办理" },
  suspended: { en: "is suspended", zh: "已被暂停" },
  revoked: { en: "is revoked", zh: "已被撤销" },
};
