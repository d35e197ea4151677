/**
 * Whether an identity provider is Cognito's, by whose name the identity pools of everybody sign in: who does is decided by the
 * providers of each pool. In China it is called by the region, too.
 * https://docs.amazonaws.cn/en_us/cognito/latest/developerguide/role-trust-and-permissions.html
 */
export function isBroker(provider: string): boolean {
  return /^(?:https:\/\/)?cognito-identity\.(?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?\/?$/i.test(provider);
}
