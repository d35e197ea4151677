import manifest from "../package.json";

export const version: string = manifest.version;

/** The address of the project's pages, once package.json names a public repository; nothing links to them before. */
export const repository: string | undefined = addressOf((manifest as { readonly repository?: Repository }).repository);

type Repository = string | { readonly url?: string };

function addressOf(stated: Repository | undefined) {
  const url = typeof stated === "string" ? stated : stated?.url;
  return url?.replace(/^git\+/, "").replace(/\.git$/, "");
}
