import CaseIsolation

WastRun.main(ProgramArguments.strings)
