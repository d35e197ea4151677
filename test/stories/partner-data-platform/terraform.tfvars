zones = {
  raw      = "important"
  curated  = "important"
  accounts = "personal"
  docs     = "none"
}

partners = {
  label_sh  = { account = "222233334444", zones = ["raw", "curated", "accounts"] }
  isar      = { account = "431000000001", zones = ["curated"] }
  neckar    = { account = "431000000002", zones = ["curated", "docs"] }
  nagoya    = { account = "555566667777", zones = ["accounts", "docs"] }
  seine     = { account = "431000000003", zones = ["docs"] }
  upload_us = { account = "888899990000", zones = ["raw"], write = true }
  newcomer  = { account = "777788889999", zones = ["raw"] }
}
