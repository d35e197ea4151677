import engine from "@pulumi/pulumi/proto/engine_pb";
import empty from "google-protobuf/google/protobuf/empty_pb";

/** Stands where the engine does: takes down what the program logs, and keeps its root. */
export class Engine {
  /** What was logged as an error: a program that does so has failed, whatever its exit code. */
  readonly errors: string[] = [];
  #root = "";

  constructor(
    readonly print: (text: string) => void,
    readonly failing: () => void,
  ) {}

  log(request: engine.LogRequest): empty.Empty {
    const said = request.getMessage().trim();
    const severity = request.getSeverity();
    if (severity === engine.LogSeverity.ERROR) {
      this.errors.push(said);
      this.failing();
    } else if (severity !== engine.LogSeverity.DEBUG && !request.getEphemeral()) this.print(`${said}\n`);
    return new empty.Empty();
  }

  getRootResource(): engine.GetRootResourceResponse {
    const response = new engine.GetRootResourceResponse();
    response.setUrn(this.#root);
    return response;
  }

  setRootResource(request: engine.SetRootResourceRequest): engine.SetRootResourceResponse {
    this.#root = request.getUrn();
    return new engine.SetRootResourceResponse();
  }

  /** Which version of Pulumi a program asks for does not change what it registers. */
  requirePulumiVersion(): InstanceType<typeof engine.RequirePulumiVersionResponse> {
    return new engine.RequirePulumiVersionResponse();
  }
}
