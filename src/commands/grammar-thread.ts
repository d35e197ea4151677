import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { type Parsed, parseElsewhere } from "../terraform/grammar";
import type { Parsing } from "./parsing";

/** Lets a thread parse what is asked for, and waits for it. It is started by the first text that takes the grammar; most programs write none. */
export function grammarInThread(): void {
  let parse: ((source: string) => Parsed) | undefined;
  parseElsewhere((source) => {
    parse ??= started();
    return parse(source);
  });
}

/** Milliseconds; it takes twenty. */
const patience = 30_000;

function started(): (source: string) => Parsed {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const { port1: here, port2: there } = new MessageChannel();
  const workerData: Parsing = { answered, port: there };
  const thread = new Worker(join(__dirname, "parsing.js"), { workerData, transferList: [there], execArgv: [] });
  thread.unref();
  here.unref();
  return (source) => {
    Atomics.store(answered, 0, 0);
    here.postMessage(source);
    const isLate = Atomics.wait(answered, 0, 0, patience) === "timed-out";
    const answer: unknown = isLate ? undefined : receiveMessageOnPort(here)?.message;
    if (!isParsed(answer)) throw new Error(`the parser of HCL failed: ${answer ?? "it does not answer"}`);
    return answer;
  };
}

function isParsed(answer: unknown): answer is Parsed {
  return typeof answer === "object" && answer !== null && "root" in answer;
}
