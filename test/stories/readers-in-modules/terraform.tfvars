partners = {
  labeling = { class = "important", accounts = ["222233334444"] }
  munich   = { class = "important", accounts = ["222233334444", "444455556666"] }
  inbox    = { class = "important", accounts = ["444455556666"], actions = ["s3:PutObject"] }
  supplier = { class = "personal", accounts = ["555566667777"], actions = ["s3:List*", "s3:Get*"] }
  unknown  = { class = "important", accounts = ["777788889999"] }
  website  = { class = "none", accounts = ["444455556666", "555566667777"] }
  nobody   = { class = "important", accounts = [] }
}
