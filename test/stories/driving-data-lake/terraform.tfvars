group_region = "eu-central-1"
reporting    = ["raw", "handbook"]
vendors = {
  shenyang = { host = "10.20.12.8", zone = "frames" }
  munich   = { host = "203.0.113.21", zone = "frames" }
  saigon   = { host = "nfs.label.example", zone = "maps" }
  manuals  = { host = "203.0.113.21", zone = "handbook" }
}
