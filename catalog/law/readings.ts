import type { Basis, Reading, Term } from "./vocabulary";

const own: readonly Basis[] = [{ instrument: "decision", certainty: "decision" }];
const rests = (instrument: string, article: string | Term, certainty: Basis["certainty"]): readonly Basis[] => [
  { instrument, article, certainty },
  ...own,
];

/** What Onshore decides where the law is silent, doubled or leaves a choice, so that everybody can see it and argue. */
export const readings: readonly Reading[] = [
  {
    id: "prior-report",
    about: { en: "Exemptions 7 to 9", zh: "豁免情形七至九" },
    says: {
      en: "Open to important data and to personal data of any volume. The report or filing has a number, a day before the flow starts, and went to the right authority; the same day is not before. A note asks for a person's look each time.",
      zh: "适用于重要数据和任何数量的个人信息。报告或者备案须有编号，日期早于数据流开始之日（同日不算），并报送至正确的主管部门。每次均提示人工查看。",
    },
    basis: rests("guidelines-2026", { en: "exemptions 7 to 9", zh: "豁免情形七至九" }, "secondary"),
  },
  {
    id: "ciio",
    about: { en: "Critical information infrastructure (CIIO)", zh: "关键信息基础设施运营者" },
    says: {
      en: "Exemptions 1 to 4 and 6 may apply to an operator, 5 never; one that claims 7 to 9 is for review. So is an exporter of which it is not known, or of which the register and the record say different things.",
      zh: "豁免情形一至四和六可适用于关键信息基础设施运营者，五不适用；主张七至九的须人工复核。是否为运营者不明，或者登记与记录不一致的，同样须人工复核。",
    },
    basis: rests("provisions-2024", "5, 7", "quoted"),
  },
  {
    id: "small-volume",
    about: { en: "Small volume", zh: "小规模个人信息" },
    says: {
      en: "That there are no sensitive items is asked of the exporter's whole year, not of one flow.",
      zh: "不含敏感个人信息这一条件，针对数据处理者全年的出境，而非单个数据流。",
    },
    basis: rests("provisions-2024", "5(4)", "quoted"),
  },
  {
    id: "persons",
    about: { en: "Persons", zh: "人数" },
    says: {
      en: "Distinct persons of the whole exporter since 1 January, this flow included: plain are those without sensitive items, sensitive those with. Bands use these totals, also for a flow that carries only one kind. A record's scale limits the persons of the flows that it carries. Exports under exemptions do not count. A number declared for another year is not known.",
      zh: "自 1 月 1 日起整个数据处理者累计的自然人数（去重），含本数据流：一类不含敏感个人信息，一类含敏感个人信息。数量标准按这些总数判断，只含其中一类的数据流亦然。记录的规模限制其所承载数据流的人数。豁免的出境不计入。申报其他年度的人数视为不明。",
    },
    basis: rests("provisions-2024", "7, 8", "quoted"),
  },
  {
    id: "unknown-volume",
    about: { en: "Unknown volume", zh: "人数不明" },
    says: {
      en: "Denied if the flow would be refused at the smallest number; review if the number decides what is asked. So it is beside an assessment in force too, although that would do at any number: what is asked is answered before records are, and on 1 January the count starts anew and has to be declared.",
      zh: "即使按最小人数也不被允许的，不予出境；人数决定要求的，须人工复核。即使有在任何人数下均足够的有效安全评估，亦同：先判断要求，再看记录；人数自 1 月 1 日起重新累计，须另行申报。",
    },
    basis: own,
  },
  {
    id: "important-by-volume",
    about: { en: "More than 100,000 persons", zh: "超过 10 万人" },
    says: {
      en: "Important data by the Provisions of 2021, contract or certificate by the Guidelines of 2026: a warning from 100,001 persons. The strict profile asks an assessment.",
      zh: "依 2021 年规定属重要数据，依 2026 年指引可走标准合同或者认证：自 100,001 人起提示。严格模式要求安全评估。",
    },
    basis: rests("provisions-2021", "3", "read"),
  },
  {
    id: "core-data",
    about: { en: "Core data", zh: "核心数据" },
    says: {
      en: "Denied. No text in force says so; the stricter regime for core data is the reason. A recorded override with number, name, day and last day makes it a matter for review, never a pass.",
      zh: "不予出境。现行文件没有如此规定；理由是对核心数据实行更加严格的管理制度。记录在案的特别决定（有编号、姓名、日期和截止日）使其转为人工复核，绝不直接放行。",
    },
    basis: rests("dsl", "21", "read"),
  },
  {
    id: "state-secret",
    about: { en: "State secrets", zh: "国家秘密" },
    says: {
      en: "Denied, also with a mapping approval: no record of Onshore's stands for the approval that the law on secrets asks.",
      zh: "不予出境，有测绘审批亦然：Onshore 的任何记录都不能代替保密法律要求的批准。",
    },
    basis: own,
  },
  {
    id: "papers",
    about: { en: "Papers", zh: "文件材料" },
    says: {
      en: "A record carries personal data only with an impact assessment, an assessment only with the self-assessment, exemptions 7 to 9 only with the report. The yearly report and the provincial filing are warnings.",
      zh: "记录须有个人信息保护影响评估方可承载个人信息，安全评估须有数据出境风险自评估，豁免情形七至九须有报告。年度报告和省级备案缺失只作提示。",
    },
    basis: rests("pipl", "55", "read"),
  },
  {
    id: "consent",
    about: { en: "Consent", zh: "同意" },
    says: {
      en: "Where consent is recorded as the ground, and it is not separate: review.",
      zh: "以同意为依据而非单独同意的：须人工复核。",
    },
    basis: rests("pipl", "39", "read"),
  },
  {
    id: "validity",
    about: { en: "Validity", zh: "有效期" },
    says: {
      en: "First and last day belong to it, in China time. Without a written last day, an assessment or certificate ends three years after its result on the corresponding day (29 February: 28 February), and does not roll over holidays. A later written day is capped. A result from before 22 March 2024 without a written last day is for review.",
      zh: "首日和末日均包含在内，按北京时间。未写明末日的，安全评估或者认证在结果作出后三年的对应日终止（2 月 29 日对应 2 月 28 日），遇节假日不顺延。写明更晚日期的，以三年为限。2024 年 3 月 22 日之前作出且未写明末日的，须人工复核。",
    },
    basis: rests("provisions-2024", "9", "quoted"),
  },
  {
    id: "extension",
    about: { en: "Extension", zh: "有效期延长" },
    says: {
      en: "Only an assessment is extended; a contract or certificate is made anew. An extension counts once approved, on or before the day; one that was sought after the last day does not. A pending one is a warning, and the last day stands.",
      zh: "只有安全评估可以延长有效期；标准合同和认证须重新办理。延长在当日或者之前获批准的才算；末日之后才申请的不算。尚未批准的作提示，原末日不变。",
    },
    basis: rests("provisions-2024", "9", "quoted"),
  },
  {
    id: "filing",
    about: { en: "Filing of a contract", zh: "标准合同备案" },
    says: {
      en: "A contract is valid from its effective day. Not filed: a warning until the tenth working day, denied after it; review where the working days of the year are not known. Filed late: a warning.",
      zh: "合同自生效日起有效。未备案：第十个工作日之前提示，之后不予出境；该年工作日不明的须人工复核。逾期备案：提示。",
    },
    basis: rests("contract-measures-2023", "7", "secondary"),
  },
  {
    id: "change",
    about: { en: "Changes", zh: "情况变化" },
    says: {
      en: "Longer retention abroad: denied until resolved. Another change: denied if it affects security, nothing if not, review if that is not known.",
      zh: "延长境外保存期限：解决之前不予出境。其他变化：影响数据安全的不予出境，不影响的不计，不明的须人工复核。",
    },
    basis: rests("assessment-measures-2022", "14", "read"),
  },
  {
    id: "revoked",
    about: { en: "Revoked assessments", zh: "被撤销的安全评估" },
    says: {
      en: "A revoked assessment beside a live contract or certificate for the same flow: review, whatever else is wrong with the assessment by now. So is a record that says it is revoked, with a day that is still to come.",
      zh: "同一数据流的安全评估被撤销，而标准合同或者认证仍有效：须人工复核，不论该安全评估此后还有何其他问题。记录状态为已撤销而撤销日期尚未到来的，亦同。",
    },
    basis: rests("assessment-measures-2022", "17", "read"),
  },
  {
    id: "exporter",
    about: { en: "Exporter", zh: "数据处理者" },
    says: {
      en: "It is the record's, or a subsidiary that the record lists; so is each subsidiary for which it exports. Names compare after NFKC, trim and case folding. Credit codes go before names.",
      zh: "须为记录中的数据处理者或者其列明的子公司；代为出境的每个子公司亦然。名称经 NFKC 归一、去除首尾空格并忽略大小写后比较。统一社会信用代码优先于名称。",
    },
    basis: rests("guidelines-2026", { en: "process", zh: "工作流程" }, "secondary"),
  },
  {
    id: "recipient",
    about: { en: "Recipient", zh: "境外接收方" },
    says: {
      en: "Named, with its country. The account is listed if the record lists accounts. If it lists none, an account of which nobody tells whose it is may be its recipient's: review. Data goes on only to those listed with name and country.",
      zh: "须列明名称和国家。记录列出账户的，账户须在其中；未列账户，而数据流的账户无人说明归属的，须人工复核。只能再转移给列明名称和国家者。",
    },
    basis: rests("pipl", "39", "read"),
  },
  {
    id: "destination",
    about: { en: "Destination", zh: "目的地" },
    says: {
      en: "For storage and copies, where data lands. For remote access the store stays, and the reader is the recipient. The country of a region goes before a declared one; a conflict is denied. Where the record lists the account in which it lands, that has to be it; an account that is not known is for review.",
      zh: "存储和复制看数据落在何处。远程访问时存储不动，读取者即接收方。区域所在国优先于申报的国家；相互矛盾的不予出境。记录列出数据落地账户的，须为该账户；账户不明的须人工复核。",
    },
    basis: rests("assessment-measures-2022", "9", "read"),
  },
  {
    id: "items-and-purpose",
    about: { en: "Items and purpose", zh: "数据项和目的" },
    says: {
      en: "Every item and every purpose is listed. A purpose that nobody states is for review.",
      zh: "每个数据项和每个目的均须列明。无人说明目的的，须人工复核。",
    },
    basis: rests("assessment-measures-2022", "14", "read"),
  },
  {
    id: "scale",
    about: { en: "Scale", zh: "规模" },
    says: {
      en: "One person over is denied. No number is no limit; no year is each calendar year, another year is for review.",
      zh: "超出一人即不予出境。未写人数为不限；未写年度为每个自然年，其他年度须人工复核。",
    },
    basis: rests("provisions-2021", "12", "uncertain"),
  },
  {
    id: "retention",
    about: { en: "Retention abroad", zh: "境外保存期限" },
    says: {
      en: "What is kept longer than the record allows is denied. A flow keeps at least until today.",
      zh: "保存超过记录允许期限的不予出境。数据流至少保存到当日。",
    },
    basis: rests("assessment-measures-2022", "14", "read"),
  },
  {
    id: "gba",
    about: { en: "Contract of the Greater Bay Area", zh: "粤港澳大湾区标准合同" },
    says: {
      en: "Exporter, recipient, storage and onward transfer are all inside the area, or it is denied. From 1,000,000 persons: review.",
      zh: "数据处理者、接收方、存储和再转移均须在大湾区内，否则不予出境。100 万人以上：须人工复核。",
    },
    basis: rests("cac-questions-2026-01", "", "secondary"),
  },
  {
    id: "zone-lists",
    about: { en: "Lists of free trade zones", zh: "自由贸易试验区清单" },
    says: {
      en: "What is on a negative list needs a route; only what is on a positive list leaves freely. Important data off a negative list is for review. Where a list is not known in full, what is not known to be listed is for review. A house that has the whole of a known list gives its items; polarity, sectors, filing and days stay those that are known.",
      zh: "负面清单内的须走出境路径；正面清单内的才可自由出境。负面清单外的重要数据须人工复核。清单不完全掌握的，不能确认是否列入者须人工复核。企业掌握某份已知清单全文的，只补充其条目；清单类型、行业、备案要求和有效期以已知内容为准。",
    },
    basis: rests("provisions-2024", "6", "quoted"),
  },
  {
    id: "mapping",
    about: { en: "Surveying and mapping data", zh: "测绘地理信息数据" },
    says: {
      en: "The approval is a record of its own, needed beside the general route, for raw and for treated data. Data that nobody says to be so, with an item of it or with items that are not known, is for review without it.",
      zh: "审批是单独的记录，除一般出境路径外仍须具备，原始数据和经保密处理的数据均适用。未说明是测绘地理信息、但含有此类数据项或者数据项不明的数据：在有审批之前须人工复核。",
    },
    basis: rests("mapping-2022", "", "secondary"),
  },
  {
    id: "approval",
    about: { en: "Approval", zh: "审批与签名" },
    says: {
      en: "A record does not carry if its signature is wrong, by an unknown key or by somebody who may not approve, or if it has none where signatures are demanded. A signature that cannot be checked: review. A revocation counts whoever recorded it.",
      zh: "记录的签名无效、所用密钥不在名单内、签名人无权审批，或者规定须签名而未签名的，不予覆盖。无法验证签名的，须人工复核。被撤销、暂停或者尚未生效的记录，不论由谁登记均予考虑。",
    },
    basis: own,
  },
  {
    id: "malformed",
    about: { en: "Malformed records", zh: "格式错误的记录" },
    says: {
      en: "An error of its own, and the record never covers; the others still count. Of two records with one id, neither counts.",
      zh: "单独报错，该记录绝不覆盖任何数据流；其他记录仍有效。两份记录编号相同的，均不计。",
    },
    basis: own,
  },
  {
    id: "strength",
    about: { en: "Several records", zh: "多份记录" },
    says: {
      en: "An assessment also does where a contract or certificate is asked, never the other way round. The strongest record that carries the whole flow carries it; records that each carry a part do not add up.",
      zh: "要求标准合同或者认证时，安全评估亦可，反之不行。由能承载整个数据流的最强记录承载；各承载一部分的记录不得相加。",
    },
    basis: own,
  },
  {
    id: "earlier-texts",
    about: { en: "Earlier texts", zh: "早期文件" },
    says: {
      en: "What texts and drafts of 2021 and 2022 ask of all personal data gave way to the Provisions of 2024 and the Guidelines of 2026.",
      zh: "2021 年、2022 年的文件和草案对所有个人信息的要求，已让位于 2024 年规定和 2026 年指引。",
    },
    basis: rests("provisions-2024", "13", "quoted"),
  },
];
