import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "lb, alb", checked: "2026-11-22" }];

const balancers = ["aws_lb", "aws_alb"];
const listeners = ["aws_lb_listener", "aws_alb_listener"];
const groups = ["aws_lb_target_group", "aws_alb_target_group"];
const group: Designation = { arn: "target_group_arn", of: groups };
const target: Designation = {
  name: "target_id",
  of: ["aws_instance", "aws_lambda_function", "aws_lambda_alias", ...balancers],
};
const listener: Designation = { arn: "listener_arn", of: listeners };
const balancer: Designation = { arn: "load_balancer_arn", of: balancers };
/** The balancer of the listener that a rule names. */
const balancersOfRule = listeners.map(
  (type): Designation => ({ joined: { type, by: "self", mine: listener, to: balancer } }),
);

/** Requests go to the targets, and what they answer comes back. */
const forwards = (from: Designation, action: string): readonly Copies[] => [
  // Whoever asks is sent on with the path and the query.
  { what: "requests", from, to: { mentioned: `${action}.redirect.host` }, rhythm: "continuous" },
  ...[`${action}.target_group_arn`, `${action}.forward.target_group.arn`].flatMap((path): Copies[] => {
    const to: Designation = { arn: path, of: groups };
    return [
      { what: "requests", from, to, rhythm: "continuous" },
      { what: "what its targets answer", from: to, to: from, rhythm: "continuous" },
    ];
  }),
];

/** Servers behind a door may ask who comes, in their code. */
const serverMayAsk: Given = { of: "self", when: [], not: "perhaps", unset: true };
const isPublic = (of: Designation): Given => ({
  of,
  when: [{ path: "internal", is: [false], unset: true }],
  unset: true,
});
/** What asks who comes lets in whom it asks of: the users of an identity provider. */
const asking = (on: Designation, action: string): readonly Grants[] =>
  [
    { type: "authenticate-oidc", provider: "authenticate_oidc.issuer" },
    { type: "authenticate-cognito", provider: "authenticate_cognito.user_pool_arn" },
    { type: "jwt-validation", provider: "jwt_validation.issuer" },
  ].map(({ type, provider }) => ({
    when: [{ path: `${action}.type`, is: [type], unset: false }],
    on,
    given: [isPublic(on)],
    to: { identityProvider: `${action}.${provider}` },
  }));
/**
 * Ways to be sent on without having said who one is. What sends elsewhere, or has a fixed answer, gives nothing out by itself;
 * what asks does, where it sends on whoever has no answer too.
 */
export const letsPass = (action: string): readonly (readonly When[])[] => [
  [{ path: `${action}.type`, none: ["authenticate-*", "jwt-validation", "redirect", "fixed-response"], unset: true }],
  ...["authenticate_oidc", "authenticate_cognito"].map((asks) => [
    { path: `${action}.${asks}.on_unauthenticated_request`, is: ["allow"], unset: false },
    { path: `${action}.type`, none: ["jwt-validation", "redirect", "fixed-response"], unset: true },
  ]),
];
/** A rule that asks nobody sends everybody on, whatever the listener does with the others. */
const sentOn = (on: Designation): readonly Grants[] =>
  letsPass("action").map((when) => ({
    when,
    on,
    given: [isPublic(on), serverMayAsk],
    to: { network: { groups: "security_groups", of: on } },
  }));

/** What load balancers send on, and where to. */
export const lb = [
  ...listeners.map((terraform) => ({
    terraform,
    arn: "elasticloadbalancing:listener/*",
    copies: forwards(balancer, "default_action"),
    grants: asking(balancer, "default_action"),
    evidence,
  })),
  ...["aws_lb_listener_rule", "aws_alb_listener_rule"].map((terraform) => ({
    terraform,
    copies: balancersOfRule.flatMap((from) => forwards(from, "action")),
    grants: balancersOfRule.flatMap((on) => [...sentOn(on), ...asking(on, "action")]),
    evidence,
  })),
  ...groups.map((terraform) => ({
    terraform,
    names: ["name"],
    stores: { what: "requests" as const, keeps: "in-transit" as const, place: "own-region" as const },
    evidence,
  })),
  ...["aws_lb_target_group_attachment", "aws_alb_target_group_attachment"].map((terraform) => ({
    terraform,
    copies: [
      {
        what: "requests" as const,
        when: [{ path: "availability_zone", not: ["all"], unset: true }],
        from: group,
        to: target,
        rhythm: "continuous" as const,
      },
      {
        what: "what its targets answer" as const,
        from: target,
        to: group,
        rhythm: "continuous" as const,
      },
      // An address outside the VPC is registered in all zones.
      {
        what: "requests" as const,
        when: [{ path: "availability_zone", is: ["all"], unset: false }],
        from: group,
        to: { address: "target_id" },
        rhythm: "continuous" as const,
      },
    ],
    evidence,
  })),
] as const satisfies readonly CatalogEntry[];
