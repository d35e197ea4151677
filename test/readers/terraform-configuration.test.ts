import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/input-error";
import { tell } from "../../src/language";
import { isUnknown } from "../../src/model/value";
import { judged } from "../support/judged";
import { fileDeployment, filesOf, folderDeployment, grammar } from "../support/terraform";

beforeAll(grammar);

const provider = 'provider "aws" {\n  region = "cn-north-1"\n}\n';
const hcl = (texts: Record<string, string>) => folderDeployment("in", filesOf(texts));
const main = (text: string) => hcl({ "in/main.tf": `${provider}${text}` });
/** The value of a local, told as the name of a topic. */
const localOf = (expression: string, around = "") =>
  main(
    `locals {\n  it = ${expression}\n}\n${around}\nresource "aws_sns_topic" "it" {\n  name = local.it\n}\n`,
  ).resources.find(({ address }) => address === "aws_sns_topic.it")?.values["name"];

describe("expressions", () => {
  test.each([
    ['"a-${1 + 2 * 3}-${true ? "b" : "c"}"', "a-7-b"],
    ['[for k, v in { x = 1, y = 2 } : "${k}${v}" if v > 1]', ["y2"]],
    ['{ for v in ["a", "b"] : v => upper(v) }', { a: "A", b: "B" }],
    ['[{ n = "a" }, { n = "b" }][*].n', ["a", "b"]],
    ["[1e3, 2E+2, -1e-1, 1.5e1, 1.0e0]", [1000, 200, -0.1, 15, 1]],
    ['"a1e3 ${1e3} 2e3"', "a1e3 1000 2e3"],
    ["merge({ a = 1 }, { a = 2, b = 3 })", { a: 2, b: 3 }],
    ['lookup({ a = 1 }, "b", "none")', "none"],
    ['format("%s-%03d-%q", "x", 7, "y")', 'x-007-"y"'],
    ['join(",", concat(["a"], split(":", "b:c")))', "a,b,c"],
    ['coalesce("", null, "z")', "z"],
    ['try({ a = 1 }.b, "else")', "else"],
    ['element(["a", "b"], 3)', "b"],
    ['flatten([["a"], [["b"]]])', ["a", "b"]],
    ["keys({ b = 1, a = 2 })", ["a", "b"]],
    ['replace("a-b-c", "/-(.)/", "+$1")', "a+b+c"],
    ['jsondecode("{\\"a\\":[1]}").a[0]', 1],
    ['jsonencode({ b = "<", a = [1, true, null] })', '{"a":[1,true,null],"b":"\\u003c"}'],
    ['<<-EOT\n    a\n      ${"b"}\n    EOT\n', "a\n  b\n"],
    ['"%{ for x in ["a", "b"] }<${x}>%{ endfor }"', "<a><b>"],
    ['sort(distinct(compact(["b", "", "a", "b"])))', ["a", "b"]],
    ['trimsuffix(trimprefix("arn:x", "arn:"), "x")', ""],
    ['toset(["b", "a", "b"])', ["a", "b"]],
    ['[for k, v in { "10" = "x", "9" = "y", a = "z" } : v]', ["x", "y", "z"]],
    ['flatten([for k, v in { b = ["1"], a = ["2", "3"] } : [for x in v : "${k}${x}"]])', ["a2", "a3", "b1"]],
    ['"%{ for k, v in { b = 1, a = 2 } ~}${k}=${v}%{ endfor ~}"', "a=2b=1"],
    ['try([for c in [{ a = 1 }] : c.region], ["else"])', ["else"]],
    ['can({ r = { a = 1 }.b }) ? "can" : "cannot"', "cannot"],
    ['true == "true" ? "same" : "other"', "other"],
    ['1 == "1" ? "same" : "other"', "other"],
    ['one([]) == null ? "none" : "one"', "none"],
    ['lookup({ a = 1 }, "b", null) == null ? "none" : "one"', "none"],
    ['replace("cn-north-1", "/(cn)-(north)-(1)/", "$1_x")', ""],
    ['replace("cn-north-1", "/(?P<p>cn)-north/", "$${p}$$")', "cn$-1"],
    ['title("hello world-foo")', "Hello World-Foo"],
    ["range(3, 0)", [3, 2, 1]],
    ["[!(1 > 2) && true, (1 + 2) * 3, -(1 + 2), 2 * ((1) + 2)]", [true, 9, -3, 6]],
    ["[{ a = [{ b = 1 }, { b = 2 }] }][*].a[*].b", [[1, 2]]],
    ["try({ a = 1 }[{}.none], 2)", 2],
    ["<<EOT\n%{ if true ~}\n  yes\n%{ else ~}\n  no\n%{ endif ~}\nend\nEOT\n", "  yes\nend\n"],
    ['format("%[2]s %[1]s %s", "a", "b")', "b a b"],
    [
      'yamldecode("a: [cn-north-1, 012, 1_0, 0x1f, ~]\\nb: {<<: {x: yes}, y: 1:30}\\n")',
      { a: ["cn-north-1", 12, "1_0", 31, null], b: { x: true, true: "1:30" } },
    ],
    [
      '[basename("a/b/"), basename(""), dirname("a/b.json"), dirname("a/b/"), dirname("x")]',
      ["b", ".", "a", "a/b", "."],
    ],
    ['urlencode("a b&c~\'()*!")', "a+b%26c~%27%28%29%2A%21"],
  ])("%s", (expression, value) => {
    expect(localOf(expression)).toEqual(value);
  });

  const some = 'variable "none" {}\nlocals {\n  some = split(",", var.none)\n}\n';
  test.each([
    'length(concat(local.some, [])) == 0 ? "a" : "b"',
    'concat(local.some, ["a", "b"])[1]',
    'reverse(concat(local.some, ["a"]))[0]',
    'length([for x in concat(local.some, ["a"]) : x]) == 2 ? "a" : "b"',
    'length(compact([var.none])) == 1 ? "a" : "b"',
    'length(distinct([var.none, "a"])) == 2 ? "a" : "b"',
    'length(toset([var.none, "a"])) == 2 ? "a" : "b"',
    'length(flatten([local.some, ["a"]])) == 2 ? "a" : "b"',
    'length(flatten([["a"], var.none == "x" ? ["b"] : []])) == 2 ? "a" : "b"',
    'length(regexall("(?i)munich", "shanghai")) > 0 ? "a" : "b"',
    'length({ for k, v in { a = var.none } : k => v if v != null }) == 1 ? "a" : "b"',
    '{ for k, v in { a = var.none, b = "x" } : k => v if v != "x" }',
    'length(keys(zipmap([var.none], ["a"]))) == 1 ? "a" : "b"',
    'length(matchkeys(["x"], [var.none], ["a"])) == 0 ? "a" : "b"',
  ])("%s is not known", (expression) => {
    expect(isUnknown(localOf(expression, some))).toBe(true);
  });

  test("texts of which one is not known are so many, and what is sure of a list is known", () => {
    const queue = 'resource "aws_sqs_queue" "q" {\n  name_prefix = "q"\n}\n';
    expect(localOf('length(flatten([["a"], [aws_sqs_queue.q.arn, "${aws_sqs_queue.q.arn}/b"]]))', queue)).toBe(3);
    expect(localOf('contains(concat(["a"], local.some), "a") ? "in" : "out"', some)).toBe("in");
    expect(localOf('concat(["a"], local.some)[0]', some)).toBe("a");
    expect(localOf('{ a = var.none } != null ? "there" : "not"', some)).toBe("there");
    expect(localOf('{ for k, v in { a = var.none, b = "x" } : k => v if v != null }["b"]', some)).toBe("x");
    expect(localOf('[var.none] == "" ? "empty" : "not"', some)).toBe("not");
    expect(isUnknown(localOf('[var.none] == ["a"] ? "same" : "not"', some))).toBe(true);
  });

  test("what is not computed is unknown, and what is beside it is not", () => {
    const value = localOf('[cidrsubnet("10.0.0.0/8", 8, 1), "b", timestamp()]') as unknown[];
    expect(value.map((one) => (isUnknown(one) ? one.because : one))).toEqual(["not-evaluated", "b", "not-evaluated"]);
  });

  test("a variable that nothing sets is unknown; one in terraform.tfvars, or with a default, is not", () => {
    const variables = 'variable "a" {}\nvariable "b" {\n  default = "b"\n}\n';
    const text = `${provider}${variables}resource "aws_sns_topic" "it" {\n  name = "\${var.a}-\${var.b}"\n}\n`;
    const name = (files: Record<string, string>) => hcl({ "in/main.tf": text, ...files }).resources[0]?.values["name"];
    expect(name({})).toMatchObject({ because: "variable-not-set", lostAt: ["var.a"], fromIsComplete: false });
    expect(name({ "in/terraform.tfvars": 'a = "A"\n' })).toBe("A-b");
    expect(name({ "in/terraform.tfvars": 'a = "A"\n', "in/x.auto.tfvars.json": '{"b":"B"}' })).toBe("A-B");
  });
});

describe("variables", () => {
  const inner = (variable: string) =>
    `variable "region" {\n  ${variable}\n}\nresource "aws_sqs_queue" "q" {\n  name = var.region == null ? "none" : "q-\${var.region}"\n}\n`;
  const name = (call: string, variable: string) =>
    hcl({
      "in/main.tf": `${provider}module "m" {\n  source = "./m"\n  ${call}\n}\n`,
      "in/m/main.tf": inner(variable),
    }).resources[0]?.values["name"];

  test.each([
    ["region = null", 'default = "eu-central-1"', "none"],
    ["region = null", 'default = "eu-central-1"\n  nullable = false', "q-eu-central-1"],
    ["", "default = null", "none"],
    ["", 'default = "eu-central-1"', "q-eu-central-1"],
  ])("a call with [%s] of a variable with [%s] gives %s", (call, variable, value) => {
    expect(name(call, variable)).toBe(value);
  });

  test.each([
    ['type = bool\n  default = "true"', 'var.it == true ? "same" : "other"', "same"],
    ["type = string\n  default = 444455556666", 'var.it == "444455556666" ? "same" : "other"', "same"],
    ['type = list(number)\n  default = ["1"]', 'var.it[0] == 1 ? "same" : "other"', "same"],
    ["default = true", 'var.it == "true" ? "same" : "other"', "other"],
  ])("with [%s] is of its type", (variable, expression, value) => {
    expect(localOf(expression, `variable "it" {\n  ${variable}\n}\n`)).toBe(value);
  });
});

const bucket =
  'resource "aws_s3_bucket" "it" {\n  bucket = "tracks"\n  tags = { "auto:data-class" = "important" }\n}\n';

describe("what only the cloud knows", () => {
  test("is the text that it will be, where name, region and account allow", () => {
    expect(localOf('"${aws_s3_bucket.it.arn}/*"', bucket)).toBe("arn:aws-cn:s3:::tracks/*");
    expect(localOf("data.aws_partition.it.dns_suffix", 'data "aws_partition" "it" {}\n')).toBe("amazonaws.com.cn");
    const queue = 'resource "aws_sqs_queue" "it" {\n  name = "q"\n}\n';
    expect(localOf("aws_sqs_queue.it.arn", queue)).toMatchObject({ from: ["aws_sqs_queue.it"], attributes: ["arn"] });
    const named = bucket.replace('bucket = "tracks"', 'bucket_prefix = "tracks"');
    expect(localOf('"${aws_s3_bucket.it.arn}/*"', named)).toMatchObject({
      from: ["aws_s3_bucket.it"],
      attributes: ["arn"],
    });
  });

  test("is itself where its name is made up: a reference to the name leads to it", () => {
    const named = `resource "random_pet" "it" {}\n${bucket.replace('"tracks"', '"tracks-${random_pet.it.id}"')}`;
    for (const name of ["bucket", "id", "arn"])
      expect(localOf(`aws_s3_bucket.it.${name}`, named)).toMatchObject({ from: ["aws_s3_bucket.it"] });
    const versioned = `${named}resource "aws_s3_bucket_versioning" "it" {\n  bucket = aws_s3_bucket.it.id\n}\n`;
    expect(localOf("aws_s3_bucket_versioning.it.bucket", versioned)).toMatchObject({ from: ["aws_s3_bucket.it"] });
  });

  test.each([
    [
      "jsonencode",
      'jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "${aws_s3_bucket.it.arn}/*" }] })',
    ],
    [
      "a heredoc",
      '<<EOT\n{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "${aws_s3_bucket.it.arn}/*"}]}\nEOT\n',
    ],
    ["a data source", "data.aws_iam_policy_document.it.json"],
    ["a file", 'templatefile("policy.json", { arn = aws_s3_bucket.it.arn })'],
  ])("a document written with %s is decided, also where the name is not known", (_, policy) => {
    for (const name of ['bucket = "tracks"', 'bucket_prefix = "tracks"']) {
      const statement =
        'statement {\n actions = ["s3:GetObject"]\n resources = ["${aws_s3_bucket.it.arn}/*"]\n principals {\n type = "*"\n identifiers = ["*"]\n }\n }\n';
      const deployment = hcl({
        "in/main.tf": `${provider}${bucket.replace('bucket = "tracks"', name)}data "aws_iam_policy_document" "it" {\n${statement}}\nresource "aws_s3_bucket_policy" "it" {\n  bucket = aws_s3_bucket.it.id\n  policy = ${policy}\n}\n`,
        "in/policy.json":
          '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "${arn}/*"}]}',
      });
      const grants = judged(deployment).findings.filter(({ kind }) => kind === "grant");
      expect(grants.map(({ outcome, resource }) => `${outcome} ${resource?.address}`)).toEqual([
        "broken aws_s3_bucket_policy.it",
      ]);
    }
  });
});

describe("the account that is deployed to, whichever it is", () => {
  const around = `data "aws_caller_identity" "it" {}
data "aws_iam_session_context" "it" {
  arn = data.aws_caller_identity.it.arn
}
variable "role" {}
provider "aws" {
  alias  = "other"
  region = "cn-north-1"
  assume_role {
    role_arn = var.role
  }
}
data "aws_caller_identity" "other" {
  provider = aws.other
}
resource "aws_iam_role" "open" {
  name               = "open"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = "*" }] })
}
`;
  const grants = (who: string, condition = "{}") => {
    const statement = `{ Effect = "Allow", Principal = ${who}, Action = "s3:*", Resource = "*", Condition = ${condition} }`;
    const policy = `resource "aws_s3_bucket_policy" "it" {\n  bucket = aws_s3_bucket.it.id\n  policy = jsonencode({ Version = "2012-10-17", Statement = [${statement}] })\n}\n`;
    const { findings } = judged(main(`${around}${bucket}${policy}`));
    const said = findings.map(({ message, path, remedy, because }) => ({ message, path, remedy, because }));
    expect(JSON.stringify(said)).not.toMatch(/0{8}/);
    return findings.filter(({ kind }) => kind === "grant").map(({ outcome }) => outcome);
  };
  test("has a canonical user of its own, another account has another", () => {
    const granted = (provider: string) => {
      const id = "data.aws_canonical_user_id.it.id";
      const grantee = `grant {\n permission = "READ"\n grantee {\n id = ${id}\n type = "CanonicalUser"\n }\n }`;
      const text = `${around}${bucket}data "aws_canonical_user_id" "it" {\n${provider}\n}
resource "aws_s3_bucket_acl" "it" {\n bucket = aws_s3_bucket.it.id\n access_control_policy {\n ${grantee}\n }\n}\n`;
      return judged(main(text)).findings.flatMap(({ kind, outcome }) => (kind === "grant" ? outcome : []));
    };
    expect(granted("")).toEqual([]);
    expect(granted("provider = aws.other")).toEqual(["undetermined"]);
  });

  const own = "data.aws_caller_identity.it.account_id";
  const arn = (account: string, resource = "root") => `{ AWS = "arn:aws-cn:iam::\${${account}}:${resource}" }`;

  test.each([
    ["by its number", `{ AWS = ${own} }`],
    ["by its ARN", arn(own)],
    ["by an ARN that is put together", `{ AWS = format("arn:%s:iam::%s:root", "aws-cn", ${own}) }`],
    ["as whoever deploys", "{ AWS = data.aws_caller_identity.it.arn }"],
    ["as the role of whoever deploys", "{ AWS = data.aws_iam_session_context.it.issuer_arn }"],
    ["by a role of it that is not here", arn(own, "role/ours")],
  ])("may read what is in it, %s", (_, who) => {
    expect(grants(who)).toEqual([]);
  });

  test("is on whose behalf a service calls", () => {
    const service = '{ Service = "logging.s3.amazonaws.com" }';
    expect(grants(service)).toEqual(["undetermined"]);
    expect(grants(service, `{ StringEquals = { "aws:SourceAccount" = ${own} } }`)).toEqual([]);
  });

  test("is not what else its number stands in, nor the account of other credentials", () => {
    const named = `{ AWS = "arn:aws-cn:iam::999999999999:role/of-\${${own}}" }`;
    expect(grants(named)).toEqual(["undetermined"]);
    expect(grants(arn(`substr(${own}, 0, 12)`))).toEqual(["undetermined"]);
    expect(grants(arn("data.aws_caller_identity.other.account_id"))).toEqual(["undetermined"]);
    expect(grants(arn(own, "role/open"))).toEqual(["broken"]);
    expect(grants(`{ AWS = "arn:aws:iam::\${${own}}:root" }`)).toEqual(["undetermined"]);
  });

  test("has ARNs that tell where they are", () => {
    const topic = (region: string) => {
      const text = `data "aws_caller_identity" "it" {}\n${bucket}resource "aws_s3_bucket_notification" "it" {\n  bucket = aws_s3_bucket.it.id\n  topic {\n    topic_arn = "arn:\${"aws"}:sns:${region}:\${${own}}:events"\n    events    = ["s3:ObjectCreated:*"]\n  }\n}\n`;
      return judged(main(text)).findings.map(({ kind, outcome, path }) => `${kind} ${outcome} ${path.at(-1)?.place}`);
    };
    expect(topic("ap-southeast-1")).toEqual(["copy broken ap-southeast-1 (Singapore)"]);
    expect(topic("cn-northwest-1")).toEqual([]);
  });
});

test("what a directive of a text repeats is a document with that of it unknown which is not known", () => {
  const { findings } = judged(
    main(
      `variable "partner" {}
${bucket}resource "aws_s3_bucket_policy" "it" {
  bucket = aws_s3_bucket.it.id
  policy = <<-EOT
    {"Version": "2012-10-17", "Statement": [
    %{~ for i, who in [var.partner, "*"] ~}
    %{ if i > 0 },%{ endif }
    {"Effect": "Allow", "Principal": {"AWS": "\${who}"}, "Action": "s3:GetObject", "Resource": "\${aws_s3_bucket.it.arn}/*"}
    %{~ endfor ~}
    ]}
  EOT
}
`,
    ),
  );
  const grants = findings.filter(({ kind }) => kind === "grant");
  expect(grants.map(({ outcome, at }) => `${outcome} ${at}`)).toEqual(["broken policy, statement 2"]);
});

describe("modules", () => {
  const inner =
    'variable "name" {}\nresource "aws_sqs_queue" "q" {\n  name = var.name\n}\noutput "arn" {\n  value = aws_sqs_queue.q.arn\n}\n';

  test("of the disk are read, with their instances, inputs, outputs and providers", () => {
    const { resources } = hcl({
      "in/main.tf": `${provider}provider "aws" {\n  alias = "munich"\n  region = "eu-central-1"\n}\nmodule "m" {\n  source = "./m"\n  for_each = toset(["a", "b"])\n  name = "q-\${each.key}"\n  providers = { aws = aws.munich }\n}\nresource "aws_sns_topic" "t" {\n  name = module.m["a"].arn\n}\n`,
      "in/m/main.tf": inner,
    });
    expect(
      resources.map(({ address, region, values, component }) => [address, region, values["name"], component]),
    ).toEqual([
      [
        "aws_sns_topic.t",
        "cn-north-1",
        expect.objectContaining({ from: ['module.m["a"].aws_sqs_queue.q'] }),
        undefined,
      ],
      ['module.m["a"].aws_sqs_queue.q', "eu-central-1", "q-a", 'module.m["a"]'],
      ['module.m["b"].aws_sqs_queue.q', "eu-central-1", "q-b", 'module.m["b"]'],
    ]);
    const inside = { file: "in/m/main.tf", line: 2, column: 1 };
    expect(resources[1]?.source).toEqual({ file: "in/main.tf", line: 8, column: 1, inside });
  });

  test("one that stands once is a list of one to a splat", () => {
    const { resources } = hcl({
      "in/main.tf": `${provider}module "m" {\n  source = "./m"\n}\nresource "aws_sns_topic" "t" {\n  name = one(module.m[*].name)\n}\n`,
      "in/m/main.tf": 'output "name" {\n  value = "far"\n}\n',
    });
    expect(resources[0]?.values["name"]).toBe("far");
  });

  test("of a registry are read where terraform init has put them; else that is said, and counted", () => {
    const text = `${provider}module "m" {\n  source = "acme/queue/aws"\n  name = "q"\n}\n`;
    const modules = JSON.stringify({ Modules: [{ Key: "m", Source: "acme/queue/aws", Dir: ".terraform/modules/m" }] });
    const read = hcl({
      "in/main.tf": text,
      "in/.terraform/modules/modules.json": modules,
      "in/.terraform/modules/m/main.tf": inner,
    });
    expect(read.resources.map(({ address }) => address)).toEqual(["module.m.aws_sqs_queue.q"]);
    const missing = hcl({ "in/main.tf": text });
    expect(missing.isPart).toBe(true);
    expect(missing.notices.map((one) => tell(one, "en"))[0]).toContain(
      "module.m calls acme/queue/aws, which is not on the disk",
    );
    expect(judged(missing).map.coverage.otherProviders).toEqual([{ name: "module acme/queue/aws", count: 1 }]);
  });
});

describe("hostile input is a clear error or a right answer", () => {
  test("circles, of references, of modules and of a name with itself", () => {
    expect(localOf("local.b", "locals {\n  b = local.c\n  c = local.b\n}\n")).toMatchObject({ because: "unreadable" });
    const { notices } = hcl({ "in/main.tf": 'module "m" {\n  source = "./"\n}\n' });
    expect(notices).toHaveLength(1);
  });

  test("1,000 levels, of brackets and of references", () => {
    expect(JSON.stringify(localOf(`${"[".repeat(1000)}1${"]".repeat(1000)}`))).toContain("unreadable");
    const chain = Array.from({ length: 1000 }, (_, at) => `  l${at} = local.l${at + 1}\n`).join("");
    expect(isUnknown(localOf("local.l0", `locals {\n${chain}  l1000 = "x"\n}\n`) as never)).toBe(true);
    const json = `{"resource":{"aws_sns_topic":{"it":{"name":${"[".repeat(1000)}${"]".repeat(1000)}}}}}`;
    expect(fileDeployment("a.tf.json", json).resources).toHaveLength(1);
  });

  test.each([
    ["duplicate keys", "a.tf.json", '{"resource":{"aws_sns_topic":{"a":{},"a":{}}}}', /stands twice/],
    ["truncated JSON", "a.tf.json", '{"resource":{"aws_sns_topic":{"a":{}', /cut off/],
    ["truncated HCL", "a.tf", 'resource "aws_sns_topic" "a" {\n  name = "x\n', /not valid HCL/],
  ])("%s", (_, file, text, says) => {
    const read = () => fileDeployment(file, text);
    expect(read).toThrow(InputError);
    expect(read).toThrow(says);
  });

  test("HCL that was cut off is told where it ends", () => {
    const cut =
      'resource "aws_sns_topic" "a" {\n  name = "x"\n}\n\nresource "aws_sns_topic" "b" {\n  name = "y"\n  tags = {\n';
    const faultIn = (text: string) => {
      try {
        fileDeployment("a.tf", text);
      } catch (error) {
        return (error as InputError).position?.line;
      }
      return undefined;
    };
    expect(faultIn(cut)).toBeGreaterThan(4);
    expect(faultIn("locals {\n  a = 1\n  b = = 2\n}\n")).toBe(3);
  });

  test("two of one name, in one file or two, are refused; an override is taken for what it is", () => {
    const topic = (region: string) => `resource "aws_sns_topic" "a" {\n  region = "${region}"\n}\n`;
    for (const beside of ["in/a.tofu", "in/b.tf"])
      expect(() => hcl({ "in/a.tf": topic("eu-central-1"), [beside]: topic("cn-north-1") })).toThrow(
        /sns_topic\.a is declared/,
      );
    expect(() => hcl({ "in/a.tf": "locals {\n  b = 1\n}\n", "in/b.tf": "locals {\n  b = 2\n}\n" })).toThrow(
      /local\.b is declared/,
    );
    const { resources } = hcl({ "in/a.tf": topic("eu-central-1"), "in/b_override.tf": topic("cn-north-1") });
    expect(resources.map(({ region }) => region)).toEqual(["cn-north-1"]);
  });

  test("a byte order mark, UTF-16, CRLF, and __proto__ as a name", () => {
    const text = `{\r\n"resource":{"aws_sns_topic":{"__proto__":{"name":"x","tags":{"__proto__":"y"}}}}}\r\n`;
    for (const bytes of [Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, "utf16le")]) {
      const [topic] = fileDeployment("a.tf.json", bytes).resources;
      expect(topic?.address).toBe("aws_sns_topic.__proto__");
      expect(Object.entries(topic?.values["tags"] as object)).toEqual([["__proto__", "y"]]);
    }
    const [topic] = fileDeployment(
      "a.tf",
      '\uFEFFresource "aws_sns_topic" "a" {\r\n  name = <<EOT\r\nx\r\nEOT\r\n}\r\n',
    ).resources;
    expect(topic?.values["name"]).toBe("x\n");
  });

  test("any text is read or refused, never a fault", () => {
    const part = fc.constantFrom(
      "${",
      "}",
      "%{if x}",
      '"',
      "\\",
      "local.it",
      "[*]",
      "(",
      ")",
      "<<EOT\n",
      "\n",
      "$${",
      "é",
      "for",
      " : ",
      "...",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const json = { resource: { aws_sns_topic: { a: { name: parts.join("") } } } };
        expect(fileDeployment("a.tf.json", JSON.stringify(json)).resources).toHaveLength(1);
        try {
          fileDeployment("a.tf", `resource "a" "b" {\n  c = ${parts.join("")}\n}\n`);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("an unknown more never turns a finding into a pass", () => {
  const grant = (principal: string, region: string, action: string) =>
    `variable "u" {}\nprovider "aws" {\n  region = ${region}\n}\n${bucket}resource "aws_s3_bucket_policy" "it" {\n  bucket = aws_s3_bucket.it.id\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = ${principal}, Action = ${action}, Resource = "\${aws_s3_bucket.it.arn}/*" }] })\n}\n`;
  const known = ['"*"', '"eu-central-1"', '"s3:GetObject"'] as const;
  const about = (parts: readonly string[]) => {
    const { findings } = judged(
      hcl({ "in/main.tf": grant(parts[0] as string, parts[1] as string, parts[2] as string) }),
    );
    return new Set(findings.map(({ kind, resource }) => `${kind} ${resource?.address}`));
  };
  const all = about(known);
  expect(all.size).toBe(2);
  for (let mask = 1; mask < 8; mask++) {
    const found = about(known.map((one, at) => (mask & (1 << at) ? "var.u" : one)));
    expect([...all].filter((one) => !found.has(one))).toEqual([]);
  }
});

test("what lies beside it is looked at; what does not may still be made", () => {
  const look = (expression: string) =>
    hcl({
      "in/main.tf": `${provider}resource "aws_sns_topic" "it" {\n  name = ${expression}\n}\n`,
      "in/policies/b.json": "{}",
      "in/policies/a.json": "{}",
      "in/policies/a.txt": "",
    }).resources[0]?.values["name"];
  expect(look('fileset("${path.module}/policies", "*.json")')).toEqual(["a.json", "b.json"]);
  expect(look('fileexists("policies/a.json")')).toBe(true);
  for (const absent of ['fileset("policies", "*.yaml")', 'fileset("policies", "**/*.json")', 'fileexists("none.json")'])
    expect(look(absent)).toMatchObject({ because: "not-evaluated" });
});

test("the defaults of a state that nobody has read are not what it says", () => {
  const state =
    'data "terraform_remote_state" "network" {\n  backend = "s3"\n  config = { bucket = "states", key = "network" }\n  defaults = { region = "cn-north-1" }\n}\n';
  expect(localOf("data.terraform_remote_state.network.outputs.region", state)).toMatchObject({ because: "looked-up" });
});

test("hidden files are not read", () => {
  const { resources } = hcl({ "in/main.tf": `${provider}${bucket}`, "in/.old.tf": bucket.replace('"it"', '"old"') });
  expect(resources.map(({ address }) => address)).toEqual(["aws_s3_bucket.it"]);
});

test("secrets are never shown", () => {
  const { sensitive } = main(
    'variable "p" {\n  default = "hunter2"\n  sensitive = true\n}\nresource "aws_db_instance" "it" {\n  password = "hunter3"\n  password_wo = "hunter4"\n  username = var.p\n}\n',
  );
  expect(sensitive).toEqual(expect.arrayContaining(["hunter2", "hunter3", "hunter4"]));
});

test("what moved, and dynamic blocks", () => {
  const { resources } = main(
    'resource "aws_security_group" "b" {\n  dynamic "ingress" {\n    for_each = ["x", "y"]\n    content {\n      description = ingress.value\n    }\n  }\n}\nmoved {\n  from = aws_security_group.a\n  to = aws_security_group.b\n}\n',
  );
  expect(resources[0]?.values["ingress"]).toEqual([{ description: "x" }, { description: "y" }]);
  expect(resources[0]?.movedFrom).toEqual(["aws_security_group.a"]);
});

test("of two files for two tools both are judged, though each tool takes one", () => {
  const topic = (name: string) => `resource "aws_sns_topic" "${name}" {\n  name = "${name}"\n}\n`;
  const { resources } = hcl({
    "in/main.tf": `${provider}${topic("old")}`,
    "in/main.tofu": topic("new"),
    "in/more.tf": topic("more"),
    "in/only.tofu": topic("only"),
  });
  expect(resources.map(({ address }) => address).sort()).toEqual([
    "aws_sns_topic.more",
    "aws_sns_topic.new",
    "aws_sns_topic.old",
    "aws_sns_topic.only",
  ]);
});
