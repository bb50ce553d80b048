// `wast-run explain` is written here; it joins the subcommands of `WastRun` when it is there.
