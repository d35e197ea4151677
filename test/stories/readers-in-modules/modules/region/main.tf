variable "teams" { type = map(string) }

module "team" {
  source   = "../share"
  for_each = var.teams
  name     = "mr-team-${each.key}"
  class    = "important"
  readers  = [each.value]
}
