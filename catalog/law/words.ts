import { flowWords } from "./flow-words";
import { registerWords } from "./register-words";
import { terms } from "./terms";
import type { Asks, Certainty, Domain, FtzList, Geo, LawClass, Remedy, Scenario, Term } from "./vocabulary";

type Words<Name extends string> = Readonly<Record<Name, Term>>;

/**
 * The words of the law in both languages. A reason code is what has words here. English clauses follow a colon: "Assessment A-02
 * does not cover it: it has expired." Chinese ones too: "评估 A-02 不覆盖该数据流：已过有效期".
 */
export const words = {
  /** Why a flow may leave. */
  allowed: {
    "stays-in-mainland": { en: "it stays in the mainland", zh: "数据留存境内" },
    "no-regulated-data": { en: "it holds no regulated data", zh: "不含受管控的数据" },
    "small-volume": {
      en: "it is personal information of few persons, without sensitive items",
      zh: "个人信息人数未达标准，且不含敏感个人信息",
    },
    "exempt:EX-1": { en: "it is exempt (EX-1): foreign-origin data", zh: "豁免（EX-1）：境外数据入境处理再出境" },
    "exempt:EX-2": { en: "it is exempt (EX-2): contract with the person", zh: "豁免（EX-2）：订立、履行个人合同" },
    "exempt:EX-3": { en: "it is exempt (EX-3): cross-border human resources", zh: "豁免（EX-3）：跨境人力资源管理" },
    "exempt:EX-4": { en: "it is exempt (EX-4): emergency", zh: "豁免（EX-4）：紧急情况" },
    "exempt:EX-5": { en: "it is exempt (EX-5): small volume", zh: "豁免（EX-5）：不满 10 万人个人信息" },
    "exempt:EX-6": { en: "it is exempt (EX-6): outside a list of a zone", zh: "豁免（EX-6）：自贸区负面清单外数据" },
    "exempt:EX-7": { en: "it is exempt (EX-7): security vulnerability", zh: "豁免（EX-7）：修复安全漏洞" },
    "exempt:EX-8": { en: "it is exempt (EX-8): security incident", zh: "豁免（EX-8）：处置安全事件" },
    "exempt:EX-9": { en: "it is exempt (EX-9): product defect", zh: "豁免（EX-9）：消除汽车产品缺陷" },
    covered: { en: "a record covers it", zh: "有记录覆盖该数据流" },
  },
  /** Why it may not, or why a person has to look: the data and the parties, the claim, the time, the scope, the papers. */
  objections: {
    "core-data": { en: "it is core data", zh: "属于核心数据" },
    "state-secret": { en: "it is or may be a state secret", zh: "属于或者可能属于国家秘密" },
    "foreign-authority": {
      en: "it goes or may go to a foreign court or enforcement body",
      zh: "接收方是或者可能是外国司法或者执法机构",
    },
    "domain-never-leaves": {
      en: "data of its domain does not leave under this profile",
      zh: "在所选模式下，该类汽车数据不出境",
    },
    "house-rule": { en: "a rule of the house forbids it, or has a person look", zh: "内部规则禁止或者要求人工复核" },
    "mapping-approval-missing": {
      en: "no approval for surveying and mapping data carries it",
      zh: "测绘地理信息数据缺少对外提供审批或者地图审核",
    },
    "class-unknown": { en: "its classes of data are not known in full", zh: "数据类别未能全部查明" },
    "class-conflict": { en: "what is said of its class contradicts itself", zh: "对数据类别的说明相互矛盾" },
    "volume-unknown": { en: "the number of persons is not known", zh: "涉及人数不明" },
    "ciio-unknown": {
      en: "it is not known whether the exporter operates critical information infrastructure",
      zh: "不明数据处理者是否为关键信息基础设施运营者",
    },
    "ciio-exemption-unsettled": {
      en: "it is not settled whether an operator of critical information infrastructure may claim this exemption",
      zh: "关键信息基础设施运营者能否主张该豁免尚无定论",
    },
    "unknown-exemption": { en: "there is no exemption of this code", zh: "没有该代码的豁免情形" },
    "exemption-facts-missing": {
      en: "the facts that its exemption asks for are not recorded",
      zh: "未记录该豁免所要求的事实",
    },
    "exemption-not-available": { en: "its exemption is not open to this flow", zh: "该豁免不适用于此数据流" },
    "exemption-purpose-mismatch": { en: "its exemption is for another purpose", zh: "该豁免针对其他目的" },
    "report-missing": {
      en: "the report that its exemption asks for is not recorded",
      zh: "未记录该豁免所要求的报告或者备案",
    },
    "report-not-prior": { en: "the report was not made before", zh: "报告或者备案不在出境之前" },
    "report-wrong-authority": { en: "the report went to another authority", zh: "报告或者备案未报送至正确的主管部门" },
    "ftz-zone-mismatch": {
      en: "the exporter is not known to be in the zone of the list",
      zh: "不能确认数据处理者在清单所属的自由贸易试验区内",
    },
    "ftz-no-list": {
      en: "the zone has no such list in force for its sector",
      zh: "该自由贸易试验区没有适用于该行业的有效清单",
    },
    "ftz-listed": {
      en: "its data is on the negative list, or may be",
      zh: "数据已列入或者可能列入负面清单",
    },
    "ftz-not-on-positive-list": {
      en: "its data is not on the positive list, or may not be",
      zh: "数据未列入或者可能未列入正面清单",
    },
    "ftz-filing-missing": {
      en: "the filing with the free trade zone is not recorded",
      zh: "未记录向自由贸易试验区的备案",
    },
    "ftz-important-data": {
      en: "important data that leaves by the list of a zone is looked at by a person",
      zh: "依自由贸易试验区清单出境的重要数据须由人工查看",
    },
    "not-yet-effective": { en: "it is not valid yet", zh: "尚未生效" },
    expired: { en: "it has expired", zh: "已过有效期" },
    "extension-pending": { en: "its extension is not approved", zh: "有效期延长尚未获批准" },
    revoked: { en: "it is revoked", zh: "已被撤销" },
    suspended: { en: "it is suspended", zh: "已被暂停" },
    "not-in-force": { en: "it is pending", zh: "尚在办理" },
    "change-event": { en: "something changed that it does not cover", zh: "发生了其未涵盖的变化" },
    "retention-exceeded": {
      en: "its data is kept abroad for longer than it says",
      zh: "数据境外保存时间超出其规定",
    },
    "no-record": { en: "no record is for it", zh: "没有对应的记录" },
    "mechanism-too-weak": { en: "its mechanism is too weak for this class", zh: "其出境路径不足以承载该类数据" },
    "wrong-exporter": { en: "it is for another exporter", zh: "对应其他数据处理者" },
    "subsidiary-not-covered": { en: "it does not list a subsidiary", zh: "未列明所涉子公司" },
    "exporter-status-changed": {
      en: "it says otherwise whether the exporter operates critical information infrastructure",
      zh: "关于数据处理者是否为关键信息基础设施运营者的记载不一致",
    },
    "wrong-recipient": { en: "it is for another recipient", zh: "对应其他境外接收方" },
    "recipient-country-mismatch": { en: "its recipient is in another country", zh: "其接收方位于其他国家或者地区" },
    "account-not-listed": { en: "it is for other accounts", zh: "对应其他账户" },
    "destination-not-listed": { en: "it is for another destination", zh: "对应其他目的地" },
    "destination-conflict": {
      en: "the region is in another country than the one that is stated",
      zh: "区域所在国与申报的国家不一致",
    },
    "destination-unknown": { en: "the country is not known", zh: "目的国不明" },
    "onward-transfer-not-allowed": { en: "it does not allow the onward transfer", zh: "不允许向其他方再转移" },
    "outside-gba": { en: "it reaches no further than the Greater Bay Area", zh: "其效力不超出粤港澳大湾区" },
    "item-not-listed": { en: "it does not list an item of the data", zh: "未列明某个数据项" },
    "level-not-covered": { en: "it is for other classes of data", zh: "对应其他类别的数据" },
    "purpose-not-listed": { en: "it is for other purposes", zh: "对应其他目的" },
    "purpose-unknown": { en: "nobody states the purpose", zh: "未说明目的" },
    "method-not-listed": { en: "it is for other methods", zh: "对应其他方式" },
    "scale-exceeded": { en: "it is for fewer persons", zh: "人数超出其规模" },
    "scale-year-mismatch": { en: "its scale is for another year", zh: "其规模针对其他年度" },
    "pia-missing": { en: "its impact assessment is missing", zh: "缺少个人信息保护影响评估" },
    "not-filed": { en: "the contract is not filed", zh: "标准合同未备案" },
    "not-approved": { en: "no approver is known to have signed it", zh: "未见审批人的有效签名" },
    "consent-missing": { en: "there is no separate consent", zh: "没有取得单独同意" },
    malformed: { en: "it is malformed", zh: "记录格式错误" },
  },
  /** What does not change the verdict, and should be seen to. */
  warnings: {
    "annual-report-missing": {
      en: "the last yearly report on important data is not recorded",
      zh: "未记录最近的年度汽车数据安全管理情况报送",
    },
    "provincial-filing-missing": {
      en: "the filing of important data with the provincial MIIT is not recorded",
      zh: "未记录向省级工业和信息化主管部门的重要数据备案",
    },
    "extension-pending": { en: "its extension does not count yet", zh: "有效期延长尚不生效" },
    "filing-due": { en: "the contract is to be filed", zh: "标准合同须在期限内备案" },
    "filed-late": { en: "the contract was filed late", zh: "标准合同逾期备案" },
    "recorded-by-another": { en: "it is not signed, and no approver recorded it", zh: "未签名，且非由审批人登记" },
    "important-by-volume-2021": {
      en: "by the Provisions of 2021 personal information of more than 100,000 persons is important data",
      zh: "依 2021 年规定，超过 10 万人的个人信息属于重要数据",
    },
    "exemption-review-note": { en: "a person should look at the exemption", zh: "建议人工查看该豁免" },
  },
  /** What is wrong with a record as it is written. */
  recordErrors: {
    "missing-field": { says: { en: "a field is missing", zh: "缺少字段" }, next: { en: "add it", zh: "补充该字段" } },
    "unknown-mechanism": {
      says: { en: "there is no such mechanism", zh: "没有该出境路径" },
      next: { en: "write one of them", zh: "从中选择一个" },
    },
    "invalid-date": {
      says: { en: "it is no day", zh: "不是日期" },
      next: { en: "write the day so", zh: "按此格式填写日期" },
    },
    "invalid-value": {
      says: { en: "it is no value of the field", zh: "字段的值无效" },
      next: { en: "correct the value", zh: "更正该值" },
    },
    "dates-reversed": {
      says: { en: "one day is before the other", zh: "日期先后颠倒" },
      next: { en: "correct one of the two days", zh: "更正两个日期之一" },
    },
    "not-filled-in": {
      says: { en: "it is still to be filled in", zh: "尚未填写" },
      next: { en: "write the value in its place", zh: "在此填写该值" },
    },
    "duplicate-id": {
      says: { en: "the id stands there more than once", zh: "编号重复" },
      next: { en: "give one of them another id, or take it out", zh: "更改其中一个编号，或者移除该记录" },
    },
  },
  /** What is to be seen to in a register, in whole sentences without the full stop. */
  remarks: {
    "signature-missing": {
      says: { en: "It is not signed, and signatures are demanded", zh: "未签名，而规定须有签名" },
      next: {
        en: "have an approver sign it: `ssh-keygen -Y sign -n onshore -f KEY FILE`",
        zh: "请审批人签名：`ssh-keygen -Y sign -n onshore -f KEY FILE`",
      },
    },
    "cannot-be-signed": {
      says: {
        en: "An entry of onshore.yaml cannot be signed, and signatures are demanded",
        zh: "onshore.yaml 中的条目不能签名，而规定须有签名",
      },
      next: { en: "file it as a record, and have an approver sign that", zh: "另存为记录文件，并请审批人签名" },
    },
    "wrong-signature": {
      says: {
        en: "Its signature is wrong, since it was changed afterwards or not signed with -n onshore",
        zh: "签名无效：签名后被改动，或者签名时未使用 -n onshore",
      },
      next: {
        en: "have an approver look at it, take the signature away and sign it again",
        zh: "请审批人核对，删除该签名后重新签名",
      },
    },
    "unknown-key": {
      says: {
        en: "It is signed with a key that the allowed signers do not have, or not for this use and day",
        zh: "签名所用密钥不在允许的签名人名单内，或者不适用于该用途和日期",
      },
      next: {
        en: "have an approver sign it, or add the key to the allowed signers",
        zh: "请审批人签名，或者将该密钥加入允许的签名人名单",
      },
    },
    "not-by-an-approver": {
      says: { en: "It is signed by {by}, who is no approver", zh: "由 {by} 签名，而其并非审批人" },
      next: {
        en: "have an approver sign it, or add {by} to approvals.approvers in onshore.yaml",
        zh: "请审批人签名，或者将 {by} 加入 onshore.yaml 的 approvals.approvers",
      },
    },
    "not-checked": {
      says: {
        en: "Its signature cannot be checked, since ssh-keygen of OpenSSH 8.2 or later is not on the PATH, or fails",
        zh: "无法验证签名：PATH 中没有 OpenSSH 8.2 或更高版本的 ssh-keygen，或者其运行失败",
      },
      next: { en: "install it, and check again", zh: "安装后重新检查" },
    },
    "recorded-by-another": {
      says: { en: "It is not signed, and recordedBy names no approver", zh: "未签名，且 recordedBy 所列并非审批人" },
      next: {
        en: "have an approver sign it, or record it and be named there",
        zh: "请审批人签名，或者由审批人登记并在此署名",
      },
    },
    expired: {
      says: { en: "Its last day was {last}", zh: "有效期已于 {last} 届满" },
      next: {
        en: "record its last day or its extension, or file what took its place",
        zh: "记录其末日或者延长，或者归档取代它的文件",
      },
    },
    "expired-unwritten": {
      says: {
        en: "It was issued when an assessment was valid for two years, and its last day is not written",
        zh: "其作出时安全评估有效期为两年，且未写明末日",
      },
      next: {
        en: "record its last day or its extension, or file what took its place",
        zh: "记录其末日或者延长，或者归档取代它的文件",
      },
    },
    "extension-pending": {
      says: {
        en: "Its extension is applied for and not approved, and does not count yet",
        zh: "已申请延长有效期，尚未获批准，不计入",
      },
      next: { en: "record the approval when it is there", zh: "获批准后予以记录" },
    },
    "filing-due": {
      says: {
        en: "The contract is to be filed by {day}, ten working days after it took effect",
        zh: "标准合同须在 {day} 之前备案，即生效后十个工作日内",
      },
      next: { en: "file it with the provincial CAC, and record the day", zh: "向省级网信部门备案，并记录日期" },
    },
    "filed-late": {
      says: {
        en: "The contract was filed after {day}, the tenth working day",
        zh: "标准合同在 {day}（第十个工作日）之后才备案",
      },
      next: { en: "keep the correspondence with the provincial CAC", zh: "保留与省级网信部门的往来文件" },
    },
    "not-filed": {
      says: {
        en: "The contract was to be filed by {day}, and covers nothing until it is",
        zh: "标准合同应在 {day} 之前备案，备案之前不覆盖任何数据流",
      },
      next: { en: "file it with the provincial CAC, and record the day", zh: "向省级网信部门备案，并记录日期" },
    },
    "change-event": {
      says: {
        en: "Something changed that it does not cover, or of which it is not known whether it affects security",
        zh: "发生了其未涵盖的变化，或者不明是否影响数据安全的变化",
      },
      next: {
        en: "apply again and record resolvedBy, or record affectsSecurity: false",
        zh: "重新申报并记录 resolvedBy，或者记录 affectsSecurity: false",
      },
    },
    "retention-exceeded": {
      says: { en: "The data was to be kept abroad until {until}", zh: "数据境外保存期限为 {until}" },
      next: { en: "have it deleted, or apply again", zh: "删除数据，或者重新申报" },
    },
    "pia-missing": {
      says: {
        en: "There is no impact assessment of personal information with its day, so it carries none",
        zh: "没有注明日期的个人信息保护影响评估，因此不承载个人信息",
      },
      next: { en: "record piaReportId and piaDate", zh: "记录 piaReportId 和 piaDate" },
    },
    "consent-missing": {
      says: { en: "There is no separate consent", zh: "没有取得单独同意" },
      next: { en: "ask a person whether consent is the ground", zh: "由人工确认是否以同意为依据" },
    },
    "annual-report-missing": {
      says: {
        en: "The last yearly report on important data, due by 15 December, is not recorded",
        zh: "未记录最近一次应于 12 月 15 日前报送的年度汽车数据安全管理情况",
      },
      next: { en: "make the report, and record its year and day", zh: "完成报送，并记录年度和日期" },
    },
    "provincial-filing-missing": {
      says: {
        en: "The filing of important data with the provincial MIIT is not recorded",
        zh: "未记录向省级工业和信息化主管部门的重要数据备案",
      },
      next: { en: "record its number", zh: "记录其编号" },
    },
    "annual-report-due": {
      says: {
        en: "The yearly report on important data is due by {day}",
        zh: "年度汽车数据安全管理情况应于 {day} 前报送",
      },
      next: { en: "make the report, and record its year and day", zh: "完成报送，并记录年度和日期" },
    },
    "impact-assessment-old": {
      says: {
        en: "Its impact assessment is of {made}, and the law has the report kept until {day}",
        zh: "个人信息保护影响评估作出于 {made}，法定保存期至 {day}",
      },
      next: {
        en: "see that the report is still kept, or assess again and record piaReportId and piaDate",
        zh: "确认报告仍在保存，或者重新评估并记录 piaReportId 和 piaDate",
      },
    },
    "report-missing": {
      says: {
        en: "Its exemption asks for {what} before anything leaves, and it is not recorded",
        zh: "其豁免要求出境之前完成{what}，而此记录未载明",
      },
      next: {
        en: "report to {authority}, and record exemption.reportNo, reportDate and authority",
        zh: "向 {authority} 报告，并记录 exemption.reportNo、reportDate 和 authority",
      },
    },
    "report-not-prior": {
      says: {
        en: "Its exemption asks for {what} before anything leaves, and its day is not before",
        zh: "其豁免要求出境之前完成{what}，而其日期不在此前",
      },
      next: {
        en: "stop the flows until it is made, or correct exemption.reportDate",
        zh: "完成之前停止相关数据流，或者更正 exemption.reportDate",
      },
    },
    "report-wrong-authority": {
      says: {
        en: "Its exemption asks for {what} to {authority}, and another authority is recorded",
        zh: "其豁免要求向 {authority} 完成{what}，而记录的是其他主管部门",
      },
      next: {
        en: "report to {authority}, or correct exemption.authority",
        zh: "向 {authority} 报告，或者更正 exemption.authority",
      },
    },
    "ftz-filing-missing": {
      says: { en: "The filing with the free trade zone is not recorded", zh: "未记录向自由贸易试验区的备案" },
      next: { en: "file as the zone asks, and record ftz.filingNo", zh: "按该区要求备案，并记录 ftz.filingNo" },
    },
    "extension-due": {
      says: {
        en: "Its last day is {last}, and its extension may be sought since {opens}",
        zh: "有效期末日为 {last}，自 {opens} 起可以申请延长",
      },
      next: {
        en: "apply through the provincial CAC by that day, and record extension.appliedDate",
        zh: "在末日之前通过省级网信部门申请，并记录 extension.appliedDate",
      },
    },
    "renewal-due": {
      says: {
        en: "Its last day is {last}, and its renewal is to be sought by {day}",
        zh: "有效期末日为 {last}，应于 {day} 前申请续期",
      },
      next: {
        en: "apply to the body that certified it, and record extension.appliedDate",
        zh: "向认证机构申请，并记录 extension.appliedDate",
      },
    },
    expiring: {
      says: { en: "Its last day is {last}, within {days} days", zh: "有效期将在 {days} 天之内届满，末日为 {last}" },
      next: { en: "renew it and record the renewal, or stop its flows", zh: "续期并记录，或者停止相关数据流" },
    },
    "expiring-contract": {
      says: { en: "Its last day is {last}, within {days} days", zh: "有效期将在 {days} 天之内届满，末日为 {last}" },
      next: {
        en: "conclude a new one, file it within ten working days of its taking effect and record it, or stop its flows",
        zh: "另行订立合同，自生效之日起十个工作日内备案并予以记录，或者停止相关数据流",
      },
    },
    "expiring-assessment": {
      says: { en: "Its last day is {last}, within {days} days", zh: "有效期将在 {days} 天之内届满，末日为 {last}" },
      next: { en: "seek the extension, from {opens} on, and record it", zh: "自 {opens} 起申请延长，并予以记录" },
    },
    "active-and-revoked": {
      says: { en: "It is active, and was revoked on {day}", zh: "状态为有效，却已于 {day} 撤销" },
      next: { en: "set its status to revoked", zh: "将状态改为 revoked" },
    },
    "revoked-and-to-be": {
      says: { en: "It is revoked, and is to be revoked on {day}", zh: "状态为已撤销，撤销日期却为将来的 {day}" },
      next: {
        en: "set its status to active until that day, or correct the day",
        zh: "在该日之前将状态改为 active，或者更正日期",
      },
    },
    "personal-only": {
      says: {
        en: "A {mechanism} carries personal information only, and this one is for {data}",
        zh: "{mechanism}只承载个人信息，而此记录针对{data}",
      },
      next: { en: "record the assessment on which that data leaves", zh: "记录该数据出境所依据的安全评估" },
    },
    "region-elsewhere": {
      says: {
        en: "{region} is in {lands}, and the record says {country}",
        zh: "{region} 位于 {lands}，而记录写的是 {country}",
      },
      next: { en: "correct the country or the region", zh: "更正国家或者区域" },
    },
    "same-number": {
      says: { en: "It has the {field} of {other}", zh: "其 {field} 与 {other} 相同" },
      next: { en: "keep one of the two, or correct the number", zh: "保留其一，或者更正编号" },
    },
    "ciio-differs": {
      says: {
        en: "It and {other} differ on whether {exporter} is an operator of critical information infrastructure",
        zh: "该记录与 {other} 关于 {exporter} 是否为关键信息基础设施运营者的记载不一致",
      },
      next: { en: "correct one of the two", zh: "更正其一" },
    },
    "revoked-beside": {
      says: {
        en: "The assessment {revoked} is revoked, and {other} is for the same flows",
        zh: "安全评估 {revoked} 已被撤销，而 {other} 针对相同的数据流",
      },
      next: { en: "have a person decide whether the flows may go on", zh: "由人工决定相关数据流能否继续" },
    },
    overlap: {
      says: { en: "It and {other} are for the same flows", zh: "该记录与 {other} 针对相同的数据流" },
      next: {
        en: "leave both if both are meant: the strongest carries a flow, and two never add up",
        zh: "确需两份的可以保留：由最强的一份承载数据流，两份不得相加",
      },
    },
    "covers-nothing": {
      says: { en: "It covers nothing in these deployments", zh: "在这些部署中不覆盖任何数据流" },
      next: {
        en: "see whether its recipients, destinations and data are those of a flow; onshore why tells of each",
        zh: "查看其接收方、目的地和数据是否与某个数据流相符；可用 onshore why 逐一查询",
      },
    },
    "approver-without-key": {
      says: {
        en: "{approver} is an approver, and {file} has no key of that name",
        zh: "{approver} 是审批人，而 {file} 中没有其密钥",
      },
      next: { en: "add the key, or correct the name", zh: "添加密钥，或者更正名称" },
    },
    "signature-without-record": {
      says: { en: "There is no file that it is the signature of", zh: "没有与此签名对应的文件" },
      next: {
        en: "name it as the record, with .sig after that, or take it away",
        zh: "以记录的文件名加 .sig 命名，或者将其移除",
      },
    },
    /** Whatever else speaks against a record by itself. */
    other: {
      says: { en: "It does not carry what it describes: {why}", zh: "不能承载其所描述的数据流：{why}" },
      next: { en: "correct the claim, or record what is missing", zh: "更正所主张的内容，或者补充缺少的记录" },
    },
  },
  /** A day that was counted by Monday to Friday. */
  uncertainDay: {
    en: "{day} (the working days of that year are not known)",
    zh: "{day}（该年工作日尚不明确）",
  },
  /** What a draft of a record tells beside its fields. */
  draft: {
    of: { en: "A draft of a record for {finding}", zh: "{finding} 的记录草稿" },
    fill: {
      en: "Fill in what stands in angle brackets. As long as any of it is left, the record does not count.",
      zh: "请填写尖括号中的内容。只要有一处未填写，记录即不计入。",
    },
    keep: {
      en: "Keep it in a folder of the register: `onshore register check` tells what it lacks.",
      zh: "存放于登记文件夹：`onshore register check` 会指出其所缺内容。",
    },
    sign: {
      en: "Only signed records count here: have an approver sign it once it is filled in.",
      zh: "此处只有经签名的记录才计入：填写后请审批人签名。",
    },
    asked: { en: "The law asks: {asks}", zh: "法律要求：{asks}" },
    others: { en: "Would do as well: {others}", zh: "也可以采用：{others}" },
    beside: {
      en: "It is surveying and mapping data: {other} is needed beside; --mechanism {name} drafts it",
      zh: "属于测绘地理信息数据：还须有{other}；可用 --mechanism {name} 起草",
    },
    affirmed: { en: "true if {fact}, otherwise false", zh: "{fact}的填写 true，否则填写 false" },
    later: { en: "To be added once there is something to say:", zh: "有内容后补充：" },
    declared: {
      en: "of {year}, {plain} persons without sensitive items and {sensitive} with them are declared",
      zh: "{year} 年申报人数：不含敏感个人信息 {plain} 人，含敏感个人信息 {sensitive} 人",
    },
    unstated: { en: "an unknown number of", zh: "不明" },
    sensitive: { en: "what the input marks as sensitive", zh: "输入中标为敏感的内容" },
    /** Why there is none. */
    none: {
      everybody: {
        en: "everybody can read it, and a record names who receives",
        zh: "任何人均可读取，而记录须列明接收方",
      },
      exemption: { en: "none of the exemptions carries it", zh: "没有适用的豁免" },
      mapping: { en: "it is no surveying and mapping data", zh: "不属于测绘地理信息数据" },
      next: {
        en: "use --mechanism {mechanism}, or leave it out",
        zh: "请使用 --mechanism {mechanism}，或者不使用该选项",
      },
    },
  },
  verdicts: {
    allowed: { en: "allowed", zh: "允许出境" },
    denied: { en: "denied", zh: "不允许出境" },
    review: { en: "for review", zh: "须人工复核" },
  },
  asks: {
    none: { en: "nothing", zh: "无要求" },
    "contract-or-certification": {
      en: "standard contract or certification",
      zh: "个人信息出境标准合同或者个人信息出境认证",
    },
    assessment: { en: "security assessment", zh: "数据出境安全评估" },
    review: { en: "review", zh: "人工复核" },
    deny: { en: "denied", zh: "不出境" },
  },
  mechanisms: {
    security_assessment: terms.securityAssessment,
    standard_contract: terms.standardContract,
    certification: terms.certification,
    exemption: terms.exemption,
    ftz_negative_list: { en: "list of a free trade zone", zh: "自由贸易试验区负面清单" },
    mapping_approval: {
      en: "approval for surveying and mapping data",
      zh: "测绘地理信息对外提供审批或者地图审核",
    },
  },
  classes: {
    core: terms.coreData,
    important: terms.importantData,
    "sensitive-personal": terms.sensitivePersonalInformation,
    personal: terms.personalInformation,
    general: terms.generalData,
    none: { en: "no vehicle data", zh: "非汽车数据" },
  },
  geo: {
    raw: { en: "surveying and mapping data without confidentiality treatment", zh: "未经保密处理的测绘地理信息数据" },
    treated: { en: "surveying and mapping data after confidentiality treatment", zh: "经保密处理的测绘地理信息数据" },
    none: { en: "no surveying and mapping data", zh: "不含测绘地理信息数据" },
  },
  domains: {
    exterior: { en: "data of the surroundings", zh: "车外数据" },
    cabin: { en: "data of the cabin", zh: "座舱数据" },
    running: { en: "data of the running vehicle", zh: "运行数据" },
    location: { en: "data of location and track", zh: "位置轨迹数据" },
  },
  scenarios: {
    rd_design: { en: "research, development and design", zh: "研发设计" },
    manufacturing: { en: "manufacturing", zh: "生产制造" },
    driving_automation: { en: "driving automation", zh: "驾驶自动化" },
    software_upgrade: { en: "software upgrade", zh: "软件升级" },
    connected_operation: { en: "connected operation", zh: "联网运行" },
  },
  /** How sure a fact is, and what that means. */
  certainties: {
    read: {
      word: { en: "read", zh: "已读" },
      says: { en: "the provision was read, in a copy", zh: "已阅读条文（副本）" },
    },
    quoted: { word: { en: "quoted", zh: "引文" }, says: { en: "a source quotes it", zh: "来源逐字引用" } },
    secondary: { word: { en: "secondary", zh: "转述" }, says: { en: "a source tells it", zh: "来源以自己的话转述" } },
    uncertain: {
      word: { en: "uncertain", zh: "存疑" },
      says: {
        en: "recalled, contradicted, or seen only in a broken copy",
        zh: "凭记忆、有相反说法，或者仅见于残缺副本",
      },
    },
    decision: { word: { en: "decision", zh: "自定" }, says: { en: "how Onshore reads it", zh: "Onshore 自己的解读" } },
  },
  polarities: {
    negative: { en: "negative", zh: "负面清单" },
    positive: { en: "positive", zh: "正面清单" },
  },
  filings: {
    required: { en: "required", zh: "须备案" },
    "not-required": { en: "not required", zh: "无须备案" },
    unknown: { en: "unknown", zh: "不明" },
  },
  answers: {
    yes: { en: "yes", zh: "是" },
    no: { en: "no", zh: "否" },
    unsettled: { en: "unsettled", zh: "尚无定论" },
  },
  /** The order in which the law is asked. */
  questions: {
    1: { en: "Does it leave?", zh: "是否出境？" },
    2: { en: "Is it prohibited?", zh: "是否禁止？" },
    3: { en: "Is it free?", zh: "是否可以自由出境？" },
    4: { en: "Which mechanism?", zh: "适用哪种出境路径？" },
    5: { en: "Does the record carry it?", zh: "记录能否承载？" },
  },
  /** What becomes of a text, a row, an exemption or a list on a day. */
  turns: {
    comes: { en: "{what}: comes into force", zh: "{what}：施行" },
    "may-come": { en: "{what}: may come into force", zh: "{what}：可能施行" },
    "surely-in-force": { en: "{what}: in force, whichever source is right", zh: "{what}：无论以哪个来源为准均已施行" },
    ends: { en: "{what}: no longer in force", zh: "{what}：不再有效" },
    "days-unknown": {
      en: "The working days of {year} are not known: they are taken to be Monday to Friday",
      zh: "{year} 年的工作日尚不明确：按周一至周五计算",
    },
  },
  row: { en: "Row {id}", zh: "规则 {id}" },
  /** Of findings. */
  labels: {
    record: { en: "Record", zh: "记录" },
    law: { en: "Law", zh: "法律" },
    warning: { en: "Note", zh: "提示" },
    advice: { en: "Advice", zh: "建议" },
  },
  doesNotCover: { en: "{record} does not cover it: {why}", zh: "{record} 不覆盖该数据流：{why}" },
  moreRecords: { en: "and {number} more; onshore why tells of each", zh: "另有 {number} 条；onshore why 逐条说明" },
  ownReading: { en: "a reading of Onshore's own", zh: "Onshore 自己的解读" },
  undeclared: {
    en: "personal information; whether a contract is enough, or an assessment is due, is told by the number of persons, which onshore.yaml does not declare, under exporters",
    zh: "个人信息；标准合同即可还是须作安全评估取决于人数，而 onshore.yaml 的 exporters 未申报人数",
  },
  splitTheFlow: {
    en: "records in force each carry a part, and parts do not add up: split the flow",
    zh: "几份有效记录各自只覆盖一部分，不能相加：请拆分数据流",
  },
  flows: flowWords,
  register: registerWords,
  /** From what exemptions free, and from what not. */
  exempts: {
    en: "From assessment, contract and certification; not from notice, separate consent, impact assessment and security duties.",
    zh: "免予数据出境安全评估、个人信息出境标准合同和个人信息出境认证；不免除告知、单独同意、个人信息保护影响评估和安全保护义务。",
  },
  noAdviceHere: {
    en: "What is said of the law is no legal advice; onshore law tells on what it rests, and how sure that is.",
    zh: "有关法律的说明不构成法律意见；其依据及把握程度见 onshore law --lang zh-CN。",
  },
  noAdvice: {
    en: "No legal advice. This is what Onshore goes by, in its own words, so that those who give advice can see it and argue. The text of the law decides.",
    zh: "不构成法律意见。以下是 Onshore 以自己的表述所依据的内容，供提供法律意见的人查看和商榷。以法律文本为准。",
  },
} as const satisfies {
  readonly allowed: Words<string>;
  readonly objections: Words<string>;
  readonly warnings: Words<string>;
  readonly recordErrors: Readonly<Record<string, Remedy>>;
  readonly remarks: Readonly<Record<string, Remedy>>;
  readonly uncertainDay: Term;
  readonly draft: Readonly<Record<string, Term | Words<string>>>;
  readonly verdicts: Words<string>;
  readonly asks: Words<Asks>;
  readonly mechanisms: Words<string>;
  readonly classes: Words<LawClass>;
  readonly geo: Words<Geo>;
  readonly domains: Words<Domain>;
  readonly scenarios: Words<Scenario>;
  readonly certainties: Readonly<Record<Certainty, { readonly word: Term; readonly says: Term }>>;
  readonly polarities: Words<FtzList["polarity"]>;
  readonly filings: Words<FtzList["filing"]>;
  readonly answers: Words<string>;
  readonly turns: Words<string>;
  readonly row: Term;
  readonly flows: typeof flowWords;
  readonly register: typeof registerWords;
  readonly exempts: Term;
  readonly questions: Readonly<Record<1 | 2 | 3 | 4 | 5, Term>>;
  readonly labels: Words<string>;
  readonly doesNotCover: Term;
  readonly moreRecords: Term;
  readonly ownReading: Term;
  readonly undeclared: Term;
  readonly splitTheFlow: Term;
  readonly noAdviceHere: Term;
  readonly noAdvice: Term;
};
