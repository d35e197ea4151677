import { policy } from "../src/engine/policy";
import { capital } from "../src/engine/words";
import type { WaiverFault, WaiverUse } from "../src/registers/waivers";

interface Waived extends WaiverUse {
  readonly longestDays: number;
}

/** A waiver that is out of order waives nothing: what it names is judged as if it were not there. */
export const waiversAreInOrder = policy({
  id: "waivers-are-in-order",
  title: "Waivers are in order, approved, in time and in use",
  why: "A waiver is no legal ground: it says who answers for a finding, until when. One that is expired, too wide or forgotten says that of nobody.",
  kind: "register",
  severity: "medium",
  basis: [
    "Data Security Law, art. 27: somebody is named who answers for the security of important data",
    "Data Security Law, art. 31; Personal Information Protection Law, art. 38: data leaves on a legal ground, and a waiver is none",
  ],
  messages: {
    malformed: {
      says: ({ says }: WaiverFault) => `A waiver is malformed: ${says}. It waives nothing.`,
      remedy: ({ next }: WaiverFault) => `${capital(next)}${next.endsWith("?") ? "" : "."}`,
    },
    notYetValid: {
      says: ({ waiver, findings }: Waived) =>
        `Waiver ${waiver.id} is valid only from ${waiver.from}, and names ${several(findings)}.`,
      remedy: ({ waiver }: Waived) => `Wait until ${waiver.from}, or put right what was found.`,
    },
    expired: {
      says: ({ waiver, findings }: Waived) =>
        `Waiver ${waiver.id} expired on ${waiver.until}${findings === 0 ? ", and names nothing any more" : `, and names ${several(findings)}`}.`,
      remedy: ({ findings }: Waived) =>
        findings === 0 ? "Take it out." : "Put right what was found, or have it decided anew.",
    },
    tooLong: {
      says: ({ waiver, longestDays }: Waived) =>
        `Waiver ${waiver.id} is for longer than ${longestDays} days: from ${waiver.from} until ${waiver.until}. It waives nothing.`,
      remedy: ({ longestDays }: Waived) => `Let it end within ${longestDays} days, its first day included.`,
    },
    tooWide: {
      says: ({ waiver }: Waived) =>
        `Waiver ${waiver.id} is too wide: "${waiver.resource}" says nothing of the name of a resource. It waives nothing.`,
      remedy: () => "Name the resource that was decided on.",
    },
    tooMany: {
      says: ({ waiver, resources }: Waived) =>
        `Waiver ${waiver.id} is too wide: "${waiver.resource}" names findings on ${resources} resources. It waives nothing.`,
      remedy: () => "Name the resources that were decided on, in several waivers.",
    },
    notAnApprover: {
      says: ({ waiver }: Waived) =>
        `Waiver ${waiver.id} is approved by ${waiver.approver}, who may not approve waivers.`,
      remedy: () => "Have it approved by one of those listed in onshore.yaml, under waivers: approvers.",
    },
    cannotBeWaived: {
      says: ({ waiver, what }: Waived & { readonly what: string }) =>
        `Waiver ${waiver.id} names findings about what is, or may be, ${what}. These cannot be waived.`,
      remedy: () => "Put right what was found, and let the waiver name the rest only.",
    },
    unused: {
      says: ({ waiver }: Waived) => `Waiver ${waiver.id} names no finding.`,
      remedy: () => "Take it out; or name the finding as onshore check tells it now.",
    },
  },
  *check({ coverage }, { waivers }, { broken }) {
    if (!waivers) return;
    const { faults, uses, longestDays } = waivers();
    for (const fault of faults)
      yield broken("malformed", fault, {
        ...{ entry: fault.entry, at: fault.at, path: [] },
        edge: `malformed ${fault.path.join(".")}: ${fault.says}`,
      });
    for (const use of uses) {
      const { waiver, findings, against, refused } = use;
      const data = { ...use, longestDays };
      const about = (edge: string) => ({ entry: `waivers: ${waiver.id}`, at: waiver.at, edge, path: [] });
      for (const objection of against)
        if (objection !== "notYetValid" || findings > 0) yield broken(objection, data, about(objection));
      for (const what of refused) yield broken("cannotBeWaived", { ...data, what }, about(`never: ${what}`));
      if (findings === 0 && against.length === 0 && !coverage.isPart)
        yield broken("unused", data, { ...about("unused"), severity: "low" });
    }
  },
});

function several(findings: number): string {
  return findings === 1 ? "one finding" : `${findings} findings`;
}
