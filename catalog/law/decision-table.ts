import type { Basis, LawClass, Row, Term } from "./vocabulary";

const personalClasses: readonly LawClass[] = ["personal", "sensitive-personal"];

const guidelines = (article: Term): Basis => ({ instrument: "guidelines-2026", article, certainty: "secondary" });
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
    says: { en: "Data stays in the mainland, and nobody outside can read it", zh: "数据留存境内，境外无人可以读取" },
    when: { leaves: false },
    asks: "none",
    reason: "stays-in-mainland",
    basis: [guidelines({ en: "export behaviours 1 and 2", zh: "出境行为一、二" })],
  },
  {
    id: "remote-access",
    question: 1,
    says: {
      en: "Data that is read, replicated, logged, backed up or keyed from outside is exported, wherever it rests",
      zh: "从境外读取、复制、写入日志、备份或者掌握密钥的数据，不论存放何处，均属出境",
    },
    asks: "none",
    basis: [guidelines({ en: "export behaviour 2", zh: "出境行为二" })],
  },
  {
    id: "core-data",
    question: 2,
    says: {
      en: "Core data does not leave; a recorded override makes it a matter for a person, never a pass",
      zh: "核心数据不出境；记录在案的特别决定只使其转为人工复核，绝不直接放行",
    },
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
    says: { en: "A state secret does not leave", zh: "国家秘密不出境" },
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
    says: {
      en: "Surveying and mapping data leaves only with external-provision approval or map review, beside the general route",
      zh: "测绘地理信息数据除一般出境路径外，还须经对外提供审批或者地图审核，方可出境",
    },
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
    says: { en: "Nothing is given to a foreign court or enforcement body", zh: "不向外国司法或者执法机构提供数据" },
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
    says: {
      en: "Neither personal nor important nor core data, and no surveying and mapping data",
      zh: "不含个人信息、重要数据和核心数据，也不含测绘地理信息数据",
    },
    when: { only: ["general", "none"], geo: ["none"] },
    asks: "none",
    reason: "no-regulated-data",
    basis: [provisions("3"), guidelines({ en: "scope", zh: "适用范围" })],
  },
  {
    id: "prior-report",
    question: 3,
    says: {
      en: "A vulnerability, an incident or a defect is dealt with after its report, with important data or personal information of any volume",
      zh: "报告之后处置漏洞、事件或者缺陷，涉及重要数据或者任何数量的个人信息",
    },
    asks: "none",
    exemptions: ["EX-7", "EX-8", "EX-9"],
    basis: [
      guidelines({ en: "exemptions 7 to 9", zh: "豁免情形七至九" }),
      { instrument: "decision", article: "prior-report", certainty: "decision" },
    ],
  },
  {
    id: "outside-zone-list",
    question: 3,
    says: {
      en: "The exporter is in a free trade zone with a list in force, and the data leaves freely by that list",
      zh: "数据处理者在自由贸易试验区内，该区清单有效，依该清单数据可以自由出境",
    },
    asks: "none",
    exemptions: ["EX-6"],
    basis: [provisions("6"), guidelines({ en: "exemption 6", zh: "豁免情形六" })],
    from,
  },
  {
    id: "need-of-the-person",
    question: 3,
    says: {
      en: "Personal information goes for one of the needs that the Provisions name, and the facts are recorded",
      zh: "因《促进和规范数据跨境流动规定》列明的需要提供个人信息，且事实已记录",
    },
    asks: "none",
    exemptions: ["EX-1", "EX-2", "EX-3", "EX-4"],
    basis: [provisions("4, 5(1)-(3)")],
    from,
  },
  {
    id: "small-volume",
    question: 3,
    says: {
      en: "Not CIIO, personal information of fewer than 100,000 persons since 1 January, and of none with sensitive items",
      zh: "非关键信息基础设施运营者，自当年 1 月 1 日起累计不满 10 万人个人信息，且不含敏感个人信息",
    },
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
    says: {
      en: "Before 22 March 2024 persons were counted otherwise, since 1 January of the year before; the table does not tell",
      zh: "2024 年 3 月 22 日之前人数自上年 1 月 1 日起累计，计算方式不同；本表不作判断",
    },
    when: { classes: personalClasses },
    asks: "review",
    reason: "volume-unknown",
    basis: [
      {
        instrument: "assessment-measures-2022",
        article: { en: "its thresholds", zh: "其数量标准" },
        certainty: "read",
      },
    ],
    until: "2024-03-21",
  },
  {
    id: "important-data",
    question: 4,
    says: { en: "Important data, in any volume, from any exporter", zh: "重要数据，不论数量，不论由谁提供" },
    when: { classes: ["important"] },
    asks: "assessment",
    basis: [
      guidelines({ en: "assessment 1", zh: "安全评估情形一" }),
      provisions("7"),
      { instrument: "dsl", article: "31", certainty: "read" },
    ],
    from: "2021-09-01",
  },
  {
    id: "ciio",
    question: 4,
    says: {
      en: "Personal information of an operator of critical information infrastructure (CIIO), in any volume",
      zh: "关键信息基础设施运营者提供的个人信息，不论数量",
    },
    when: { classes: personalClasses, ciio: true },
    asks: "assessment",
    basis: [
      guidelines({ en: "assessment 4", zh: "安全评估情形四" }),
      provisions("7"),
      { instrument: "pipl", article: "40", certainty: "read" },
      { instrument: "csl-2025", article: "39", certainty: "read" },
    ],
    from: "2021-11-01",
  },
  {
    id: "plain-1000000",
    question: 4,
    says: {
      en: "Personal information without sensitive items of 1,000,000 persons or more since 1 January",
      zh: "自当年 1 月 1 日起累计 100 万人以上个人信息（不含敏感个人信息）",
    },
    when: { classes: personalClasses, plain: { from: 1_000_000 } },
    asks: "assessment",
    basis: [guidelines({ en: "assessment 2", zh: "安全评估情形二" }), provisions("7")],
    from,
  },
  {
    id: "sensitive-10000",
    question: 4,
    says: {
      en: "Sensitive personal information of 10,000 persons or more since 1 January",
      zh: "自当年 1 月 1 日起累计 1 万人以上敏感个人信息",
    },
    when: { classes: personalClasses, sensitive: { from: 10_000 } },
    asks: "assessment",
    basis: [guidelines({ en: "assessment 3", zh: "安全评估情形三" }), provisions("7")],
    from,
  },
  {
    id: "plain-100000",
    question: 4,
    says: {
      en: "Not CIIO, personal information without sensitive items of 100,000 persons or more, and fewer than 1,000,000",
      zh: "非关键信息基础设施运营者，10 万人以上、不满 100 万人个人信息（不含敏感个人信息）",
    },
    when: { classes: personalClasses, ciio: false, plain: { from: 100_000, below: 1_000_000 } },
    asks: "contract-or-certification",
    basis: [guidelines({ en: "contract or certification", zh: "标准合同或者认证" }), provisions("8")],
    from,
  },
  {
    id: "sensitive-1",
    question: 4,
    says: {
      en: "Not CIIO, sensitive personal information of at least one person, and fewer than 10,000",
      zh: "非关键信息基础设施运营者，至少 1 人、不满 1 万人敏感个人信息",
    },
    when: { classes: personalClasses, ciio: false, sensitive: { from: 1, below: 10_000 } },
    asks: "contract-or-certification",
    basis: [guidelines({ en: "contract or certification", zh: "标准合同或者认证" }), provisions("8")],
    from,
  },
  {
    id: "important-by-volume",
    question: 4,
    says: {
      en: "Personal information of more than 100,000 persons is important data by the Provisions of 2021; the Guidelines of 2026 let it go by contract",
      zh: "依 2021 年《汽车数据安全管理若干规定（试行）》，超过 10 万人的个人信息属于重要数据；2026 年《汽车数据出境安全指引》允许其通过标准合同出境",
    },
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
    says: {
      en: "A class or a number of persons that is not known, where it decides",
      zh: "数据类别或者人数不明，而结论取决于此",
    },
    asks: "review",
    basis: [
      guidelines({ en: "no splitting", zh: "不得采取数量拆分等方式" }),
      { instrument: "decision", article: "unknown-volume", certainty: "decision" },
    ],
  },
  {
    id: "record-does-not-carry",
    question: 5,
    says: {
      en: "The assessment, contract or certificate is out of date, out of scope or for another recipient",
      zh: "安全评估、标准合同或者认证已过期、超出范围，或者对应其他接收方",
    },
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
    says: {
      en: "A contract of the Greater Bay Area, and data, recipient or exporter outside the area",
      zh: "使用粤港澳大湾区标准合同，而数据、接收方或者数据处理者在大湾区以外",
    },
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
