/// How a framework page looks: legible on a screen of any width, by day and by night, and on paper.
enum FrameworkHTMLStyle {
    static let text = """
        :root {
          color-scheme: light dark;
          --text: #1a1a1a; --quiet: #4d4d4d; --page: #fff; --field: #f3f6fa; --line: #9aa3ae; --accent: #154273;
          --warning: #7a4f00;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --text: #e9ebee; --quiet: #b9c0ca; --page: #15181d; --field: #1f242c; --line: #5f6977; --accent: #9cc5ff;
            --warning: #ffcc70;
          }
        }
        * { box-sizing: border-box }
        html { scroll-padding-top: 1rem }
        body { font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); margin: 0 auto;
          max-width: 96rem; padding: 1rem 1.25rem 4rem }
        .skip { position: absolute; left: -100rem }
        .skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .25rem .5rem }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
        header > p { max-width: 50rem }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: .5rem 0 }
        h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-bottom: .2rem;
          border-bottom: 2px solid var(--accent) }
        h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; color: var(--accent) }
        h4 { font-size: 1rem; margin: 2rem 0 .5rem }
        p { margin: .25rem 0 .5rem }
        ul, ol { margin: .25rem 0 .5rem; padding-left: 1.4rem }
        a { color: var(--accent); text-underline-offset: .15em }
        td a, li a { text-decoration-thickness: 1px }
        .quiet { color: var(--quiet); font-size: .875rem }
        .warning { border-left: 4px solid var(--warning); padding-left: .6rem; font-weight: 600 }
        .code { color: var(--accent) }
        blockquote { margin: .5rem 0 1rem; padding: .1rem 0 .1rem 1rem; border-left: 4px solid var(--line);
          max-width: 55rem }
        nav h2 { margin-top: 1rem }
        nav ul { list-style: none; padding: 0; margin: 0 }
        nav li { margin: .35rem 0 }
        nav ul ul { padding-left: 1rem; font-size: .875rem }
        nav ul ul li { display: inline-block; margin: 0 .8rem 0 0 }
        table { border-collapse: collapse; width: 100%; margin: .75rem 0; table-layout: fixed }
        caption { text-align: left; font-weight: 600; padding-bottom: .3rem }
        th, td { border: 1px solid var(--line); padding: .45rem .6rem; text-align: left; vertical-align: top;
          font-weight: 400; overflow-wrap: anywhere }
        thead th { background: var(--field); font-weight: 600 }
        tbody th { font-weight: 600 }
        th.norm { font-weight: 400 }
        .rule thead th:first-child { width: 24% }
        .parameters thead th:nth-child(1) { width: 20% }
        .parameters thead th:nth-child(2) { width: 11% }
        .parameters thead th:nth-child(3) { width: 14% }
        .parameters thead th:nth-child(4) { width: 26% }
        .meanings thead th:nth-child(1) { width: 16% }
        .meanings thead th:nth-child(2) { width: 22% }
        .meanings thead th:nth-child(3) { width: 33% }
        .topics thead th:nth-child(1) { width: 20% }
        .topics thead th:nth-child(2) { width: 12% }
        .changed thead th:nth-child(1) { width: 20% }
        td > :first-child, th > :first-child, li > :first-child { margin-top: 0 }
        td > :last-child, th > :last-child { margin-bottom: 0 }
        .label { font-weight: 600; margin-bottom: .1rem }
        code { font: .875em/1.45 ui-monospace, "DejaVu Sans Mono", monospace }
        pre { background: var(--field); margin: 0 0 .5rem; padding: .4rem .5rem; white-space: pre-wrap;
          overflow-wrap: anywhere; tab-size: 2 }
        dl { margin: .5rem 0; font-size: .9375rem }
        dl div { display: flex; gap: .5rem; margin: .1rem 0 }
        dt { color: var(--quiet); flex: 0 0 10rem }
        dd { margin: 0 }
        details { margin: .5rem 0 }
        summary { cursor: pointer; color: var(--accent); width: fit-content }
        details ol > li { margin: .75rem 0; padding-top: .25rem }
        details ul { font-size: .9375rem }
        .outcome { white-space: nowrap }
        :target { outline: 3px solid var(--accent); outline-offset: 2px }
        @media screen and (min-width: 75rem) {
          body { display: grid; grid-template-columns: 16rem minmax(0, 1fr); column-gap: 2.5rem; align-content: start }
          header { grid-column: 1 / -1 }
          nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-bottom: 2rem; align-self: start }
          main > section:first-child > h2 { margin-top: 1rem }
        }
        @media screen and (max-width: 48rem) {
          body { padding: .75rem .75rem 3rem }
          table, tbody, tr, th, td, caption { display: block }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
          th, td { border-width: 0 0 1px; padding: .45rem .5rem }
          tbody tr { border: 1px solid var(--line); border-bottom-width: 0; margin-bottom: .75rem }
          article tbody tr { margin-bottom: 0 }
          article tbody { border-bottom: 0 }
          tbody th { background: var(--field) }
          [data-title]::before { content: attr(data-title); display: block; color: var(--quiet); font-size: .8125rem }
          dl div { display: block }
          dd { margin-left: 0 }
        }
        @media print {
          @page { size: A4; margin: 15mm 12mm }
          :root { --text: #000; --quiet: #333; --page: #fff; --field: #f3f6fa; --line: #888; --accent: #154273;
            --warning: #7a4f00 }
          html { font-size: 9pt }
          body { display: block; max-width: none; padding: 0 }
          .skip { display: none }
          nav { position: static; max-height: none; overflow: visible }
          nav > ul { columns: 2; column-gap: 2rem }
          nav > ul > li { break-inside: avoid }
          a { color: inherit; text-decoration: none }
          h2, h3, h4 { break-after: avoid }
          h2 { margin-top: 1.5rem }
          .rule, .topics tr, .parameters tr, dl, blockquote, details li { break-inside: avoid }
          caption, thead, .rule { break-after: avoid }
          thead { display: table-header-group }
          summary { list-style: none; color: inherit }
          :target { outline: none }
        }

        """
}
