import { credentials } from "@grpc/grpc-js";
import callbacksGrpc from "@pulumi/pulumi/proto/callback_grpc_pb";
import callbacks from "@pulumi/pulumi/proto/callback_pb";
import monitor from "@pulumi/pulumi/proto/resource_pb";

/** What a program changes of its own resources and lookups as they are registered: it is asked back, as the engine asks it. */
export class Transforms {
  readonly ofStack: callbacks.Callback[] = [];
  readonly ofInvokes: callbacks.Callback[] = [];
  /** Transforms of components, for what is below them. */
  readonly #ofParents = new Map<string, readonly callbacks.Callback[]>();
  readonly #clients = new Map<string, callbacksGrpc.CallbacksClient>();

  close(): void {
    for (const client of this.#clients.values()) client.close();
  }

  /** By its own transforms, then by those of the components around it, then by those of the stack. */
  async resource(request: monitor.RegisterResourceRequest, urn: string): Promise<monitor.RegisterResourceRequest> {
    const around = [...request.getTransformsList(), ...(this.#ofParents.get(request.getParent()) ?? [])];
    if (!request.getCustom()) this.#ofParents.set(urn, around);
    for (const callback of [...around, ...this.ofStack]) {
      const bytes = await this.#called(callback, askedOf(request).serializeBinary());
      const answer = monitor.TransformResponse.deserializeBinary(bytes);
      if (answer.hasProperties()) request.setObject(answer.getProperties());
      const options = answer.getOptions();
      if (options) request.setProvider(options.getProvider());
      if (options) request.setAliasesList(options.getAliasesList());
    }
    return request;
  }

  async invoke(request: monitor.ResourceInvokeRequest): Promise<monitor.ResourceInvokeRequest> {
    for (const callback of this.ofInvokes) {
      const asked = new monitor.TransformInvokeRequest();
      asked.setToken(request.getTok());
      asked.setArgs(request.getArgs());
      const options = new monitor.TransformInvokeOptions();
      options.setProvider(request.getProvider());
      asked.setOptions(options);
      const bytes = await this.#called(callback, asked.serializeBinary());
      const answer = monitor.TransformInvokeResponse.deserializeBinary(bytes);
      if (answer.hasArgs()) request.setArgs(answer.getArgs());
      if (answer.getOptions()) request.setProvider(answer.getOptions()?.getProvider() ?? "");
    }
    return request;
  }

  #called(callback: callbacks.Callback, bytes: Uint8Array): Promise<Uint8Array> {
    const target = callback.getTarget();
    const client = this.#clients.get(target) ?? new callbacksGrpc.CallbacksClient(target, credentials.createInsecure());
    this.#clients.set(target, client);
    const request = new callbacks.CallbackInvokeRequest();
    request.setToken(callback.getToken());
    request.setRequest(bytes);
    return new Promise((resolve, reject) => {
      client.invoke(request, (error, response) => (error ? reject(error) : resolve(response.getResponse_asU8())));
    });
  }
}

function askedOf(request: monitor.RegisterResourceRequest): monitor.TransformRequest {
  const asked = new monitor.TransformRequest();
  asked.setType(request.getType());
  asked.setName(request.getName());
  asked.setCustom(request.getCustom());
  asked.setParent(request.getParent());
  asked.setProperties(request.getObject());
  const options = new monitor.TransformResourceOptions();
  options.setProvider(request.getProvider());
  options.setDependsOnList(request.getDependenciesList());
  options.setAliasesList(request.getAliasesList());
  options.setIgnoreChangesList(request.getIgnorechangesList());
  options.setVersion(request.getVersion());
  asked.setOptions(options);
  return asked;
}
