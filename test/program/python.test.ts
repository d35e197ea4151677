import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Deployment, Resource } from "../../src/model/deployment";
import { isUnknown, type Unknown, type Value } from "../../src/model/value";
import { interpreterOf } from "../../src/program/python";
import { pythonPackages } from "../../src/program/python-declared";
import type { Language } from "../../src/program/recording";
import { factsIn, readers } from "../support/formats";
import { judged } from "../support/judged";
import { described, describedTogether, failureOf, inPython, programFolder, removeProgram } from "../support/program";
import { root } from "../support/stand-in-engine";

type Python = Extract<Language, { name: "python" }>;

const scripts = process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"];

describe("the interpreter of a program", () => {
  const folder = mkdtempSync(join(tmpdir(), "python-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    const environments = ["app/.venv", "app/named", "active", "app/infra/venv", "uv/.venv", "elsewhere"];
    for (const one of environments) {
      mkdirSync(join(folder, one, scripts[0] as string), { recursive: true });
      writeFileSync(join(folder, one, ...scripts), "");
    }
    mkdirSync(join(folder, "system"));
    for (const one of ["python", "python.exe"]) writeFileSync(join(folder, "system", one), "");
    mkdirSync(join(folder, "uv", "infra"));
    writeFileSync(join(folder, "uv", "uv.lock"), "");
  });
  const PATH = join(folder, "system");
  const found = (at: string, language: Partial<Python>, environment: NodeJS.ProcessEnv = {}) => {
    const place = join(folder, at);
    const asked = { name: "python", toolchain: "pip", ...language } as const;
    const order = { folder: place, pwd: place } as Parameters<typeof interpreterOf>[0];
    const interpreter = interpreterOf(order, asked, { PATH, ...environment });
    const path = interpreter.command ?? `none at ${interpreter.lookedFor}`;
    return path.replace(`${folder}/`, "").replace(`/${scripts.join("/")}`, "");
  };

  const cases: readonly (readonly [string, string, Partial<Python>, NodeJS.ProcessEnv, string])[] = [
    ["is that which the project names", "app", { virtualenv: "named" }, { VIRTUAL_ENV: "active" }, "app/named"],
    ["may be named by a way up", "app/infra", { virtualenv: "../.venv" }, {}, "app/.venv"],
    ["is never another than the one that is named", "app", { virtualenv: "gone" }, {}, "none at app/gone"],
    ["is that of uv", "uv/infra", { toolchain: "uv" }, { VIRTUAL_ENV: "active" }, "uv/.venv"],
    ["is where uv is told", "uv", { toolchain: "uv" }, { UV_PROJECT_ENVIRONMENT: "../elsewhere" }, "elsewhere"],
    ["is the active one", "app", {}, { VIRTUAL_ENV: "active" }, "active"],
    ["lies in the folder", "app", {}, {}, "app/.venv"],
    ["lies there under its other name", "app/infra", {}, {}, "app/infra/venv"],
    ["without Poetry lies in the folder", "app", { toolchain: "poetry" }, {}, "app/.venv"],
    ["is what the system has", "active", {}, { VIRTUAL_ENV: "gone" }, join("system", "python")],
    ["is none", "active", {}, { PATH: "" }, "none at python3, python"],
  ];
  test.each(cases)("%s", (_, at, language, { VIRTUAL_ENV, ...environment }, is) => {
    const active = VIRTUAL_ENV === undefined ? {} : { VIRTUAL_ENV: join(folder, VIRTUAL_ENV) };
    expect(found(at, language, { ...environment, ...active })).toBe(is);
  });
});

describe("the packages of a program in Python", () => {
  const folder = mkdtempSync(join(tmpdir(), "python-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  // As Pulumi generates them.
  const getter = (called: string, own: string, type: string, decorated = "") =>
    `    @_builtins.property\n    @pulumi.getter${called}\n${decorated}    def ${own}(self) -> ${type}:\n        """Says what."""\n        return pulumi.get(self, "${own}")\n\n`;
  const packages = () => pythonPackages([join(folder, "gone"), folder]);

  test("tell the outputs of a resource by their names in the protocol", () => {
    const args = `class FunctionArgs:\n${getter('(name="notAnOutput")', "not_an_output", "pulumi.Input[str]")}`;
    const own = [
      getter("", "arn", "pulumi.Output[_builtins.str]"),
      getter(
        '(name="qualifiedArn")',
        "qualified_arn",
        "pulumi.Output[str]",
        '    @_utilities.deprecated("""no more""")\n',
      ),
      getter('(name="maybeTold")', "maybe_told", "pulumi.Output[Optional[_builtins.str]]"),
      getter("", "zones", "pulumi.Output[Sequence[_builtins.str]]"),
      getter("", "size", "pulumi.Output[_builtins.int]"),
      getter("", "rules", "pulumi.Output[Sequence['outputs.Rule']]"),
    ];
    write("pulumi_aws/lambda_/function_url.py", `${args}\nclass FunctionUrl(pulumi.CustomResource):\n${own.join("")}`);
    const { outputs } = packages();
    expect(outputs("aws:lambda/functionUrl:FunctionUrl")).toEqual([
      { name: "arn", holds: "texts" },
      { name: "qualifiedArn", holds: "texts" },
      { name: "zones", holds: "lists" },
      { name: "size", holds: "others" },
      { name: "rules", holds: "others" },
    ]);
    expect(outputs("aws:lambda/gone:Gone")).toEqual([]);
    expect(outputs("gone:index:Gone")).toEqual([]);
  });

  test("tell the result of a function", () => {
    const own = [getter('(name="dnsSuffix")', "dns_suffix", "_builtins.str"), getter("", "ids", "Sequence[str]")];
    const after = `\n\nclass AwaitableGetPartitionResult(GetPartitionResult):\n${getter("", "no_member", "str")}`;
    write("pulumi_aws/get_partition.py", `class GetPartitionResult:\n${own.join("")}${after}`);
    expect(packages().result("aws:index/getPartition:getPartition")).toEqual([
      { name: "dnsSuffix", holds: "texts" },
      { name: "ids", holds: "lists" },
    ]);
  });
});

describe("a program in Python that cannot be run is no clean result", () => {
  const says = (runtime: string, environment: NodeJS.ProcessEnv = {}) => {
    const folder = programFolder({ ...inPython(""), "Pulumi.yaml": `name: fleet\nruntime: ${runtime}\n` });
    try {
      const command = [join(root, "dist", "cli.js"), "check", ".", "--today", "2026-11-22"];
      const env = { ...process.env, ...environment };
      const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: "utf8" });
      expect([status, stdout]).toEqual([2, ""]);
      return stderr;
    } finally {
      removeProgram(folder);
    }
  };

  test("without an interpreter", () => {
    expect(says("{ name: python, options: { virtualenv: gone } }")).toMatch(
      /no Python that runs is found: .*gone[\s\S]*python3 -m venv gone && gone\/bin\/pip install -r requirements.txt/,
    );
    expect(says("python", { PATH: "", VIRTUAL_ENV: "" })).toContain("no Python that runs is found: python3, python");
  });

  test("without the SDK", () => {
    const bare = mkdtempSync(join(tmpdir(), "python-"));
    const answer = `#!/bin/sh\necho '{"hasSdk": false, "paths": []}'\n`;
    writeFileSync(join(bare, "python3"), answer, { mode: 0o755 });
    const said = says("python", { PATH: `${bare}:${process.env["PATH"]}`, VIRTUAL_ENV: "" });
    expect(said).toContain(`the package "pulumi" is not installed for ${join(bare, "python3")}`);
    writeFileSync(join(bare, "python3"), "#!/bin/sh\nexit 1\n");
    expect(says("python", { PATH: `${bare}:${process.env["PATH"]}`, VIRTUAL_ENV: "" })).toContain(
      "no Python that runs",
    );
    rmSync(bare, { recursive: true });
  });

  test("with a toolchain that nobody knows", () => {
    expect(says("{ name: python, options: { toolchain: conda } }")).toContain('no toolchain "conda"');
  });
});

const needed = "import importlib.util, sys; sys.exit(not all(map(importlib.util.find_spec, ['pulumi', 'pulumi_aws'])))";
const isThere = spawnSync("python3", ["-c", needed]).status === 0;

function named(deployment: Deployment, name: string): Resource {
  return deployment.resources.find((one) => one.name === name) as Resource;
}

function madeFrom(value: Value | undefined) {
  if (!isUnknown(value)) return value;
  const { because, from, fromIsComplete } = value as Unknown;
  return { because, from: from.map((urn) => urn.split("::").at(-1)), fromIsComplete };
}

const together = { concurrent: true, timeout: 60_000 };

describe.skipIf(!isThere)("Python with pulumi and pulumi_aws (skipped without them)", together, () => {
  const of = (program: string, files: Readonly<Record<string, string>> = {}) =>
    described("", { ...inPython(program), ...files });
  const failing = (program: string) => failureOf("", inPython(program));

  test.each(["bucket-opened-abroad", "raw-tracks-to-frankfurt"])("%s is told as in TypeScript", async (story) => {
    const folder = join(root, "test", "fixtures", "python", story);
    const names = ["Pulumi.yaml", "Pulumi.dev.yaml", "__main__.py"];
    const more = story.startsWith("raw") ? ["track_store.py"] : [];
    const files = [...names, ...more].map((name) => [name, readFileSync(join(folder, name), "utf8")]);
    const here = await described("", Object.fromEntries(files));
    const there = await readers["Pulumi program"](story);
    expect(factsIn(here)).toEqual(factsIn(there));
    const found = (deployment: Deployment) => judged(deployment).findings.map(({ id }) => id);
    expect(found(here)).toEqual(found(there));
  });

  test("texts of the cloud are symbols, and read as what they are", async () => {
    const deployment = await of(
      `
raw = aws.s3.Bucket("raw", tags={"auto:data-class": "personal"})
written = aws.s3.Bucket("written", bucket="fleet-written")
aws.s3.BucketPolicy("sharing", bucket=raw.id, policy=pulumi.Output.json_dumps({"Statement": [{"Effect": "Allow",
    "Principal": {"AWS": "arn:aws-cn:iam::222233334444:root"}, "Action": "s3:GetObject", "Resource": raw.arn.apply(lambda arn: arn + "/*")}]}))
document = aws.iam.get_policy_document_output(statements=[{"actions": ["s3:GetObject"], "resources": [written.arn]}])
aws.iam.Policy("policy", policy=document.json)
aws.ssm.Parameter("told", name="told", type="String", value=pulumi.Config().require_secret("password"), description=written.arn)
table = aws.dynamodb.Table("table", attributes=[{"name": "id", "type": "S"}], hash_key="id")
aws.ssm.Parameter("number", name="number", type="String", value="", description=pulumi.Output.format("{0}", table.read_capacity))
`,
      { "Pulumi.dev.yaml": "config:\n  aws:region: cn-north-1\n  fleet:password: { secure: v1:abcdef }\n" },
    );
    const { bucket, policy } = named(deployment, "sharing").values;
    expect(madeFrom(bucket)).toMatchObject({ from: ["raw"], fromIsComplete: true });
    const [statement] = (policy as { Statement: { Resource: Value }[] }).Statement;
    expect(madeFrom(statement?.Resource)).toMatchObject({ from: ["raw"], fromIsComplete: true });
    expect(JSON.parse(String(named(deployment, "policy").values["policy"])).Statement[0].Resource).toBe(
      "arn:aws-cn:s3:::fleet-written",
    );
    expect(named(deployment, "told").values["description"]).toBe("arn:aws-cn:s3:::fleet-written");
    expect(madeFrom(named(deployment, "told").values["value"])).toMatchObject({ because: "secret" });
    expect(madeFrom(named(deployment, "number").values["description"])).toMatchObject({ from: ["table"] });
  });

  test("lookups are computed, or unknown again, whatever their type", async () => {
    const deployment = await of(`
print(aws.get_region().region, aws.get_partition().partition, aws.get_availability_zones().names, aws.s3.get_bucket(bucket="theirs").arn)
key = aws.kms.get_key(key_id="alias/x")
aws.sqs.Queue("prompt", fifo_queue=key.enabled, kms_master_key_id=key.arn)
aws.sqs.Queue("output", fifo_queue=aws.kms.get_key_output(key_id="alias/x").enabled)
aws.rds.SubnetGroup("subnets", subnet_ids=aws.ec2.get_subnets().ids)
theirs = aws.s3.Bucket.get("theirs", "theirs-raw")
aws.s3.BucketVersioning("versions", bucket=theirs.bucket, versioning_configuration={"status": "Enabled"})
`);
    expect(deployment.printed).toContain(
      "cn-north-1 aws-cn ['cn-north-1a', 'cn-north-1b', 'cn-north-1c'] arn:aws-cn:s3:::theirs",
    );
    for (const name of ["prompt", "output"]) expect(isUnknown(named(deployment, name).values["fifoQueue"])).toBe(true);
    expect(isUnknown(named(deployment, "prompt").values["kmsMasterKeyId"])).toBe(true);
    expect(isUnknown(named(deployment, "subnets").values["subnetIds"])).toBe(true);
    expect(named(deployment, "theirs")).toMatchObject({ mode: "data", values: { arn: "arn:aws-cn:s3:::theirs-raw" } });
    expect(named(deployment, "versions").values["bucket"]).toBe("theirs-raw");
  });

  test("components, providers, transforms, and the line that the developer wrote", async () => {
    const store = `import pulumi
import pulumi_aws as aws
class Store(pulumi.ComponentResource):
    def __init__(self, name, opts=None):
        super().__init__("fleet:storage:Store", name, {}, opts)
        aws.s3.Bucket(name + "-raw", tags={"part": "raw"}, opts=pulumi.ResourceOptions(parent=self, aliases=[pulumi.Alias(name="old")]))
`;
    const deployment = await of(
      `from store import Store
munich = aws.Provider("munich", region="eu-central-1")
def named(args):
    return pulumi.ResourceTransformResult(props={**args.props, "bucket": "transformed"}, opts=args.opts)
def of_stack(args):
    if args.type_ == "aws:sqs/queue:Queue":
        return pulumi.ResourceTransformResult(props={**args.props, "name": "by-the-stack"}, opts=args.opts)
pulumi.runtime.register_resource_transform(of_stack)
Store("tracks", pulumi.ResourceOptions(providers=[munich], transforms=[named]))
aws.sqs.Queue("queue")
aws.s3.Bucket("outer").urn.apply(lambda urn: aws.s3.Bucket("inner"))
`,
      { "store.py": store },
    );
    expect(named(deployment, "tracks-raw")).toMatchObject({
      region: "eu-central-1",
      component: "tracks (fleet:storage:Store)",
      movedFrom: expect.arrayContaining(["urn:pulumi:dev::fleet::fleet:storage:Store$aws:s3/bucket:Bucket::old"]),
      values: { bucket: "transformed" },
    });
    const lines = ["tracks-raw", "queue", "inner"].map((name) => named(deployment, name).source);
    expect(lines).toMatchObject([11, 12, 13].map((line) => ({ file: "__main__.py", line })));
    expect(lines.map((line) => line?.inside?.file)).toEqual(["store.py", undefined, undefined]);
    expect(named(deployment, "queue").values["name"]).toBe("by-the-stack");
  });

  test("packaged components and dynamic resources are counted, and said", async () => {
    const deployment = await of(`from pulumi.dynamic import Resource, ResourceProvider
class Vpc(pulumi.ComponentResource):
    vpc_id: pulumi.Output[str]
    def __init__(self, name):
        super().__init__("awsx:ec2:Vpc", name, {"vpc_id": None}, None, remote=True)
aws.ec2.SecurityGroup("group", vpc_id=Vpc("network").vpc_id, description="x")
class Made(Resource):
    def __init__(self, name):
        super().__init__(ResourceProvider(), name, {"x": "1"})
Made("made")
`);
    expect(judged(deployment).map.coverage).toMatchObject({
      isPart: true,
      otherProviders: [
        { name: "awsx", count: 1 },
        { name: "pulumi-python", count: 1 },
      ],
    });
    expect(madeFrom(named(deployment, "group").values["vpcId"])).toMatchObject({ from: ["network"] });
    expect(named(deployment, "made").values["__provider"]).toBeUndefined();
  });

  test("stack references lead to programs of the run, in either language, and each output is known by itself", async () => {
    const lake = inPython(`
raw = aws.s3.Bucket("raw", tags={"auto:data-class": "personal"})
pulumi.export("rawId", raw.id)
pulumi.export("written", aws.s3.Bucket("written", bucket="fleet-written").arn)
pulumi.export("rules", raw.lifecycle_rules)
pulumi.export("stated", pulumi.Output.secret("not to be told"))
`);
    const app = inPython(`
lake = pulumi.StackReference("company/lake/dev")
def of(name, value):
    aws.ssm.Parameter(name, name=name, type="String", value="", description=value)
of("id", lake.get_output("rawId"))
of("written", lake.require_output("written"))
of("rules", lake.get_output("rules").apply(str))
of("nothing", lake.get_output("nothing").apply(str))
of("stated", lake.get_output("stated"))
async def details():
    return (await lake.get_output_details("written")).value
of("details", pulumi.Output.from_input(details()))
of("elsewhere", pulumi.StackReference("company/gone/dev").get_output("x").apply(str))
`);
    const script = `new aws.ssm.Parameter("script", { name: "script", type: "String", value: "", description: new pulumi.StackReference("company/lake/dev").getOutput("rawId") });`;
    const deployment = await describedTogether({ app, script, lake });
    const said = (name: string) => named(deployment, name).values["description"];
    for (const name of ["id", "script"]) expect(madeFrom(said(name))).toMatchObject({ from: ["raw"] });
    for (const name of ["written", "details"]) expect(said(name)).toBe("arn:aws-cn:s3:::fleet-written");
    for (const name of ["rules", "elsewhere"]) expect(isUnknown(said(name))).toBe(true);
    expect(said("nothing")).toBe("None");
    expect(madeFrom(said("stated"))).toMatchObject({ because: "secret" });
    expect(JSON.stringify(deployment)).not.toContain("not to be told");
  });

  test("no credentials, and nothing else that opens anything", async () => {
    const { printed } = await of("import json, os\nprint(json.dumps(dict(os.environ)))\n");
    expect(printed).not.toContain("do-not-tell");
  });

  test("a program that cannot bear symbols is run as a preview runs it", async () => {
    const deployment = await of(`
def checked(arn):
    if "raw-0123456" not in arn:
        raise ValueError("no arn")
raw = aws.s3.Bucket("raw")
aws.ssm.Parameter("told", name="told", type="String", value="", description=raw.arn.apply(checked))
`);
    expect(deployment.notices).toHaveLength(1);
    expect(madeFrom(named(deployment, "told").values["description"])).toMatchObject({ from: ["raw"] });
  });

  test("what it began by itself is waited for", async () => {
    const deployment = await of(`import asyncio
async def main():
    await asyncio.sleep(0.2)
    aws.s3.Bucket("late")
asyncio.ensure_future(main())
`);
    expect(named(deployment, "late").source).toEqual({ file: "__main__.py", line: 6 });
  });

  test.each([
    ["sys.exit(0)", `aws.s3.Bucket("raw")\nimport sys\nsys.exit(0)\n`],
    ["sys.exit(0), later", `import sys\naws.s3.Bucket("raw").urn.apply(lambda urn: sys.exit(0))\n`],
    ["os._exit(0)", `import os\naws.s3.Bucket("raw").urn.apply(lambda urn: os._exit(0))\n`],
  ])("%s is no clean result", async (_, program) => {
    expect(await failing(program)).toMatchObject({ failed: "early" });
  });

  test.each([
    [
      "an exception",
      "def broken():\n    raise ValueError('no such thing')\nbroken()\n",
      /^Traceback.*\n.*__main__\.py", line 5.*[\s\S]*no such thing/,
    ],
    [
      "one in an apply",
      `def broken(urn):\n    raise ValueError("no such thing")\naws.s3.Bucket("raw").urn.apply(broken)\n`,
      /^Traceback.*\n.*__main__\.py", line 4.*[\s\S]*no such thing/,
    ],
    [
      "one that nobody waits for",
      `import asyncio\nasync def broken():\n    raise ValueError("no such thing")\nasyncio.ensure_future(broken())\n`,
      /__main__\.py", line 5[\s\S]*no such thing/,
    ],
    ["a text that is no Python", "(\n", /^ *File ".*__main__\.py", line 3[\s\S]*SyntaxError/],
    ["an error that it logs", `pulumi.log.error("this cannot be")\n`, /^this cannot be/],
    [
      "a setting that is missing",
      `pulumi.Config().require("gone")\n`,
      /^Missing required configuration variable 'fleet:gone'/,
    ],
    ["a package that is missing", "import pulumi_gone\n", /No module named 'pulumi_gone'/],
    ["an exit code", "import sys\nsys.exit(3)\n", /^exit code 3/],
    ["a last word", "import sys\nsys.exit('no database')\n", /^no database/],
  ])("%s is no clean result", async (_, program, says) => {
    const failure = await failing(program);
    expect(failure.failed).toBe("program");
    expect(failure.said).toMatch(says);
  });

  test("`main` names a file, or a folder; what lies beside it is found", async () => {
    const beside = { "infra/names.py": 'name = "beside"\n' };
    const program = "import pulumi_aws as aws\nfrom names import name\naws.s3.Bucket(name)\n";
    for (const [main, file] of [
      ["infra/app.py", "app.py"],
      ["infra", "__main__.py"],
    ]) {
      const yaml = `name: fleet\nruntime: python\nmain: ${main}\n`;
      const { resources } = await described("", { "Pulumi.yaml": yaml, ...beside, [`infra/${file}`]: program });
      expect(resources.map(({ name, source }) => [name, source?.file])).toEqual([["beside", `infra/${file}`]]);
    }
  });

  test("an endless one is ended", async () => {
    const folder = programFolder(inPython("while True:\n    pass\n"));
    const command = [join(root, "dist", "cli.js"), "check", ".", "--time-limit", "4"];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
    removeProgram(folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining("did not end within 4 s")]);
  });
});
