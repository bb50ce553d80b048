WastRun.main()
