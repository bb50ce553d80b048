extension GeneratedScript {
  /// Scripts about objects.
  static func gc() -> [GeneratedScript] {
    var scripts = [(name: "root-grid", text: RootGrid.script())]
    for occasion in PlaceGrid.Occasion.allCases {
      scripts.append(("places-\(occasion)", PlaceGrid.script(occasion)))
    }
    scripts.append(("casts-by-depth", CastDisplays.script()))
    scripts.append(("casts-of-functions", CastDisplays.functionScript()))
    scripts.append(("casts-of-all-kinds", AbstractCasts.script()))
    scripts.append(("casts-as-conditions", CastConditions.script()))
    scripts.append(("casts-that-branch", BranchGrid.casts()))
    scripts.append(("fields", FieldGrid.script()))
    scripts += ArrayGrid.scripts().map { ("arrays-of-\($0.name)", $0.text) }
    scripts.append(("arrays-of-many-operands", ManyOperands.script()))
    scripts.append(("services", LiveAcrossServices.script(count: 18, services: LiveAcrossServices.objects)))
    scripts.append(
      (
        "services-and-vectors",
        LiveAcrossServices.script(of: .v128, count: 8, services: LiveAcrossServices.objects)
      ))
    scripts.append(("tail-calls", gridScript(of: GridCase.objects())))
    scripts.append(("tail-calls-throwing", gridScript(of: GridCase.throwingObjects(), ending: .throwing)))
    return scripts.map { GeneratedScript(path: "gc/\($0.name).wast", text: $0.text) }
  }
}
