/// How the explanation of an indicator looks other than a page of a framework.
enum ExplainStyle {
    static let text = """
        body { max-width: 120rem }
        header blockquote { margin-bottom: 0 }
        nav h2 { font-size: 1.15rem }
        nav > ul > li { display: inline-block; margin: 0 1.25rem .25rem 0 }
        .requirement { margin: 1.5rem 0 2rem }
        .requirement h3 { margin-bottom: .25rem }
        .sign { display: inline-block; min-width: 1.1em }
        .outcome-line { font-weight: 600 }
        .facts, .items { font-size: .9375rem }
        .facts thead th:nth-child(2) { width: 5.5rem }
        .facts thead th:nth-child(3), .items thead th:nth-child(2), .items thead th:nth-child(3) { width: 11rem }
        .facts tbody th, .items tbody th { font-weight: 400 }
        .source { font-size: .875rem; margin: 0 }
        .source thead th:nth-child(1) { width: 5.5rem }
        .source thead th:nth-child(3) { width: 9.5rem }
        .source td:last-child { font-size: .8125rem }
        .source th, .source td { padding: .05rem .4rem; border-width: 0 1px }
        .source thead th { padding: .3rem .4rem; position: sticky; top: 0 }
        .source tbody th { text-align: right; font-weight: 400; color: var(--quiet); overflow-wrap: normal }
        .source code { white-space: pre-wrap }
        .source tbody tr { scroll-margin-top: 5rem }
        .source b { font-weight: 400; color: var(--accent) }
        .source tr.decides > * { background: var(--field); border-top: 1px solid var(--accent);
          border-bottom: 1px solid var(--accent) }
        .source tr.decides th { color: var(--text); font-weight: 700; border-left: 4px solid var(--accent) }
        .source tr.other th { color: var(--text); border-left: 4px dotted var(--line) }
        .source caption { position: static }
        @media screen and (min-width: 75rem) {
          body { display: block }
          nav { position: static; max-height: none; padding: 0 }
          main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 2rem;
            align-items: start }
          main > section:first-child > h2, .reasons > section:first-child > h2, .dossier h2 { margin-top: 1rem }
          .dossier { position: sticky; top: 0; display: flex; flex-direction: column; max-height: 100vh }
          .scroll { overflow: auto; border: 1px solid var(--line); margin-bottom: .5rem }
          .scroll:focus-visible { outline: 3px solid var(--accent) }
        }
        @media screen and (max-width: 48rem) {
          .facts, .items { display: table; font-size: .8125rem }
          .facts caption, .items caption { display: table-caption }
          .facts thead, .items thead { display: table-header-group; position: static; clip-path: none }
          .facts tbody, .items tbody { display: table-row-group }
          .facts tr, .items tr { display: table-row }
          .facts th, .facts td, .items th, .items td { display: table-cell; border-width: 1px }
          .facts [data-title]::before, .items [data-title]::before { content: none }
          .facts thead th:nth-child(2) { width: 4rem }
          .facts thead th:nth-child(3), .items thead th:nth-child(2), .items thead th:nth-child(3) { width: 6rem }
          .source, .source tbody, .source caption { display: block }
          .source tr { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); margin: 0; border-width: 0 1px }
          .source th, .source td { border-width: 0; padding: .05rem .3rem }
          .source tbody th { background: none }
          .source tbody tr { border: 0; margin: 0 }
          .source td::before { content: none }
          .source td:last-child { grid-column: 2 }
          .source td:empty { display: none }
          .source tr.decides > * { border: 0 }
          .source tr.decides { border-left: 4px solid var(--accent); background: var(--field) }
          .source tr.decides th { border: 0 }
        }
        @media print {
          .dossier { break-before: page }
          .source thead th { position: static }
          .requirement h3 { break-after: avoid }
          .source tr { break-inside: avoid }
        }

        """
}
