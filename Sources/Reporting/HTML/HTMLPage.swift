/// What is the same in all HTML reports.
enum HTMLPage {
  /// SHA-256 of what stands between the tags of style and script, as the page's policy wants it. (A test says
  /// what they are.)
  static let styleHash = "vgQv/ZSqiVtLJkgvU78AmC5YOp4kkpGOROUd3bWuAhU="
  static let scriptHash = "AtxCMj1mFwXW479sQ9QvzjPJjN1ksTzhUoBbsyjm9Zg="

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
    <input id="search" type="search" placeholder="Search names and scripts ( / )" aria-label="Search" \
    autocomplete="off" spellcheck="false">
    <div id="filters" role="group" aria-label="Kinds of cases"></div>
    <span id="count" role="status"></span>
    <button id="theme" type="button" title="Light or dark ( d )">◐</button>
    </div>
    </header>
    <main>
    <div id="list" role="listbox" tabindex="0" aria-label="Cases"><div id="space"><div id="rows"></div></div></div>
    <aside id="details" aria-live="polite"></aside>
    </main>
    <footer><span><kbd>/</kbd> search</span> <span><kbd>↑</kbd> <kbd>↓</kbd> or <kbd>k</kbd> <kbd>j</kbd> \
    move</span> <span><kbd>n</kbd> <kbd>p</kbd> next, previous finding</span> <span><kbd>1</kbd>…<kbd>6</kbd> \
    kinds</span> <span><kbd>Esc</kbd> all of them</span> <span><kbd>d</kbd> light, dark</span></footer>
    <noscript>This page shows its cases by a script, which is switched off here.</noscript>
    <script type="application/json" id="data">{"scripts":[
    """

  /// After the data.
  static let end = "</script>\n<script>\(script)</script>\n</body>\n</html>\n"
}
