/// What is the same in all HTML reports: the files in `Page/`, which are part of the program.
enum HTMLPage {
  /// SHA-256 of what stands between the tags of style and script, as the page's policy wants it. (A test says
  /// what they are.)
  static let styleHash = "95VE+szxEsm6fdKMxsCATdsXP4d5eWnRBttE+tlYfRM="
  static let scriptHash = "TDImWuKXfVSJtzYDfeNMB5DBHMfMNbKJ+Cu0rm120wU="

  static let style = String(decoding: PackageResources.page_css, as: UTF8.self)

  /// The page's program. It puts text into the page as text only (`textContent`).
  static let script =
    "\"use strict\";\n{\n"
    + [
      PackageResources.cases_js, PackageResources.rows_js, PackageResources.details_js,
      PackageResources.address_js, PackageResources.keys_js,
    ].map { String(decoding: $0, as: UTF8.self) }.joined() + "}\n"

  /// Up to the first script.
  static let beginning = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(styleHash)'; \
    script-src 'sha256-\(scriptHash)'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>wast-run</title>
    <style>\(style)</style>
    </head>
    <body>
    <header>
    <h1>wast-run <span id="verdict"></span></h1>
    <p id="summary"></p>
    <div id="bar">
    <input id="search" type="search" placeholder="Search scripts, names and messages ( / )" aria-label="Search" \
    autocomplete="off" spellcheck="false">
    <div id="filters" role="group" aria-label="Kinds of cases"></div>
    <span id="count" role="status"></span>
    <button id="by" type="button" title="Group by cause or by script ( g )">by cause</button>
    <button id="theme" type="button" title="Light or dark ( d )" aria-label="Light or dark">◐</button>
    <button id="showHelp" type="button" title="All keys ( ? )" aria-label="All keys">?</button>
    </div>
    </header>
    <main>
    <div id="list" role="tree" tabindex="0" aria-label="Cases"><div id="sticky" aria-hidden="true"></div>\
    <div id="space" role="presentation"><div id="rows" role="presentation"></div></div></div>
    <aside id="details" tabindex="0" aria-label="Details"></aside>
    </main>
    <footer id="keys"></footer>
    <dialog id="help" aria-labelledby="helpTitle"><h2 id="helpTitle">Keys</h2><ul id="allKeys"></ul>\
    <button id="closeHelp" type="button">Close</button></dialog>
    <noscript>This page shows its cases by a script, which is switched off here.</noscript>
    <script type="application/json" id="data">{"scripts":[
    """

  /// After the data.
  static let end = "</script>\n<script>\(script)</script>\n</body>\n</html>\n"
}
