import { type MessagePort, workerData } from "node:worker_threads";
import { loadGrammar, parse } from "../terraform/grammar";
import { grammarFiles } from "./grammar-files";

/** What the thread is started with. `answered` becomes 1 once an answer is on its way. */
export interface Parsing {
  readonly answered: Int32Array;
  readonly port: MessagePort;
}

const { answered, port } = workerData as Parsing;
const ready = loadGrammar(grammarFiles);

port.on("message", (source: string) => {
  ready
    .then(() => parse(source))
    .catch(String)
    .then((answer) => {
      port.postMessage(answer);
      Atomics.store(answered, 0, 1);
      Atomics.notify(answered, 0);
    });
});
