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
    notices: deployments.flatMap(({ notices }) => notices),
  };
}
