var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../../tmp/ex/run.ts
var import_node_fs = require("node:fs");
var import_yaml = require("yaml");

// test/support/stand-in-engine.ts
var import_node_child_process = require("node:child_process");
var import_node_path = require("node:path");
var import_grpc_js = require("@grpc/grpc-js");
var import_engine_grpc_pb = __toESM(require("@pulumi/pulumi/proto/engine_grpc_pb"));
var import_engine_pb = __toESM(require("@pulumi/pulumi/proto/engine_pb"));
var import_provider_pb = __toESM(require("@pulumi/pulumi/proto/provider_pb"));
var import_resource_grpc_pb = __toESM(require("@pulumi/pulumi/proto/resource_grpc_pb"));
var import_resource_pb = __toESM(require("@pulumi/pulumi/proto/resource_pb"));
var import_empty_pb = __toESM(require("google-protobuf/google/protobuf/empty_pb"));
var import_struct_pb = require("google-protobuf/google/protobuf/struct_pb");
var unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
var project = "fleet";
var stack = "dev";
async function runProgram(folder, { config = {}, dryRun = true } = {}) {
  const registered = [];
  const server = new import_grpc_js.Server();
  server.addService(import_resource_grpc_pb.default.ResourceMonitorService, monitorHandlers(registered, config, dryRun));
  server.addService(import_engine_grpc_pb.default.EngineService, engineHandlers());
  const port = await new Promise((resolve, reject) => {
    server.bindAsync(
      "127.0.0.1:0",
      import_grpc_js.ServerCredentials.createInsecure(),
      (error, bound) => error ? reject(error) : resolve(bound)
    );
  });
  const address = `127.0.0.1:${port}`;
  const run = require.resolve("@pulumi/pulumi/cmd/run");
  const args = [
    run,
    "--monitor",
    address,
    "--engine",
    address,
    "--project",
    project,
    "--stack",
    stack,
    "--pwd",
    folder,
    ...dryRun ? ["--dry-run"] : [],
    "--parallel",
    "8",
    "."
  ];
  const child = (0, import_node_child_process.spawn)(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, PULUMI_NODEJS_TYPESCRIPT: "true", PULUMI_CONFIG: JSON.stringify(config), NODE_OPTIONS: "" }
  });
  let text = "";
  child.stderr.on("data", (data) => text += data.toString());
  child.stdout.on("data", (data) => text += data.toString());
  const code = await new Promise((resolve) => child.on("close", resolve));
  server.forceShutdown();
  if (code !== 0) throw new Error(`the program of ${folder} ended with ${code}:
${text}`);
  return registered;
}
function unary(handle) {
  return ({ request }, answer) => {
    try {
      answer(null, handle(request));
    } catch (error) {
      answer({ code: 13, details: error.stack ?? "" });
    }
  };
}
function engineHandlers() {
  let root2 = "";
  return allOf(import_engine_grpc_pb.default.EngineService, {
    log: unary((request) => {
      if (request.getSeverity() === import_engine_pb.default.LogSeverity.ERROR) process.stderr.write(`${request.getMessage()}
`);
      return new import_empty_pb.default.Empty();
    }),
    getRootResource: unary(() => {
      const response = new import_engine_pb.default.GetRootResourceResponse();
      response.setUrn(root2);
      return response;
    }),
    setRootResource: unary((request) => {
      root2 = request.getUrn();
      return new import_engine_pb.default.SetRootResourceResponse();
    })
  });
}
function monitorHandlers(registered, config, dryRun) {
  return allOf(import_resource_grpc_pb.default.ResourceMonitorService, {
    supportsFeature: unary((request) => {
      const response = new import_resource_pb.default.SupportsFeatureResponse();
      response.setHassupport(request.getId() === "secrets" || request.getId() === "aliasSpecs");
      return response;
    }),
    registerResource: unary((request) => {
      const one = register(request, registered, config, dryRun);
      registered.push(one);
      const response = new import_resource_pb.default.RegisterResourceResponse();
      response.setUrn(one.urn);
      response.setId(one.custom && !dryRun ? String(one.outputs["id"]) : "");
      response.setObject(import_struct_pb.Struct.fromJavaScript(one.outputs));
      return response;
    }),
    readResource: unary((request) => {
      const response = new import_resource_pb.default.ReadResourceResponse();
      response.setUrn(urnOf(request.getType(), request.getName(), request.getParent()));
      response.setProperties(request.getProperties());
      return response;
    }),
    invoke: unary((request) => {
      const response = new import_provider_pb.default.InvokeResponse();
      response.setReturn(import_struct_pb.Struct.fromJavaScript(invoked(request.getTok())));
      return response;
    }),
    registerResourceOutputs: unary(() => new import_empty_pb.default.Empty()),
    signalAndWaitForShutdown: unary(() => new import_empty_pb.default.Empty())
  });
}
function allOf(service, handlers) {
  const missing = (_, answer) => answer({ code: 12, details: "not implemented by the stand-in" });
  return Object.fromEntries(Object.keys(service).map((name) => [name, handlers[name] ?? missing]));
}
function register(request, before, config, dryRun) {
  const type = request.getType();
  const name = request.getName();
  const urn = urnOf(type, name, request.getParent());
  const custom = request.getCustom();
  const provider2 = custom && !type.startsWith("pulumi:") ? providerOf(request.getProvider(), type, before, config) : void 0;
  const inputs = checked(
    type,
    name,
    request.getObject()?.toJavaScript() ?? {},
    provider2?.properties ?? {}
  );
  const dependencies = request.getPropertydependenciesMap().toArray().map(
    ([property, [urns]]) => [property, urns]
  );
  return {
    urn,
    type,
    name,
    parent: request.getParent(),
    custom,
    inputs,
    outputs: custom ? outputsOf(type, inputs, dryRun) : {},
    ...provider2 && { provider: provider2 },
    dependencies: request.getDependenciesList(),
    propertyDependencies: Object.fromEntries(dependencies.filter(([, urns]) => urns.length > 0))
  };
}
function urnOf(type, name, parent) {
  const parentTypes = parent === "" ? "" : parent.split("::")[2];
  const types = parentTypes === "" || parentTypes === "pulumi:pulumi:Stack" ? type : `${parentTypes}$${type}`;
  return `urn:pulumi:${stack}::${project}::${types}::${name}`;
}
function providerOf(reference, type, before, config) {
  const urn = reference.slice(0, reference.lastIndexOf("::"));
  const explicit = before.find((one) => one.urn === urn);
  if (explicit) return { urn, type: explicit.type, name: explicit.name, properties: explicit.inputs };
  const package_ = type.split(":")[0];
  const properties = Object.fromEntries(
    Object.entries(config).filter(([key]) => key.startsWith(`${package_}:`)).map(([key, value]) => [key.slice(package_.length + 1), value])
  );
  return {
    urn: `urn:pulumi:${stack}::${project}::pulumi:providers:${package_}::default`,
    type: `pulumi:providers:${package_}`,
    name: "default_7_48_0",
    properties
  };
}
function checked(type, name, inputs, provider2) {
  if (!type.startsWith("aws:") || provider2["region"] === unknownText) return inputs;
  const all = { ...inputs, __defaults: [] };
  if (provider2["region"] !== void 0) all["region"] ??= provider2["region"];
  const defaults = typeof provider2["defaultTags"] === "string" ? JSON.parse(provider2["defaultTags"]).tags ?? {} : {};
  const tags = inputs["tags"];
  if (tags === unknownText) all["tagsAll"] = unknownText;
  else if (tags !== void 0 || Object.keys(defaults).length > 0) {
    const merged = { ...defaults, ...tags };
    all["tagsAll"] = Object.values(merged).includes(unknownText) ? unknownText : merged;
  }
  const named = generatedNames[type];
  if (named !== void 0) all[named] ??= `${name}-1a2b3c4`;
  return all;
}
var generatedNames = {
  "aws:s3/bucket:Bucket": "bucket",
  "aws:dynamodb/table:Table": "name",
  "aws:sqs/queue:Queue": "name",
  "aws:sns/topic:Topic": "name",
  "aws:iam/role:Role": "name",
  "aws:kinesis/stream:Stream": "name",
  "aws:backup/vault:Vault": "name",
  "aws:cloudwatch/logGroup:LogGroup": "name"
};
function outputsOf(type, inputs, dryRun) {
  const { __defaults: _, ...outputs } = inputs;
  if (!type.startsWith("aws:")) return outputs;
  if (dryRun) return { ...outputs, id: unknownText, arn: outputs["arn"] ?? unknownText };
  const id = String(inputs[generatedNames[type] ?? "name"] ?? "id-1a2b3c4");
  const region = String(inputs["region"] ?? "");
  const partition = region.startsWith("cn-") ? "aws-cn" : "aws";
  return {
    ...outputs,
    id,
    arn: outputs["arn"] ?? (type.startsWith("aws:s3/bucket:") ? `arn:${partition}:s3:::${id}` : `arn:${partition}:${type.split(/[:/]/)[1]}:${region}:111122223333:${id}`)
  };
}
function invoked(token) {
  if (token === "aws:index/getPartition:getPartition")
    return { partition: "aws-cn", id: "aws-cn", dnsSuffix: "amazonaws.com.cn" };
  if (token === "aws:index/getRegion:getRegion") return { region: "cn-north-1", name: "cn-north-1", id: "cn-north-1" };
  if (token === "aws:index/getCallerIdentity:getCallerIdentity")
    return { accountId: "111122223333", id: "111122223333" };
  return {};
}
var root = (0, import_node_path.join)(__dirname, "..", "..");

// test/support/policy-pack.ts
var import_node_child_process2 = require("node:child_process");
var import_node_path2 = require("node:path");
var import_grpc_js2 = require("@grpc/grpc-js");
var import_analyzer_grpc_pb = __toESM(require("@pulumi/pulumi/proto/analyzer_grpc_pb"));
var import_analyzer_pb = __toESM(require("@pulumi/pulumi/proto/analyzer_pb"));
var import_empty_pb2 = __toESM(require("google-protobuf/google/protobuf/empty_pb"));
var import_struct_pb2 = require("google-protobuf/google/protobuf/struct_pb");
var packFolder = (0, import_node_path2.join)(root, "packs", "china-automotive");
var levels = ["advisory", "mandatory", "disabled", "remediate"];
var PolicyPack = class _PolicyPack {
  constructor(process2, client, stdout) {
    this.process = process2;
    this.client = client;
    this.stdout = stdout;
    process2.stderr.on("data", (data) => this.stderr += data.toString());
  }
  process;
  client;
  stdout;
  stderr = "";
  static async start({ as = "folder", env = {}, entry, cwd } = {}) {
    const clean = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(AWS_|ONSHORE_|PULUMI_)/.test(name))
    );
    const args = entry !== void 0 ? [entry, "127.0.0.1:1"] : as === "folder" ? [require.resolve("@pulumi/pulumi/cmd/run-policy-pack"), "127.0.0.1:1", packFolder] : [(0, import_node_path2.join)(root, "onshore-policies"), "127.0.0.1:1"];
    const child = (0, import_node_child_process2.spawn)(process.execPath, args, {
      cwd: cwd ?? (as === "folder" ? packFolder : root),
      env: { ...clean, PWD: "/", ...env }
    });
    let stdout = "";
    const port = await new Promise((resolve, reject) => {
      child.stdout.on("data", (data) => {
        stdout += data.toString();
        const line = /^(.*)\n/.exec(stdout)?.[1];
        if (line !== void 0) (/^\d+$/.test(line) ? resolve : reject)(line);
      });
      child.on("exit", (code) => reject(new Error(`the pack ended with ${code}`)));
    });
    const unlimited = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };
    return new _PolicyPack(
      child,
      new import_analyzer_grpc_pb.default.AnalyzerClient(`127.0.0.1:${port}`, import_grpc_js2.credentials.createInsecure(), unlimited),
      () => stdout
    );
  }
  call(method, request) {
    return new Promise((resolve, reject) => {
      this.client[method].call(
        this.client,
        request,
        (error, response) => error ? reject(error) : resolve(response)
      );
    });
  }
  info() {
    return this.call("getAnalyzerInfo", new import_empty_pb2.default.Empty());
  }
  async configureStack({
    dryRun = true,
    config = {}
  } = {}) {
    const request = new import_analyzer_pb.default.AnalyzerStackConfigureRequest();
    request.setStack(stack);
    request.setProject(project);
    request.setDryRun(dryRun);
    for (const [key, value] of Object.entries(config)) request.getConfigMap().set(key, value);
    await this.call("configureStack", request);
  }
  /** As the engine does it: every policy with its level, the user's options over it. */
  async configure(options = {}) {
    const info = await this.info();
    const request = new import_analyzer_pb.default.ConfigureAnalyzerRequest();
    const names = /* @__PURE__ */ new Set([...info.getPoliciesList().map((policy) => policy.getName()), ...Object.keys(options)]);
    for (const name of names) {
      const config = new import_analyzer_pb.default.PolicyConfig();
      const known = info.getPoliciesList().find((policy) => policy.getName() === name);
      const level = options[name]?.level ?? options["all"]?.level;
      config.setEnforcementlevel(
        level === void 0 ? known?.getEnforcementlevel() ?? 0 : levels.indexOf(level)
      );
      config.setProperties(import_struct_pb2.Struct.fromJavaScript(options[name]?.properties ?? {}));
      request.getPolicyconfigMap().set(name, config);
    }
    await this.call("configure", request);
  }
  async analyze(resource) {
    const request = filled(new import_analyzer_pb.default.AnalyzeRequest(), resource, resource.inputs);
    request.setOptions(optionsOf(resource));
    return received(await this.call("analyze", request));
  }
  /** In a preview: outputs, in no order; what is not in the stack, as reads, is missing. */
  async analyzeStack(resources) {
    const request = new import_analyzer_pb.default.AnalyzeStackRequest();
    request.setResourcesList(
      [...resources].reverse().map((resource) => {
        const one = filled(new import_analyzer_pb.default.AnalyzerResource(), resource, resource.outputs);
        one.setParent(resource.parent);
        one.setDependenciesList([...resource.dependencies]);
        for (const [property, urns] of Object.entries(resource.propertyDependencies)) {
          const dependencies = new import_analyzer_pb.default.AnalyzerPropertyDependencies();
          dependencies.setUrnsList([...urns]);
          one.getPropertydependenciesMap().set(property, dependencies);
        }
        one.setOptions(optionsOf(resource));
        return one;
      })
    );
    return received(await this.call("analyzeStack", request));
  }
  /** A whole preview. */
  async preview(resources, config = {}) {
    await this.configureStack({ dryRun: true, config });
    await this.configure();
    const perResource = [];
    for (const resource of resources) perResource.push(...await this.analyze(resource));
    return [...perResource, ...await this.analyzeStack(resources)];
  }
  stop() {
    this.client.close();
    this.process.kill("SIGKILL");
  }
};
function filled(message, resource, properties) {
  message.setUrn(resource.urn);
  message.setType(resource.type);
  message.setName(resource.name);
  message.setProperties(import_struct_pb2.Struct.fromJavaScript(properties));
  if (resource.provider) {
    const provider2 = new import_analyzer_pb.default.AnalyzerProviderResource();
    provider2.setUrn(resource.provider.urn);
    provider2.setType(resource.provider.type);
    provider2.setName(resource.provider.name);
    provider2.setProperties(import_struct_pb2.Struct.fromJavaScript(resource.provider.properties));
    message.setProvider(provider2);
  }
  return message;
}
function optionsOf(resource) {
  const options = new import_analyzer_pb.default.AnalyzerResourceOptions();
  options.setParent(resource.parent);
  return options;
}
function received(response) {
  return response.getDiagnosticsList().map((one) => ({
    policy: one.getPolicyname(),
    level: levels[one.getEnforcementlevel()],
    message: one.getMessage(),
    urn: one.getUrn(),
    severity: one.getSeverity()
  }));
}

// ../../tmp/ex/run.ts
(async () => {
  const story = process.argv[2];
  const yaml = process.argv[3] ?? "onshore.yaml";
  const folder = `/work/main/examples/${story}`;
  const dev = (0, import_yaml.parse)((0, import_node_fs.readFileSync)(`${folder}/pulumi/Pulumi.dev.yaml`, "utf8")).config;
  const project2 = (0, import_yaml.parse)((0, import_node_fs.readFileSync)(`${folder}/pulumi/Pulumi.yaml`, "utf8")).name;
  const config = Object.fromEntries(Object.entries(dev).map(([k, v]) => [k.replace(`${project2}:`, "fleet:"), typeof v === "string" ? v : JSON.stringify(v)]));
  const t0 = Date.now();
  const r = await runProgram(folder + "/pulumi", { config });
  console.log("run", Date.now() - t0, r.length);
  if (process.env.SHOW) {
    for (const { urn, inputs, provider: provider2 } of r) if (urn.includes(process.env.SHOW)) console.log(urn, JSON.stringify(inputs, null, 1), JSON.stringify(provider2?.properties));
  }
  const t1 = Date.now();
  const pack = await PolicyPack.start({ env: (0, import_node_fs.existsSync)(`${folder}/${yaml}`) ? { ONSHORE_CONFIG: `${folder}/${yaml}` } : {} });
  const found = await pack.preview(r, config);
  pack.stop();
  console.log("judge", Date.now() - t1);
  for (const f of found) console.log("---", f.level, f.policy, f.urn, "\n" + f.message);
  console.log(pack.stderr);
})();
