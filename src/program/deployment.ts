import { type Text, text } from "../language";
import type { Deployment, Resource, SourcePosition } from "../model/deployment";
import type { Fact, ValueMap } from "../model/value";
import { liveDeployment } from "../pulumi/live-deployment";
import type { Program } from "./project";
import type { Recorded, Recording } from "./recording";
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
    ...((packaged.length > 0 || recording.isPlain) && { isPart: true }),
    notices: [
      ...notices,
      ...(described.every(({ mode }) => mode === "data") ? [text(words.nothing, { file })] : []),
      ...(recording.isPlain ? [text(words.plain, { file })] : []),
      ...(resources.some(({ type }) => type === "pulumi:pulumi:StackReference")
        ? [text(words.references, { file })]
        : []),
      ...packagedNotices(file, packaged),
    ],
  };
}

const words = {
  nothing: { en: "{file}: the program registers no resource", zh: "{file}：该程序未登记任何资源" },
  plain: {
    en: "{file}: the program fails where an ARN or an id stands in its place only; it was run as in a preview, in which less is known",
    zh: "{file}：以占位代替 ARN 或者 ID 时程序失败；已按预览的方式运行，可知的内容较少",
  },
  references: {
    en: "{file}: what other stacks give is unknown; a resource that is only made once it is known is not seen",
    zh: "{file}：其他栈的输出未知；只有在其已知之后才创建的资源无法看到",
  },
  packaged: {
    en: "{file}: {name} is a packaged component: only its plugin can say what is in it, which is not judged",
    zh: "{file}：{name} 是打包的组件：只有其插件才知道其中的内容，未作判断",
  },
} as const;

function packagedNotices(file: string, packaged: readonly Recorded[]): Text[] {
  return packaged.map(({ name, type }) => text(words.packaged, { file, name: `${name} (${type})` }));
}

/** The line on which the developer wrote it: that of the outermost component around it, where there is one. */
function placed(
  recorded: Recorded,
  byUrn: ReadonlyMap<string, Recorded>,
  here: (path: string) => string,
): SourcePosition | undefined {
  let { source } = recorded;
  for (let above = byUrn.get(recorded.parent); above; above = byUrn.get(above.parent))
    if (above.type !== "pulumi:pulumi:Stack" && above.provider === undefined) source = above.source ?? source;
  return source && { ...source, file: here(source.file) };
}
