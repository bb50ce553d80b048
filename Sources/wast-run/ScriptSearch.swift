import CaseIsolation
import Glibc
import Selection

/// Finds the scripts that paths stand for.
struct ScriptSearch {
  /// The folder that is meant if none is named.
  static let usual = "spec"

  private(set) var scripts: [ScriptFile] = []
  /// Folders that were named and hold no script: a sentence each.
  private(set) var emptyFolders: [String] = []
  /// What was passed over, and is to be told: a sentence each.
  private(set) var notes: [String] = []
  /// What to say if nothing was found.
  private(set) var nothing = "no script was given, and there is no folder \(ScriptSearch.usual) here"
  private var seen: Set<FileIdentity> = []
  /// Paths of what cannot even be told from another.
  private var problems: Set<[CChar]> = []
  /// Folders that were searched, and links to folders that were found on the way.
  private var searched: Set<FileIdentity> = []
  private var links: [(path: [CChar], target: FileIdentity)] = []

  /// Looks up `paths` in order. A file is a script whatever its name is, and `-` is standard input; in folders, and the
  /// folders in them, those are that `include` matches, in whatever case, sorted by name. A script that is reached twice runs
  /// once. What has such a name and cannot be run is a script with a problem: nothing is passed over in silence.
  ///
  /// Links to folders are followed where they are named, not where they are found: they may lead anywhere, and round
  /// in circles. One whose folder is not searched by its own name is noted. Links to files are not followed out of the
  /// folder that was named: what a stranger's script names would be read, and shown in a report.
  ///
  /// No path stands for the folder `spec`, if there is one.
  ///
  /// - Parameter include: patterns for paths.
  init(_ paths: [String], include: [Glob] = [ScriptSearch.usualPattern]) {
    self.include = include
    isUsual = paths.isEmpty
    // What is not UTF-8 is not the same any more as a string.
    var arguments = ProgramArguments.bytes
    for path in !paths.isEmpty ? paths : access(Self.usual, F_OK) == 0 ? [Self.usual] : [] {
      let index = arguments.firstIndex { ProgramArguments.text($0) == path }
      add(index.map { arguments.remove(at: $0) } ?? Array(path.utf8CString))
    }
    for link in links where !searched.contains(link.target) {
      let name = ScriptFile(path: link.path).name
      notes.append("\(name): is a link to a folder; give the folder to run its scripts")
    }
  }

  /// Takes the scripts that an earlier run tells of, by the names that their cases have there.
  ///
  /// - Parameter root: the folder that these names are relative to, if that is said. Otherwise the earlier run may know
  ///   another path from here.
  init(_ places: [EarlierRun.Place], root: String?) {
    include = [Self.usualPattern]
    isUsual = false
    for place in places {
      let path = root.map { "\($0)/\(place.file)" } ?? place.file
      let isThere = access(path, F_OK) == 0
      let known = isThere || root != nil || access(place.location, F_OK) != 0 ? path : place.location
      let count = scripts.count
      add(Array(known.utf8CString))
      if root == nil, scripts.count > count { scripts[count].name = place.file }
    }
    nothing = "nothing to rerun: all cases passed in the earlier run"
  }

  /// The scripts that are meant unless something else is said.
  static let usualPattern = Glob("*.wast", isPath: true)
  /// Other files that may be meant: modules, and scripts in JSON.
  private static let otherKinds = [".wast", ".wat", ".wasm", ".json"]

  private let include: [Glob]
  /// Whether nobody has named a folder.
  private let isUsual: Bool
  /// Files of such kinds in the folder that is being searched, by how their names end.
  private var passedOver: [String: Int] = [:]

  /// What was passed over in a folder, as a part of a sentence; nil for nothing.
  private mutating func takePassedOver() -> String? {
    defer { passedOver = [:] }
    let parts = Self.otherKinds.compactMap { kind in passedOver[kind].map { "\($0) *\(kind)" } }
    guard !parts.isEmpty else { return nil }
    let ending = Self.otherKinds.first { passedOver[$0] != nil }!
    return "\(parts.joined(separator: ", ")) passed over (--include '*\(ending)' takes them)"
  }

  private mutating func add(_ path: [CChar]) {
    if path == Array("-".utf8CString) { return scripts.append(ScriptFile(path: path)) }
    var status = stat()
    guard stat(path, &status) == 0 else {
      _ = addProblem(path, errorText())
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: addScript(path, status)
    case S_IFDIR:
      let isEmpty = !search(path, under: resolved(path))
      let name = ScriptFile(path: path).name
      let rest = takePassedOver()
      if isEmpty {
        let patterns = include.map(\.text).joined(separator: ", ")
        emptyFolders.append("\(name): no script (\(patterns)) in this folder\(rest.map { "; \($0)" } ?? "")")
      } else if let rest, !isUsual {
        notes.append("\(name): \(rest)")
      }
    default: _ = addProblem(path, Self.unfit)
    }
  }

  private static let unfit = "is neither a plain file nor a folder"

  /// Adds what is named like a script, or was named, and is none. Returns true.
  private mutating func addProblem(_ path: [CChar], _ problem: String) -> Bool {
    var status = stat()
    let isNew =
      lstat(path, &status) == 0 ? seen.insert(FileIdentity(status)).inserted : problems.insert(path).inserted
    if isNew { scripts.append(ScriptFile(path: path, problem: problem)) }
    return true
  }

  private mutating func addScript(_ path: [CChar], _ status: stat) {
    if seen.insert(FileIdentity(status)).inserted {
      scripts.append(ScriptFile(path: path))
    }
  }

  /// Adds a folder's scripts; says whether there are any, or whether that cannot be known.
  private mutating func search(_ folder: [CChar], under root: [CChar]?) -> Bool {
    guard let entries = entries(of: folder) else {
      return addProblem(folder, errorText())
    }
    if let identity = FileIdentity(path: folder) { searched.insert(identity) }
    var found = false
    for name in entries {
      var path = folder.dropLast()
      if path.elementsEqual([dot]) { path = [] } else if path.last != slash { path.append(slash) }
      if add(Array(path + name), isScript: isIncluded(Array(path + name)), under: root) { found = true }
    }
    return found
  }

  /// Adds what was found in a folder; says whether it is a script, or a folder with some in it.
  private mutating func add(_ path: [CChar], isScript: Bool, under root: [CChar]?) -> Bool {
    var status = stat()
    // What has gone meanwhile was never there; other things have a name, but it is too long, say.
    guard lstat(path, &status) == 0 else { return errno == ENOENT ? false : addProblem(path, errorText()) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return search(path, under: root)
    case S_IFREG where isScript:
      addScript(path, status)
      return true
    case S_IFREG:
      let name = ScriptFile(path: path).name.lowercased()
      if let kind = Self.otherKinds.first(where: name.hasSuffix) { passedOver[kind, default: 0] += 1 }
      return false
    case S_IFLNK: break
    default: return isScript && addProblem(path, Self.unfit)
    }
    guard stat(path, &status) == 0 else {
      return isScript && addProblem(path, "is a broken link: \(errorText())")
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: links.append((path, FileIdentity(status)))
    case S_IFREG where isScript && leads(path, into: root):
      addScript(path, status)
      return true
    case S_IFREG where isScript:
      return addProblem(path, "is a link out of the folder; give its own path to run it")
    default: return isScript && addProblem(path, "is a link to something that \(Self.unfit)")
    }
    return false
  }

  /// Whether what a path leads to lies in a folder, given without links.
  private func leads(_ path: [CChar], into folder: [CChar]?) -> Bool {
    guard let folder, let target = resolved(path) else { return false }
    let prefix = folder.dropLast() + (folder.dropLast().last == slash ? [] : [slash])
    return target.starts(with: prefix)
  }

  /// Whether a path is that of a script, in whatever case it is written.
  private func isIncluded(_ path: [CChar]) -> Bool {
    let name = ScriptFile(path: path).name
    return include.contains { $0.matches(name) || $0.matches(name.lowercased()) }
  }

  /// The names in a folder, sorted by their bytes; nil with `errno` if it cannot be read.
  private func entries(of folder: [CChar]) -> [[CChar]]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [[CChar]] = []
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { start in
          Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
        }
      }
      if name.first != dot { names.append(name) }  // neither itself, its parent, nor what is hidden
      errno = 0
    }
    if errno != 0 { return nil }
    return names.sorted { $0.lexicographicallyPrecedes($1) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) } }
  }
}

/// A path without links; nil if it leads nowhere.
private func resolved(_ path: [CChar]) -> [CChar]? {
  guard let text = realpath(path, nil) else { return nil }
  defer { free(text) }
  return Array(UnsafeBufferPointer(start: text, count: strlen(text) + 1))
}

private let slash = CChar(bitPattern: UInt8(ascii: "/"))
private let dot = CChar(bitPattern: UInt8(ascii: "."))
