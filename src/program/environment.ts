/** Names under which credentials stand: of clouds and their command lines, of registries and CI, of Pulumi itself. */
const ofCredentials = new RegExp(
  [
    "^(?:AWS|AZURE|ARM|GOOGLE|GCLOUD|CLOUDSDK|ALICLOUD|ALIBABA_CLOUD|TENCENTCLOUD|HUAWEICLOUD|HW|OCI|VAULT|DOCKER|SSH)_",
    "^KUBE(?:_|CONFIG)",
    "^PULUMI_",
    "TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|CONNECTION_?STRING",
    "(?:API|ACCESS|PRIVATE|ENCRYPTION|SIGNING)_?KEY",
    "(?:^|_)(?:AUTH|DSN|COOKIE|PAT|PASS|KEYS?|JWT)(?:_|$)",
    "_PWD$",
  ].join("|"),
  "i",
);
/** `https://user:password@host`, whatever the name. */
const opensByItself = /:\/\/[^/@\s]+:[^/@\s]+@/;

const noFile = process.platform === "win32" ? "NUL" : "/dev/null";
/** Where AWS's SDKs would look next: files, and the service of the machine. */
const nowhere = {
  AWS_SHARED_CREDENTIALS_FILE: noFile,
  AWS_CONFIG_FILE: noFile,
  AWS_EC2_METADATA_DISABLED: "true",
} as const;

/** The environment in which a program runs: the user's, without what opens anything. */
export function scrubbed(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name, value = ""]) => !ofCredentials.test(name) && !opensByItself.test(value),
  );
  return { ...Object.fromEntries(kept), ...nowhere };
}
