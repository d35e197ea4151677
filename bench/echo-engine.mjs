// Runs a Pulumi program as `onshore check` does, before an engine that takes nothing down and answers each resource with what it is
// given: what such a program costs at least, whoever reads it. Takes its folder and its entry.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import grpc from "@grpc/grpc-js";

const require = createRequire(import.meta.url);
const monitorGrpc = require("@pulumi/pulumi/proto/resource_grpc_pb");
const engineGrpc = require("@pulumi/pulumi/proto/engine_grpc_pb");
const monitor = require("@pulumi/pulumi/proto/resource_pb");
const engine = require("@pulumi/pulumi/proto/engine_pb");
const empty = require("google-protobuf/google/protobuf/empty_pb");

const handlers = {
  supportsFeature() {
    const answer = new monitor.SupportsFeatureResponse();
    answer.setHassupport(true);
    return answer;
  },
  registerResource(request) {
    const answer = new monitor.RegisterResourceResponse();
    answer.setUrn(`urn:pulumi:dev::bench::${request.getType()}::${request.getName()}`);
    answer.setId(request.getCustom() ? request.getName() : "");
    answer.setObject(request.getObject());
    return answer;
  },
  getRootResource: () => new engine.GetRootResourceResponse(),
  setRootResource: () => new engine.SetRootResourceResponse(),
};

function answering(service) {
  const methods = Object.keys(service).map((name) => [
    name,
    ({ request }, answer) => answer(null, (handlers[name] ?? (() => new empty.Empty()))(request)),
  ]);
  return [service, Object.fromEntries(methods)];
}

const [folder, entry] = process.argv.slice(2).map((path) => resolve(path));
const server = new grpc.Server({ "grpc.enable_channelz": 0 });
server.addService(...answering(monitorGrpc.ResourceMonitorService));
server.addService(...answering(engineGrpc.EngineService));
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (_, port) => {
  const address = `127.0.0.1:${port}`;
  const named = {
    monitor: address,
    engine: address,
    project: "bench",
    stack: "dev",
    pwd: folder,
    "root-directory": folder,
  };
  const args = Object.entries(named).flatMap(([name, value]) => [`--${name}`, value]);
  const runtime = require.resolve("@pulumi/pulumi/cmd/run");
  const child = spawn(process.execPath, [runtime, ...args, "--dry-run", "--parallel", "16", entry], {
    env: { ...process.env, PULUMI_CONFIG: '{"aws:region":"cn-north-1"}' },
    stdio: ["ignore", "ignore", "inherit"],
  });
  child.once("exit", (code) => process.exit(code ?? 1));
});
