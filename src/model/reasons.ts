import type { Term } from "../../catalog/law/vocabulary";
import { joined, type Text, tell, text } from "../language";
import { blocksOf } from "../registers/ranges";
import type { Reason, Unknown } from "./value";

/** Why something is not known, and what would settle it. */
interface Open {
  readonly says: Term;
  readonly settle: Term;
}

/** What the law leaves to a person, and what would settle it. */
const lawWords: Readonly<Record<string, Open>> = {
  "volume-unknown": {
    says: {
      en: "of how many persons the exporter sent data abroad this year is not declared, and decides what is needed",
      zh: "未申报数据处理者本年度向境外提供了多少人的数据，而所需的出境路径取决于此",
    },
    settle: {
      en: "declare it in onshore.yaml, under exporters: volumes",
      zh: "在 onshore.yaml 的 exporters: volumes 中申报",
    },
  },
  "ciio-unknown": {
    says: {
      en: "whether the exporter is an operator of critical information infrastructure is not declared",
      zh: "未申报数据处理者是否为关键信息基础设施运营者",
    },
    settle: {
      en: "state isCiio of the exporter in onshore.yaml, under exporters",
      zh: "在 onshore.yaml 的 exporters 中填写该数据处理者的 isCiio",
    },
  },
  "wrong-exporter": {
    says: { en: "who exports the data is not declared", zh: "未申报由谁向境外提供数据" },
    settle: {
      en: "name the exporter in the dataset, or as owner of the account, in onshore.yaml",
      zh: "在 onshore.yaml 的数据集中写明数据处理者，或者将其写为账户的 owner",
    },
  },
  "class-conflict": {
    says: { en: "its class and its items contradict each other", zh: "其数据类别与数据项相互矛盾" },
    settle: {
      en: "correct the classes or the items of the dataset in onshore.yaml",
      zh: "在 onshore.yaml 中更正该数据集的类别或者数据项",
    },
  },
  "class-unknown": {
    says: {
      en: "it may be of a class, or of a domain, that asks more",
      zh: "可能属于要求更严的数据类别或者汽车数据领域",
    },
    settle: {
      en: "state the class and the domain by tags, or by a dataset in onshore.yaml",
      zh: "用标签或者 onshore.yaml 中的数据集写明类别和领域",
    },
  },
  "purpose-unknown": {
    says: { en: "for what the data goes abroad is not declared", zh: "未申报数据出境的目的" },
    settle: {
      en: "state the purpose of the dataset in onshore.yaml, under datasets",
      zh: "在 onshore.yaml 的 datasets 中写明该数据集的目的",
    },
  },
  "mapping-approval-missing": {
    says: {
      en: "whether it is surveying and mapping data that needs an approval is not known",
      zh: "不明其是否为须经审批的测绘地理信息数据",
    },
    settle: {
      en: "state auto:geo as a literal, or record the mapping approval",
      zh: "以字面值填写 auto:geo，或者登记测绘地理信息的审批",
    },
  },
  "core-data": {
    says: { en: "it is core data, for which an override is recorded", zh: "属于核心数据，且登记了例外处理" },
    settle: { en: "have the person decide who may", zh: "由有权决定的人决定" },
  },
};

/** What is to be filled in. */
const blanks = {
  id: { en: "<id>", zh: "<编号>" },
  idOrName: { en: "<id or name>", zh: "<编号或者名称>" },
  host: { en: "<host>", zh: "<主机>" },
  network: { en: "<network>", zh: "<网络>" },
} as const satisfies Readonly<Record<string, Term>>;

/** One of the deployment that has no id yet is named by its address. */
function idOfNetwork(about: Text): Text {
  const says = tell(about, "en");
  if (says === "") return blanks.id;
  return /^vpce?-/.test(says) ? about : text({ en: "<id of {network}>", zh: "<{network}的编号>" }, { network: about });
}

/** Words in which `{about}` and `{origin}` are filled in, or what makes them where they depend on what it is about. */
type Words = Term | ((about: Text, origin: Text) => Text);

/** Each reason in words, and what would settle it. Completed by the compiler: a reason without words does not build. */
const words: Readonly<Record<Reason, { readonly says: Words; readonly settle: Words }>> = {
  "set-after-apply": {
    says: (_, origin) =>
      origin === ""
        ? { en: "the value is known only after apply", zh: "该值在 apply 之后才能知道" }
        : text(
            { en: "it comes from {origin} and is known only after apply", zh: "来自{origin}，在 apply 之后才能知道" },
            { origin },
          ),
    settle: (_, origin) =>
      origin === ""
        ? {
            en: "write it as a literal or a variable, or check again when what it comes from exists",
            zh: "将其写为字面值或者变量，或者在其来源创建之后再检查",
          }
        : text(
            {
              en: "write it as a literal or a variable, or check again when {origin} exists",
              zh: "将其写为字面值或者变量，或者在{origin}创建之后再检查",
            },
            { origin },
          ),
  },
  "part-set-after-apply": {
    says: (_, origin) =>
      origin === ""
        ? {
            en: "a part of what it stands in is known only after apply, and hides the rest",
            zh: "其所在的值有一部分在 apply 之后才能知道，因此其余部分也看不到",
          }
        : text(
            {
              en: "a part of what it stands in comes from {origin}, is known only after apply, and hides the rest",
              zh: "其所在的值有一部分来自{origin}，在 apply 之后才能知道，因此其余部分也看不到",
            },
            { origin },
          ),
    settle: {
      en: "give the source beside the plan (--source), or write that part as a literal or a variable",
      zh: "在计划之外同时给出源代码（--source），或者将该部分写为字面值或者变量",
    },
  },
  "filled-in-by-provider": {
    says: { en: "the provider fills the value in", zh: "该值由 provider 填写" },
    settle: { en: "state the value in the configuration", zh: "在配置中写明该值" },
  },
  "local-value": {
    says: {
      en: "the value comes from a local, which a plan does not record",
      zh: "该值来自 local，而计划中不记录 local",
    },
    settle: {
      en: "use a variable in place of the local, or refer to the resource itself",
      zh: "以变量代替 local，或者直接引用该资源",
    },
  },
  "variable-not-set": {
    says: { en: "the value comes from a variable that nothing sets", zh: "该值来自未赋值的变量" },
    settle: {
      en: "set the variable in terraform.tfvars beside the configuration, give it a default, or check the plan",
      zh: "在配置旁的 terraform.tfvars 中为该变量赋值，或者为其设置默认值，或者检查计划",
    },
  },
  "not-evaluated": {
    says: {
      en: "the value is made by an expression that Onshore does not evaluate",
      zh: "该值由 Onshore 不求值的表达式得出",
    },
    settle: { en: "check the plan, which has the value", zh: "检查计划，其中有该值" },
  },
  "looked-up": {
    says: { en: "the value is looked up in the cloud, which was not asked", zh: "该值须向云端查询，而此次未查询" },
    settle: {
      en: "check the plan, for which it is looked up, or write it as a literal",
      zh: "检查计划（生成计划时会查询），或者写为字面值",
    },
  },
  "module-not-read": {
    says: { en: "the value comes from a module that could not be read", zh: "该值来自无法读取的模块" },
    settle: {
      en: "run terraform init, so that the module is on the disk",
      zh: "运行 terraform init，将该模块取到本地",
    },
  },
  secret: {
    says: { en: "the value is secret and stays closed", zh: "该值为机密，不予展开" },
    settle: {
      en: "do not keep places, principals or policies as secrets",
      zh: "不要将地点、主体或者策略设为机密",
    },
  },
  "not-in-input": {
    says: {
      en: "the provider requires it, and the input leaves it out",
      zh: "provider 要求填写该值，而输入中没有",
    },
    settle: {
      en: "make the input again, after a refresh where it is a state",
      zh: "请重新生成输入；若为状态，请先刷新",
    },
  },
  "update-broken-off": {
    says: {
      en: "an update was broken off while it made or changed this",
      zh: "更新在创建或者变更此资源时中断",
    },
    settle: {
      en: "let Pulumi find out what is there (pulumi refresh), and export the stack again",
      zh: "先用 pulumi refresh 查明现状，再重新导出栈",
    },
  },
  "region-not-stated": {
    says: { en: "neither the resource nor its provider states a region", zh: "资源及其 provider 均未写明区域" },
    settle: {
      en: "state `region` in the provider, or `assumeRegion` in onshore.yaml",
      zh: "在 provider 中写明 `region`，或者在 onshore.yaml 中写明 `assumeRegion`",
    },
  },
  "region-not-listed": {
    says: (about) =>
      text(
        { en: "{region} is no region that Onshore knows", zh: "{region}不是 Onshore 所知的区域" },
        { region: about || { en: "the region", zh: "该区域" } },
      ),
    settle: {
      en: "correct the region code, or update Onshore if the region is new",
      zh: "更正区域代码；如为新区域，请更新 Onshore",
    },
  },
  "account-not-registered": {
    says: { en: "account {about} is not in the register of accounts", zh: "账户{about}未在账户登记中" },
    settle: (about) => {
      const [id = "", partition = "aws-cn"] = tell(about, "en").split(" of ");
      return text(
        {
          en: 'add to onshore.yaml, under accounts: { id: "{id}", partition: {partition}, operatedFrom: <country> }',
          zh: '在 onshore.yaml 的 accounts 中添加：{ id: "{id}", partition: {partition}, operatedFrom: <国家代码> }',
        },
        { id, partition },
      );
    },
  },
  "account-not-named": {
    says: { en: "it names no account", zh: "未写明账户" },
    settle: { en: "name the account by its ARN", zh: "以 ARN 写明账户" },
  },
  "principal-with-wildcard": {
    says: {
      en: "AWS refuses a wildcard inside the ARN of a principal, so that nothing is granted and nothing is proven",
      zh: "AWS 不接受主体 ARN 中的通配符，因此既未授权，也无从证明",
    },
    settle: {
      en: "name the principals one by one, or the account with a condition on aws:PrincipalArn",
      zh: "逐一写明主体，或者写明账户并以 aws:PrincipalArn 为条件",
    },
  },
  "organization-not-registered": {
    says: { en: "the organization {about} is not in the register of organizations", zh: "组织{about}未在组织登记中" },
    settle: {
      en: "add to onshore.yaml, under organizations: { id: {about}, operatedFrom: <country> }",
      zh: "在 onshore.yaml 的 organizations 中添加：{ id: {about}, operatedFrom: <国家代码> }",
    },
  },
  "membership-not-registered": {
    says: {
      en: "the register does not say of which organization account {about} is a member",
      zh: "登记中未写明账户{about}属于哪个组织",
    },
    settle: {
      en: "add `organization` to the entry of account {about} under accounts in onshore.yaml",
      zh: "在 onshore.yaml 的 accounts 中，为账户{about}的条目添加 `organization`",
    },
  },
  "organizational-unit": {
    says: {
      en: "whether the account is below {about} stands outside this deployment, and with it whether its policy keeps everybody outside away",
      zh: "账户是否在{about}之下由本部署之外决定，其策略能否挡住所有外部人员也就无从得知",
    },
    settle: {
      en: "remove the principal from the Allow, or attach the policy of the organization to the account itself",
      zh: "从 Allow 中移除该主体，或者将组织的策略直接附加到该账户",
    },
  },
  "network-not-registered": {
    says: { en: "the network {about} is not in the register of networks", zh: "网络{about}未在网络登记中" },
    settle: (about) =>
      text(
        { en: "add to onshore.yaml, under networks: {entries}", zh: "在 onshore.yaml 的 networks 中添加：{entries}" },
        { entries: networkEntries(tell(about, "en")) },
      ),
  },
  "network-onshore": {
    says: {
      en: "it may come from networks on the mainland only, and who uses them there is not recorded",
      zh: "只允许来自境内网络，但未登记何人在使用这些网络",
    },
    settle: {
      en: "name the principals on the mainland that may read",
      zh: "写明可以读取的境内主体",
    },
  },
  "endpoint-not-registered": {
    says: (about) =>
      text(
        { en: "where {endpoint} is used is not registered", zh: "未登记{endpoint}在何处使用" },
        { endpoint: about || { en: "the VPC endpoint", zh: "该 VPC 终端节点" } },
      ),
    settle: (about) =>
      text(
        {
          en: "add to onshore.yaml, under networks: { {kind}: {id}, country: <country> }",
          zh: "在 onshore.yaml 的 networks 中添加：{ {kind}: {id}, country: <国家代码> }",
        },
        { kind: /^vpce-|vpc_?endpoint/i.test(tell(about, "en")) ? "endpoint" : "vpc", id: idOfNetwork(about) },
      ),
  },
  "connection-not-registered": {
    says: (about) =>
      text(
        { en: "where the other end of {line} is, is not registered", zh: "未登记{line}的另一端在何处" },
        { line: about || { en: "the line", zh: "该线路" } },
      ),
    settle: (about) =>
      text(
        {
          en: "add to onshore.yaml, under networks: { connection: {id}, country: <country> }",
          zh: "在 onshore.yaml 的 networks 中添加：{ connection: {id}, country: <国家代码> }",
        },
        { id: about || blanks.idOrName },
      ),
  },
  "guard-not-known": {
    says: (about) =>
      text(
        {
          en: "whether {guard} keeps everybody outside the mainland away is not known",
          zh: "不明{guard}能否挡住所有境外人员",
        },
        { guard: about || { en: "what stands before it", zh: "其前置防护" } },
      ),
    settle: {
      en: "ask who calls, or let in callers from CN only, in this deployment",
      zh: "在本部署中要求调用者表明身份，或者只放行来自 CN 的调用者",
    },
  },
  "prefix-list-not-known": {
    says: {
      en: "the addresses of the prefix list stand outside this deployment",
      zh: "前缀列表中的地址在本部署之外",
    },
    settle: {
      en: "name the ranges of addresses in the security group",
      zh: "在安全组中写明地址范围",
    },
  },
  "security-group-not-known": {
    says: {
      en: "whom its security groups let in stands outside this deployment",
      zh: "其安全组放行何人由本部署之外决定",
    },
    settle: {
      en: "take away its public address, or name security groups of this deployment",
      zh: "取消其公网地址，或者使用本部署中的安全组",
    },
  },
  "key-holder-not-known": {
    says: {
      en: "a long-lived key, password or certificate works from everywhere, and who holds it is not in the deployment",
      zh: "长期有效的密钥、口令或者证书在任何地方都能使用，而部署中没有写明由谁持有",
    },
    settle: {
      en: "use a role, or a registered identity provider, in place of the key or password, or limit it to your networks on the mainland",
      zh: "以角色或者已登记的身份提供商代替密钥或者口令，或者将其限于境内网络",
    },
  },
  "people-not-known": {
    says: {
      en: "who they are stands in a list, a directory or a team elsewhere, and from where they work is not in the deployment",
      zh: "其身份由别处的名单、目录或者团队决定，而部署中没有写明其在何处工作",
    },
    settle: {
      en: "let them in through a registered identity provider, or limit it to your networks on the mainland",
      zh: "通过已登记的身份提供商让其进入，或者将其限于境内网络",
    },
  },
  "password-abroad": {
    says: {
      en: "a password works for whoever has it, and whether the network lets it through stands elsewhere",
      zh: "口令对任何持有者都有效，而网络是否放行在别处决定",
    },
    settle: { en: "keep the password on the mainland", zh: "将口令留在境内" },
  },
  "bucket-not-located": {
    says: { en: "an S3 ARN names no region", zh: "S3 的 ARN 不含区域" },
    settle: {
      en: "add the bucket to onshore.yaml, under locations: { arn: …, region: … }",
      zh: "在 onshore.yaml 的 locations 中添加该存储桶：{ arn: …, region: … }",
    },
  },
  "stands-for-another": {
    says: {
      en: "it stands for a place outside AWS that this deployment does not tell",
      zh: "它代表 AWS 之外的某处，本部署未写明在何处",
    },
    settle: {
      en: "add it to onshore.yaml, under locations: { arn: …, region: … }",
      zh: "在 onshore.yaml 的 locations 中添加：{ arn: …, region: … }",
    },
  },
  "host-not-located": {
    says: (about) =>
      text(
        { en: "nothing tells where {host} is", zh: "没有任何信息表明{host}在何处" },
        { host: about || { en: "the host", zh: "该主机" } },
      ),
    settle: (about) =>
      text(
        {
          en: "add to onshore.yaml, under networks: { host: {host}, country: <country> }",
          zh: "在 onshore.yaml 的 networks 中添加：{ host: {host}, country: <国家代码> }",
        },
        { host: about || blanks.host },
      ),
  },
  "contact-not-located": {
    says: {
      en: "nobody can tell where a mailbox, telephone or other recipient is",
      zh: "无从得知邮箱、电话或其他接收方位于何处",
    },
    settle: { en: "deliver to a queue on the mainland instead", zh: "改为投递到境内的队列" },
  },
  "file-not-read": {
    says: {
      en: "where it goes stands in a file, or in a text in a language of its own, that is not read",
      zh: "去向写在未被读取的文件中，或者以其自有语言写成的文本中",
    },
    settle: {
      en: "name the target in the deployment itself, or have a person read the file and record it",
      zh: "在部署中直接写明目标，或者由人工阅读该文件并登记",
    },
  },
  "logins-not-followed": {
    says: {
      en: "who signs in with Cognito is decided by the logins of its identity pools, which are not followed",
      zh: "何人通过 Cognito 登录由其身份池的登录方式决定，未作追踪",
    },
    settle: {
      en: "limit it to your own identity pool (aud), have a person look at who signs in there, and record that in a waiver",
      zh: "以 aud 限定为本方身份池，由人工核实何人在该处登录，并以豁免登记",
    },
  },
  "provider-not-registered": {
    says: { en: "the identity provider {about} is not in the register", zh: "身份提供商{about}未登记" },
    settle: (about) => {
      const isArn = tell(about, "en").startsWith("arn:");
      return text(
        {
          en: "add to onshore.yaml, under identityProviders: { {key}: {name}, operatedFrom: <country> }",
          zh: "在 onshore.yaml 的 identityProviders 中添加：{ {key}: {name}, operatedFrom: <国家代码> }",
        },
        { key: isArn ? "arn" : "url", name: isArn ? `"${tell(about, "en")}"` : about },
      );
    },
  },
  "other-partition": {
    says: {
      en: "what is named in another partition ({about}) cannot work here, so that nothing is granted and nothing is proven",
      zh: "其他分区中的主体（{about}）在此不起作用，因此既未授权，也无从证明",
    },
    settle: {
      en: "name what is meant in this partition, or remove it",
      zh: "写明本分区中的相应主体，或者将其移除",
    },
  },
  "service-not-pinned": {
    says: { en: "nothing says on whose behalf {about} may call", zh: "未限定{about}可以代表谁调用" },
    settle: {
      en: "add a condition on aws:SourceAccount or aws:SourceArn with your own account",
      zh: "添加以 aws:SourceAccount 或者 aws:SourceArn 限定为本方账户的条件",
    },
  },
  "condition-not-judged": {
    says: {
      en: "whether the condition on {about} keeps everybody outside away is not judged",
      zh: "无法判断以{about}为条件能否挡住所有外部人员",
    },
    settle: {
      en: "name the principals that may read, all operated from the mainland, instead of limiting by a condition",
      zh: "不以条件限制，而是写明可以读取的主体，且均在境内运营",
    },
  },
  "deny-not-judged": {
    says: (about) =>
      about === ""
        ? { en: "whether a Deny keeps everybody outside away is not judged", zh: "无法判断 Deny 能否挡住所有外部人员" }
        : text(
            {
              en: "whether a Deny with a condition on {about} keeps everybody outside away is not judged",
              zh: "无法判断以{about}为条件的 Deny 能否挡住所有外部人员",
            },
            { about },
          ),
    settle: {
      en: "remove the principal from the Allow instead of denying it",
      zh: "不用 Deny，而是从 Allow 中移除该主体",
    },
  },
  "class-contradicted": {
    says: {
      en: "data of a stricter class than its tag says is copied into where it comes from",
      zh: "其来源中复制进了比标签所示更严类别的数据",
    },
    settle: {
      en: "tag that with the class of what is copied into it, or copy only what is of the class that it has",
      zh: "按复制进来的数据为来源打类别标签，或者只复制符合其类别的数据",
    },
  },
  "word-not-in-scheme": {
    says: { en: "the value of the tag {about} is outside the scheme", zh: "标签{about}的值不在约定之内" },
    settle: { en: "correct the value of the tag", zh: "更正该标签的值" },
  },
  "class-not-in-scheme": {
    says: { en: "the value of the tag {about} is outside the scheme", zh: "标签{about}的值不在约定之内" },
    settle: (about) =>
      tell(about, "en").includes("did you mean")
        ? {
            en: "correct the value of the tag, or add the word to `labels` in onshore.yaml",
            zh: "更正该标签的值，或者在 onshore.yaml 的 `labels` 中添加该词",
          }
        : {
            en: "use the values of the scheme: core, important, sensitive-personal, personal, general, none",
            zh: "使用约定的值：core、important、sensitive-personal、personal、general、none",
          },
  },
  "no-class": {
    says: { en: "no tag says which data it holds", zh: "没有标签说明其保存的数据" },
    settle: { en: "tag it with its data class", zh: "为其打上数据类别标签" },
  },
  "several-candidates": {
    says: {
      en: "the value may come from one of several resources, of which not all are on the same side",
      zh: "该值可能来自多个资源之一，而这些资源并不都在同一侧",
    },
    settle: { en: "refer to one resource, by its address", zh: "以地址引用其中一个资源" },
  },
  "switch-not-known": {
    says: { en: "whether it is switched on is known only after apply", zh: "是否启用在 apply 之后才能知道" },
    settle: { en: "state the switch as a literal", zh: "以字面值写明开关" },
  },
  "chosen-at-run-time": {
    says: { en: "it is chosen while it runs, from what it works on", zh: "在运行时才根据所处理的内容选定" },
    settle: { en: "name the target as a literal", zh: "以字面值写明目标" },
  },
  "chosen-by-aws": {
    says: {
      en: "AWS may keep what it takes for itself in another region",
      zh: "AWS 自行取用的内容可能保存在其他区域",
    },
    settle: { en: "switch it off", zh: "关闭该选项" },
  },
  "only-mentioned": {
    says: {
      en: "its settings, arguments or connections name it, and what the code does with it is not known",
      zh: "其设置、参数或者连接提及该处，代码如何使用无从得知",
    },
    settle: {
      en: "take it out of the settings if no data goes there",
      zh: "若没有数据流向该处，请将其从设置中移除",
    },
  },
  "selection-not-known": {
    says: { en: "whether the selection picks it is not known", zh: "不明选择规则是否选中它" },
    settle: { en: "state tags and ARNs of the selection as literals", zh: "以字面值写明选择规则的标签和 ARN" },
  },
  "type-not-in-catalog": {
    says: { en: "Onshore does not know what {about} does with data", zh: "Onshore 不了解{about}如何处理数据" },
    settle: {
      en: "ask for the type to be added to the catalog; until then check it by hand",
      zh: "请求将该类型加入目录；在此之前由人工检查",
    },
  },
  "policy-not-known": {
    says: (about) =>
      about === ""
        ? { en: "what the managed policy allows is not known", zh: "不明该托管策略允许什么" }
        : text(
            { en: "what the managed policy {about} allows is not known", zh: "不明托管策略{about}允许什么" },
            { about },
          ),
    settle: {
      en: "attach a policy that is written in the deployment, or detach it",
      zh: "附加在部署中写明的策略，或者解除附加",
    },
  },
  unreadable: {
    says: (about) =>
      about === ""
        ? { en: "the policy document cannot be read", zh: "策略文档无法读取" }
        : text(
            {
              en: "the policy document cannot be read: {about} is missing or not as AWS writes it",
              zh: "策略文档无法读取：缺少{about}，或者其写法不符合 AWS 的规定",
            },
            { about },
          ),
    settle: (about) =>
      about === ""
        ? { en: "correct the document", zh: "更正该文档" }
        : text({ en: "correct {about} in the document", zh: "更正文档中的{about}" }, { about }),
  },
  "record-for-review": {
    says: { en: "a person has to look at assessment {about} first", zh: "评估{about}须先由人工查看" },
    settle: {
      en: "see onshore register show {about}, and record what was decided",
      zh: "查看 onshore register show {about}，并登记所作的决定",
    },
  },
  "law-for-review": {
    says: (about) =>
      lawWords[tell(about, "en")]?.says ??
      text({ en: "a person has to decide: {about}", zh: "须由人工决定：{about}" }, { about }),
    settle: (about) =>
      lawWords[tell(about, "en")]?.settle ?? { en: "have a person decide, and record it", zh: "由人工决定并登记" },
  },
  "not-declared": {
    says: { en: "{about} is not declared in onshore.yaml", zh: "onshore.yaml 中未申报{about}" },
    settle: { en: "declare {about} in onshore.yaml", zh: "在 onshore.yaml 中申报{about}" },
  },
  "dataset-not-declared": {
    says: {
      en: "its tag names a dataset that is not declared in onshore.yaml: {about}",
      zh: "其标签所写的数据集未在 onshore.yaml 中申报：{about}",
    },
    settle: {
      en: "correct the tag, or declare the dataset in onshore.yaml, under datasets",
      zh: "更正标签，或者在 onshore.yaml 的 datasets 中申报该数据集",
    },
  },
  "exporter-not-declared": {
    says: { en: "who exports the data is not declared", zh: "未申报由谁向境外提供数据" },
    settle: {
      en: "name the exporter in the dataset, or as owner of the account, in onshore.yaml",
      zh: "在 onshore.yaml 的数据集中写明数据处理者，或者将其写为账户的 owner",
    },
  },
  "network-path": {
    says: {
      en: "it opens a network path; who may read over it is decided elsewhere",
      zh: "它打通了一条网络路径；谁可以经此读取在别处决定",
    },
    settle: { en: "close the path, or register the network", zh: "关闭该路径，或者登记该网络" },
  },
};

/** A range that is no single block takes several entries. */
function networkEntries(range: string): Text {
  const blocks = blocksOf(range);
  const shown = blocks.length === 0 ? [blanks.network] : blocks.slice(0, 8);
  const all = shown.map((cidr) =>
    text(
      { en: "{ cidr: {cidr}, country: <country> }", zh: "{ cidr: {cidr}, country: <国家代码> }" },
      { cidr: typeof cidr === "string" && cidr.includes(":") ? `"${cidr}"` : cidr },
    ),
  );
  const entries = joined(all);
  if (blocks.length <= shown.length) return entries;
  return text(
    { en: "{entries}, and {number} others up to {last}", zh: "{entries}，以及直至{last}的另外 {number} 个" },
    { entries, number: String(blocks.length - shown.length), last: blocks.at(-1) ?? "" },
  );
}

/** Why something is not known. */
export function says(why: Unknown): Text {
  return inWords(words[why.because].says, why);
}

/** What would settle it. */
export function settle(why: Unknown): Text {
  return inWords(words[why.because].settle, why);
}

function inWords(its: Words, why: Unknown): Text {
  const { about = "" } = why;
  return typeof its === "function" ? its(about, originOf(why)) : text(its, { about, origin: originOf(why) });
}

/** What it is made from, as far as that can be said in a few words. */
export function originOf({ from, lostAt = [] }: Unknown): Text {
  const names = (lostAt.length > 0 ? lostAt : from).map(nameOf);
  if (names.length <= 3) return joined(names);
  return text({ en: "{names} and others", zh: "{names}等" }, { names: joined(names.slice(0, 3)) });
}

/** A URN says more than a sentence can bear: `urn:pulumi:dev::fleet::aws:s3/bucket:Bucket::tracks` is tracks. */
function nameOf(address: string): string {
  const [, type, name] = /^urn:pulumi:.*?::.*?::(?:.*\$)?(.*?)::(.*)$/s.exec(address) ?? [];
  return type === undefined ? address : `${name} (${type})`;
}
