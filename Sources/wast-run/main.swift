print("wast-run")
