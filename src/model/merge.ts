import { type Text, text } from "../language";
import type { Deployment } from "./deployment";
import { isUnknown } from "./value";

const assumed = { en: "assumeRegion in onshore.yaml", zh: "onshore.yaml 中的 assumeRegion" };

/** Joins what several inputs say into one deployment. A region that nothing tells is the assumed one, if one is assumed. */
export function merge(deployments: readonly Deployment[], assumeRegion: string | undefined): Deployment {
  let before = 0;
  const resources = deployments.flatMap((deployment) => {
    const offset = before;
    before += deployment.inputs.length;
    return deployment.resources.map((resource) => {
      const { region } = resource;
      const isAssumed = assumeRegion !== undefined && isUnknown(region) && region.because === "region-not-stated";
      return {
        ...resource,
        input: resource.input + offset,
        ...(isAssumed && { region: assumeRegion, regionBy: assumed }),
      };
    });
  });
  return {
    inputs: deployments.flatMap(({ inputs }) => inputs),
    resources,
    sensitive: deployments.flatMap(({ sensitive = [] }) => sensitive),
    isPart: deployments.some(({ isPart = false }) => isPart),
    notices: [...deployments.flatMap(({ notices }) => notices), ...deployments.flatMap(emptiness)],
  };
}

/** Where nothing is, nothing is wrong: whoever named the wrong input, or a program that ends early, has to see it. */
function emptiness({ inputs, resources }: Deployment): Text[] {
  if (resources.some(({ mode }) => mode === "managed")) return [];
  return inputs.map(({ file }) => text(nothing, { file }));
}

const nothing = {
  en: "{file}: no resource is in it, and nothing was judged",
  zh: "{file}：其中没有任何资源，未作任何判断",
};
