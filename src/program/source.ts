import { fileURLToPath, pathToFileURL } from "node:url";
import type monitor from "@pulumi/pulumi/proto/resource_pb";
import type source from "@pulumi/pulumi/proto/source_pb";
import type { SourcePosition } from "../model/deployment";
import { starter } from "./starter";

type Request = monitor.RegisterResourceRequest | monitor.ReadResourceRequest;

/** The first line of the developer's own code that led to a resource: what is in packages is nobody's to change. */
export function sourceOf(request: Request): SourcePosition | undefined {
  const frames = request.getStacktrace?.()?.getFramesList() ?? []; // SDKs before 3.184 send no trace
  const positions = [request.getSourceposition(), ...frames.map((frame) => frame.getPc())];
  const own = positions.find((position) => isOwn(position?.getUri() ?? ""));
  return own && positionOf(own);
}

const isOwn = (uri: string) => uri.startsWith("file:") && !ofOthers.test(uri) && uri !== ofStarter;

function positionOf(position: source.SourcePosition): SourcePosition {
  // The SDK takes the URL of an ES module for a path, and makes a URL of that again.
  return {
    file: fileURLToPath(position.getUri().replace(/^.*\/file:\/+/, "file:///")),
    line: position.getLine(),
    // The SDK for Python tells none.
    ...(position.getColumn() > 0 && { column: position.getColumn() }),
  };
}

/** Packages, and the library of Python. */
const ofOthers = /\/(?:node_modules|site-packages|dist-packages)\/|\/lib\/python3[^/]*\/|\/Python3\d+\/Lib\//;
const ofStarter = pathToFileURL(starter).href;
