import type { Basis, LawClass, Row } from "./vocabulary";

const personalClasses: readonly LawClass[] = ["personal", "sensitive-personal"];

const guidelines = (article: string): Basis => ({ instrument: "guidelines-2026", article, certainty: "secondary" });
const provisions = (article: string): Basis => ({ instrument: "provisions-2024", article, certainty: "quoted" });

/** The day on which the Provisions of 2024 came into force; the bands before it counted otherwise. */
const from = "2024-03-22";

/**
 * What the law asks of a flow. All rows whose condition holds are taken together, and the one that asks most decides. `question`
 * gives the order: does it leave, is it prohibited, is it free, which mechanism, and does the record carry it.
 */
export const decisionTable: readonly Row[] = [
  {
    id: "stays-in-mainland",
    question: 1,
    says: "Data stays in the mainland, and nobody outside can read it",
    when: { leaves: false },
    asks: "none",
    reason: "stays-in-mainland",
    basis: [guidelines("export behaviours 1 and 2")],
  },
  {
    id: "remote-access",
    question: 1,
    says: "Data that is read, replicated, logged, backed up or keyed from outside is exported, wherever it rests",
    asks: "none",
    basis: [guidelines("export behaviour 2")],
  },
  {
    id: "core-data",
    question: 2,
    says: "Core data does not leave; a recorded override makes it a matter for a person, never a pass",
    when: { classes: ["core"] },
    asks: "deny",
    reason: "core-data",
    basis: [
      { instrument: "decision", article: "core-data", certainty: "decision" },
      { instrument: "dsl", article: "21, 45(2)", certainty: "read" },
      { instrument: "miit-measures-2022", article: "21", certainty: "quoted" },
    ],
  },
  {
    id: "state-secret",
    question: 2,
    says: "A state secret does not leave",
    when: { stateSecret: true },
    asks: "deny",
    reason: "state-secret",
    basis: [
      { instrument: "decision", article: "state-secret", certainty: "decision" },
      { instrument: "mapping-2024", certainty: "secondary" },
    ],
  },
  {
    id: "geo-data",
    question: 2,
    says: "Surveying and mapping data leaves only with external-provision approval or map review, beside the general route",
    when: { geo: ["raw", "treated"] },
    asks: "none",
    needs: "mapping_approval",
    reason: "mapping-approval-missing",
    basis: [
      { instrument: "mapping-2022", certainty: "secondary" },
      { instrument: "mapping-2024", certainty: "secondary" },
    ],
    from: "2022-08-30",
  },
  {
    id: "foreign-authority",
    question: 2,
    says: "Nothing is given to a foreign court or enforcement body",
    when: { foreignAuthority: true },
    asks: "deny",
    reason: "foreign-authority",
    basis: [
      { instrument: "dsl", article: "36", certainty: "read" },
      { instrument: "pipl", article: "41", certainty: "read" },
      { instrument: "miit-measures-2022", article: "21", certainty: "quoted" },
    ],
    from: "2021-09-01",
  },
  {
    id: "no-regulated-data",
    question: 3,
    says: "Neither personal nor important nor core data, and no surveying and mapping data",
    when: { only: ["general", "none"], geo: ["none"] },
    asks: "none",
    reason: "no-regulated-data",
    basis: [provisions("3"), guidelines("scope")],
  },
  {
    id: "prior-report",
    question: 3,
    says: "A vulnerability, an incident or a defect is dealt with after its report, with important data or personal information of any volume",
    asks: "none",
    exemptions: ["EX-7", "EX-8", "EX-9"],
    basis: [
      guidelines("exemptions 7 to 9"),
      { instrument: "decision", article: "prior-report", certainty: "decision" },
    ],
  },
  {
    id: "outside-zone-list",
    question: 3,
    says: "The exporter is in a free trade zone with a list in force, and the data leaves freely by that list",
    asks: "none",
    exemptions: ["EX-6"],
    basis: [provisions("6"), guidelines("exemption 6")],
    from,
  },
  {
    id: "need-of-the-person",
    question: 3,
    says: "Personal information goes for one of the needs that the Provisions name, and the facts are recorded",
    asks: "none",
    exemptions: ["EX-1", "EX-2", "EX-3", "EX-4"],
    basis: [provisions("4, 5(1)-(3)")],
    from,
  },
  {
    id: "small-volume",
    question: 3,
    says: "Not CIIO, personal information of fewer than 100,000 persons since 1 January, and of none with sensitive items",
    when: { classes: ["personal"], ciio: false, plain: { below: 100_000 }, sensitive: { below: 1 } },
    asks: "none",
    exemptions: ["EX-5"],
    reason: "small-volume",
    basis: [provisions("5(4)"), { instrument: "decision", article: "small-volume", certainty: "decision" }],
    from,
  },
  {
    id: "before-the-provisions",
    question: 4,
    says: "Before 22 March 2024 persons were counted otherwise, since 1 January of the year before; the table does not tell",
    when: { classes: personalClasses },
    asks: "review",
    reason: "volume-unknown",
    basis: [{ instrument: "assessment-measures-2022", article: "its thresholds", certainty: "read" }],
    until: "2024-03-21",
  },
  {
    id: "important-data",
    question: 4,
    says: "Important data, in any volume, from any exporter",
    when: { classes: ["important"] },
    asks: "assessment",
    basis: [guidelines("assessment 1"), provisions("7"), { instrument: "dsl", article: "31", certainty: "read" }],
    from: "2021-09-01",
  },
  {
    id: "ciio",
    question: 4,
    says: "Personal information of an operator of critical information infrastructure (CIIO), in any volume",
    when: { classes: personalClasses, ciio: true },
    asks: "assessment",
    basis: [
      guidelines("assessment 4"),
      provisions("7"),
      { instrument: "pipl", article: "40", certainty: "read" },
      { instrument: "csl-2025", article: "39", certainty: "read" },
    ],
    from: "2021-11-01",
  },
  {
    id: "plain-1000000",
    question: 4,
    says: "Personal information without sensitive items of 1,000,000 persons or more since 1 January",
    when: { classes: personalClasses, plain: { from: 1_000_000 } },
    asks: "assessment",
    basis: [guidelines("assessment 2"), provisions("7")],
    from,
  },
  {
    id: "sensitive-10000",
    question: 4,
    says: "Sensitive personal information of 10,000 persons or more since 1 January",
    when: { classes: personalClasses, sensitive: { from: 10_000 } },
    asks: "assessment",
    basis: [guidelines("assessment 3"), provisions("7")],
    from,
  },
  {
    id: "plain-100000",
    question: 4,
    says: "Not CIIO, personal information without sensitive items of 100,000 persons or more, and fewer than 1,000,000",
    when: { classes: personalClasses, ciio: false, plain: { from: 100_000, below: 1_000_000 } },
    asks: "contract-or-certification",
    basis: [guidelines("contract or certification"), provisions("8")],
    from,
  },
  {
    id: "sensitive-1",
    question: 4,
    says: "Not CIIO, sensitive personal information of at least one person, and fewer than 10,000",
    when: { classes: personalClasses, ciio: false, sensitive: { from: 1, below: 10_000 } },
    asks: "contract-or-certification",
    basis: [guidelines("contract or certification"), provisions("8")],
    from,
  },
  {
    id: "important-by-volume",
    question: 4,
    says: "Personal information of more than 100,000 persons is important data by the Provisions of 2021; the Guidelines of 2026 let it go by contract",
    when: { classes: personalClasses, persons: { from: 100_001 } },
    asks: "none",
    warning: "important-by-volume-2021",
    basis: [
      { instrument: "provisions-2021", article: "3", certainty: "read" },
      { instrument: "decision", article: "important-by-volume", certainty: "decision" },
    ],
    from: "2021-10-01",
  },
  {
    id: "unknown",
    question: 4,
    says: "A class or a number of persons that is not known, where it decides",
    asks: "review",
    basis: [guidelines("no splitting"), { instrument: "decision", article: "unknown-volume", certainty: "decision" }],
  },
  {
    id: "record-does-not-carry",
    question: 5,
    says: "The assessment, contract or certificate is out of date, out of scope or for another recipient",
    asks: "deny",
    basis: [
      { instrument: "assessment-measures-2022", article: "14", certainty: "read" },
      { instrument: "provisions-2021", article: "12", certainty: "uncertain" },
      provisions("9"),
    ],
  },
  {
    id: "outside-gba",
    question: 5,
    says: "A contract of the Greater Bay Area, and data, recipient or exporter outside the area",
    asks: "deny",
    reason: "outside-gba",
    basis: [{ instrument: "cac-questions-2026-01", certainty: "secondary" }],
    from: "2023-12-13",
  },
];

/** Where the contract of the Greater Bay Area reaches: nine cities of Guangdong, and Hong Kong. */
export const greaterBayArea = {
  template: "GBA-HK",
  country: "HK",
  cities: [
    ["Guangzhou", "广州"],
    ["Shenzhen", "深圳"],
    ["Zhuhai", "珠海"],
    ["Foshan", "佛山"],
    ["Huizhou", "惠州"],
    ["Dongguan", "东莞"],
    ["Zhongshan", "中山"],
    ["Jiangmen", "江门"],
    ["Zhaoqing", "肇庆"],
  ],
  /** The row that a person looks at, where others refuse a contract outright. */
  review: "plain-1000000",
} as const;

/** The classes that are regulated, strictest first. */
export const regulatedByLaw: readonly LawClass[] = ["core", "important", "sensitive-personal", "personal"];
