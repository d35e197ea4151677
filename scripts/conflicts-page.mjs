// The page of rules of other scanners that pull against ours, in either language: docs/conflicts.md and docs/conflicts.zh-CN.md.
import { fromSource } from "./from-source.mjs";

const { lookedAt } = fromSource("catalog/conflicts/index.ts");
const { conflictsOf, toldConflict } = fromSource("src/conflicts/conflicts.ts");
const { conflictsPage: tables } = fromSource("src/reports/conflicts.ts");
const { say } = fromSource("src/language.ts");

export function conflictsPage(language) {
  const speak = (en, zh) => say({ en, zh }, language);
  const told = conflictsOf().map((one) => toldConflict(one, language));
  const seen = lookedAt.map(({ what, why, evidence }) => {
    const name = evidence ? `[${what.replace("*", "\\*")}](${evidence.url})` : what;
    return `- ${name}${speak(": ", "：")}${say(why, language)}`;
  });
  return `# ${speak("Living with other scanners", "与其他扫描工具并用")}

${speak(
  `Other scanners ask for copies of data in other regions. Whoever obeys them without a look at the border breaks the policies of Onshore,
and the reverse. Each rule on this page was read in the tool's own text on 2026-11-22; the name of a rule links to it.`,
  "其他扫描工具要求在其他区域保存数据副本。不顾数据出境而照办，即违反 Onshore 的策略；反之亦然。本页每条规则均于 2026-11-22 在该工具自身的文本中查阅，规则名称链接至该文本。",
)}

${speak(
  `Most of them can be obeyed inside the mainland: in the partition \`aws-cn\` there are two regions, and a copy from Beijing to Ningxia
is a cross-region copy. So replicate there where a second copy is wanted, and skip the rule for what is kept once.`,
  "多数规则可以在境内满足：`aws-cn` 分区有两个区域，从北京复制到宁夏即为跨区域复制。需要第二份副本的，在境内复制；只保存一份的，跳过该规则。",
)}

\`\`\`sh
onshore conflicts --tool checkov                              # ${speak("the rules of one tool", "某一工具的规则")}
onshore conflicts --skips checkov > .checkov.yaml             # ${speak("its skips, each with our reason", "该工具的跳过配置，均注明理由")}
onshore conflicts --skips prowler plan.json > mutelist.yaml   # ${speak("only what this deployment needs", "仅限此部署所需")}
\`\`\`

${speak(
  `A rule whose demand can be obeyed as it stands is not skipped, and the file says so. A skip that is written here is read by the
tool for everything that it scans: skip it for single resources where the tool can (an inline comment of Checkov, an acknowledgement
of cdk-nag on one construct). For Prowler a plan names the resources; one whose name it does not tell is not skipped.`,
  "可以照办的规则不予跳过，文件中有说明。此处生成的跳过配置对该工具扫描的全部内容生效；工具支持的，应仅对单个资源跳过（Checkov 的行内注释、cdk-nag 对单个构造的确认）。Prowler 的跳过配置在给出计划时只列出相应资源；计划未给出名称的资源不跳过。",
)}

${[...tables(told, language)].join("")}## ${speak("Looked at, and no conflict", "已查阅，并无冲突")}

${seen.join("\n")}

## ${speak("What was tried", "验证情况")}

${speak(
  `On 2026-11-22. Checkov 3.3.30 reported \`CKV_AWS_144\` on a bucket, and did not with the generated \`.checkov.yaml\` beside it; with
replication inside one region it was content without a skip. Prowler 5.46.0 accepted the generated mutelist, and took
\`s3_bucket_cross_region_replication\` for muted and \`cloudtrail_multi_region_enabled\` not; it was not run against an account. The
skips of the other tools are checked for their form by the tests, and were not run through the tools.`,
  "2026-11-22：Checkov 3.3.30 对存储桶报告 `CKV_AWS_144`，放入所生成的 `.checkov.yaml` 后不再报告；在同一区域内复制的，无需跳过即合格。Prowler 5.46.0 接受所生成的静默清单，将 `s3_bucket_cross_region_replication` 视为静默，`cloudtrail_multi_region_enabled` 不视为静默；未对账户实际运行。其他工具的跳过配置由测试检查其格式，未以该工具实际运行。",
)}
`;
}
