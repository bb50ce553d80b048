extension HTMLPage {
  static let style = """
    :root { color-scheme: light dark; --back: #fff; --front: #1b1f24; --faint: #656d76; --line: #d0d7de;
      --bar: #f6f8fa; --chosen: #ddf4ff; --p: #1a7f37; --f: #cf222e; --e: #a40e6b; --s: #7d5d00; --x: #57606a;
      --k: #0550ae; }
    @media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { --back: #0d1117; --front: #e6edf3;
      --faint: #8d96a0; --line: #30363d; --bar: #161b22; --chosen: #1c2d41; --p: #3fb950; --f: #ff7b72;
      --e: #f778ba; --s: #d29922; --x: #9198a1; --k: #79c0ff; } }
    :root[data-theme=light] { color-scheme: light; }
    :root[data-theme=dark] { color-scheme: dark; --back: #0d1117; --front: #e6edf3; --faint: #8d96a0;
      --line: #30363d; --bar: #161b22; --chosen: #1c2d41; --p: #3fb950; --f: #ff7b72; --e: #f778ba;
      --s: #d29922; --x: #9198a1; --k: #79c0ff; }
    * { box-sizing: border-box; }
    html, body { height: 100%; margin: 0; }
    body { display: flex; flex-direction: column; background: var(--back); color: var(--front);
      font: 14px/1.45 system-ui, sans-serif; }
    header { padding: 10px 16px; background: var(--bar); border-bottom: 1px solid var(--line); }
    h1 { display: inline; font-size: 18px; margin: 0 12px 0 0; }
    #verdict.good { color: var(--p); } #verdict.bad { color: var(--f); }
    #summary { display: inline; color: var(--faint); }
    #bar { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 8px; }
    #search { flex: 1 1 220px; padding: 5px 8px; font: inherit; color: inherit; background: var(--back);
      border: 1px solid var(--line); border-radius: 6px; }
    #filters { display: flex; flex-wrap: wrap; gap: 4px; }
    button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line);
      border-radius: 6px; padding: 4px 9px; cursor: pointer; }
    button[aria-pressed=false] { opacity: .55; text-decoration: line-through; }
    :focus-visible { outline: 2px solid var(--k); outline-offset: -1px; }
    #count { color: var(--faint); font-variant-numeric: tabular-nums; }
    main { flex: 1; display: flex; min-height: 0; }
    #list { flex: 3; overflow: auto; position: relative; overflow-anchor: none; }
    #space { position: relative; }
    #rows { position: absolute; left: 0; right: 0; top: 0; }
    .row { display: flex; gap: 10px; height: 24px; line-height: 24px; padding: 0 16px; white-space: pre;
      overflow: hidden; font-family: ui-monospace, monospace; font-size: 12.5px; cursor: default; }
    .row.script { background: var(--bar); font-weight: 600; border-top: 1px solid var(--line); }
    .row.chosen { background: var(--chosen); }
    .row .name { flex: 1; overflow: hidden; text-overflow: ellipsis; }
    .row .place, .row .took { color: var(--faint); text-align: right; }
    .row .place { width: 48px; } .row .took { width: 84px; }
    .row .kind { width: 66px; }
    .p { color: var(--p); } .f { color: var(--f); } .e { color: var(--e); } .s { color: var(--s); }
    .x { color: var(--x); } .k { color: var(--k); }
    #details { flex: 2; overflow: auto; padding: 12px 16px; border-left: 1px solid var(--line); }
    #details h2 { font: 600 14px/1.45 ui-monospace, monospace; margin: 0 0 8px; overflow-wrap: anywhere; }
    #details pre { margin: 10px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 12.5px/1.5
      ui-monospace, monospace; }
    #details dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; margin: 0; }
    #details dt { color: var(--faint); } #details dd { margin: 0; overflow-wrap: anywhere; }
    footer { padding: 5px 16px; color: var(--faint); font-size: 12px; background: var(--bar);
      border-top: 1px solid var(--line); }
    footer span { margin-right: 14px; }
    kbd { font: 11px ui-monospace, monospace; border: 1px solid var(--line); border-radius: 3px;
      padding: 0 4px; }
    noscript { padding: 16px; }
    @media (max-width: 800px) { main { flex-direction: column; } #details { border-left: 0; border-top: 1px
      solid var(--line); } footer { display: none; } }
    """
}
