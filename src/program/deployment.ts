import { type Text, text } from "../language";
import { type Deployment, inFiles, type Resource, type SourcePosition, within } from "../model/deployment";
import type { Fact, ValueMap } from "../model/value";
import { liveDeployment } from "../pulumi/live-deployment";
import type { Program } from "./project";
import type { OpenReference, Recorded, Recording } from "./recording";
import { withoutSymbols } from "./symbols";

/** The deployment that a program describes, of what it registered. `here`: the path of a file as seen by whoever reads the answer. */
export function programDeployment(
  { file, order, notices }: Program,
  recording: Recording,
  here: (path: string) => string,
): Deployment {
  const { project, stack } = order;
  const { resources, symbols } = recording;
  const byUrn = new Map(resources.map((one) => [one.urn, one]));
  // The default provider has its configuration already: another that is called "default" has none of it.
  const live = liveDeployment(resources, { project, stack, config: {} });
  const fact = (value: Fact<string>) => withoutSymbols(value, symbols) as Fact<string>;
  const described = live.resources.map((resource): Resource => {
    const recorded = byUrn.get(resource.address) as Recorded;
    const source = placed(recorded, byUrn, here);
    return {
      ...resource,
      mode: recorded.how === "read" ? "data" : "managed",
      values: withoutSymbols(resource.values, symbols, resource.address) as ValueMap,
      region: fact(resource.region),
      account: fact(resource.account),
      ...(source && { source }),
    };
  });
  const packaged = resources.filter(({ how }) => how === "packaged");
  return {
    inputs: [{ file, format: "pulumi-program" }],
    resources: described,
    ...((packaged.length > 0 || recording.isPlain || recording.open.length > 0) && { isPart: true }),
    notices: [
      ...notices,
      ...(recording.isPlain ? [text(words.plain, { file })] : []),
      ...packagedNotices(file, packaged),
      ...referenceNotices(file, recording.open),
    ],
  };
}

const words = {
  plain: {
    en: "{file}: the program fails where an ARN or an id stands in its place only; it was run as in a preview, in which less is known",
    zh: "{file}：以占位代替 ARN 或者 ID 时程序失败；已按预览的方式运行，可知的内容较少",
  },
  packaged: {
    en: "{file}: {name} is a packaged component: only its plugin can say what is in it, which is not judged",
    zh: "{file}：{name} 是打包的组件：只有其插件才知道其中的内容，未作判断",
  },
  missing: {
    en: "{file}: what stack {stack} gives is not known, and a resource that waits for it is not seen; check its program in the same run, or state its outputs under stacks in onshore.yaml",
    zh: "{file}：栈 {stack} 的输出未知，等待该输出的资源无法看到；请在同一次运行中检查其程序，或者在 onshore.yaml 的 stacks 中写明其输出",
  },
  circle: {
    en: "{file}: stack {stack} refers back to this one; what it gives is not known",
    zh: "{file}：栈 {stack} 又引用本栈；其输出未知",
  },
} as const;

function packagedNotices(file: string, packaged: readonly Recorded[]): Text[] {
  return packaged.map(({ name, type }) => text(words.packaged, { file, name: `${name} (${type})` }));
}

function referenceNotices(file: string, open: readonly OpenReference[]): Text[] {
  const found = [...new Map(open.map((one) => [one.stack, one])).values()];
  found.sort((one, other) => (one.stack < other.stack ? -1 : 1));
  return found.map(({ stack, how }) => text(words[how], { file, stack }));
}

/** The line on which the developer wrote it: that of the outermost component around it, where there is one, before its own. */
function placed(
  recorded: Recorded,
  byUrn: ReadonlyMap<string, Recorded>,
  here: (path: string) => string,
): SourcePosition | undefined {
  let outermost: SourcePosition | undefined;
  for (let above = byUrn.get(recorded.parent); above; above = byUrn.get(above.parent))
    if (above.type !== "pulumi:pulumi:Stack" && above.provider === undefined) outermost = above.source ?? outermost;
  const source = within(outermost, recorded.source);
  return source && inFiles(source, here);
}
