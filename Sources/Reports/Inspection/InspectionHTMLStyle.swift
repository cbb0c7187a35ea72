/// How an inspection report looks: legible on a screen of any width, by day and by night, and on paper.
enum InspectionHTMLStyle {
    static let text = """
        :root {
          color-scheme: light dark;
          --text: #1a1a1a; --quiet: #4d4d4d; --page: #fff; --field: #f3f6fa; --line: #8a94a0; --accent: #154273;
          --warning: #7a4f00; --good: #1b5e20; --improve: #9c1c1c; --open: #7a4f00; --none: #595959;
          --good-field: #e3f2e4; --improve-field: #fbe6e4; --open-field: #fdf0d5; --none-field: #eeeff1;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --text: #e9ebee; --quiet: #b9c0ca; --page: #15181d; --field: #1f242c; --line: #6b7684; --accent: #9cc5ff;
            --warning: #ffcc70; --good: #a5d8a7; --improve: #ffb3ab; --open: #ffcc70; --none: #c3c8cf;
            --good-field: #17301a; --improve-field: #3d1a18; --open-field: #3a2d10; --none-field: #262b33;
          }
        }
        * { box-sizing: border-box }
        html { scroll-padding-top: 1rem }
        body { font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--text); background: var(--page); margin: 0 auto;
          max-width: 80rem; padding: 1rem 1.25rem 4rem }
        .skip { position: absolute; left: -100rem }
        .skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .25rem .5rem }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
        header { border-bottom: 4px solid var(--accent); padding-bottom: .75rem }
        header p { margin: 0; color: var(--quiet) }
        footer { border-top: 1px solid var(--line); margin-top: 3rem; color: var(--quiet); font-size: .9375rem }
        h1 { font-size: 2rem; line-height: 1.2; margin: .5rem 0; text-wrap: balance }
        h2 { font-size: 1.6rem; line-height: 1.25; margin: 3rem 0 .75rem; color: var(--accent) }
        h3 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 .5rem; padding-bottom: .15rem;
          border-bottom: 1px solid var(--line) }
        h4 { font-size: 1.125rem; margin: 1.75rem 0 .25rem }
        h5 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; color: var(--accent) }
        h6 { font-size: 1.0625rem; margin: 0 }
        p { margin: .25rem 0 .75rem }
        main p, main > section > ul, main > section > ol, article { max-width: 46rem }
        ul, ol { margin: .25rem 0 .75rem; padding-left: 1.4rem }
        li { overflow-wrap: anywhere }
        ol > li { margin: .5rem 0 }
        a { color: var(--accent); text-underline-offset: .15em }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
        :target { outline: 3px solid var(--accent); outline-offset: 4px }
        main:focus { outline: none }
        .quiet { color: var(--quiet); font-size: .9375rem }
        .warning { border-left: 4px solid var(--warning); padding-left: .6rem }
        nav h2 { font-size: 1.125rem; margin: 1.5rem 0 .25rem }
        nav ul { list-style: none; padding: 0; margin: 0 }
        nav li { margin: .4rem 0 }
        nav ul ul { padding-left: 1rem; font-size: .9375rem }
        .finding { margin: .75rem 0 1rem; padding-left: .8rem; border-left: 4px solid var(--line) }
        .finding.good { border-left-color: var(--good) }
        .finding.improve { border-left-color: var(--improve); border-left-style: double }
        .finding h5, .finding h6 { color: inherit; margin: 0; font-size: 1.0625rem }
        .finding p { margin: .1rem 0 .25rem }
        .wide { overflow-x: auto; margin: .75rem 0; position: relative }
        table { border-collapse: collapse; width: 100% }
        caption { text-align: left; font-weight: 600; padding-bottom: .3rem }
        th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top;
          font-weight: 400 }
        thead th { background: var(--field); font-weight: 600 }
        tbody th { font-weight: 600 }
        abbr { text-decoration: none }
        .parameters { table-layout: fixed; min-width: 44rem }
        .parameters :is(th, td) { overflow-wrap: anywhere }
        .parameters thead th:nth-child(1) { width: 26% } .parameters thead th:nth-child(2) { width: 13% }
        .parameters thead th:nth-child(3) { width: 29% } .parameters thead th:nth-child(4) { width: 19% }
        .matrix table { width: auto }
        .matrix td { text-align: center; font-weight: 700; min-width: 2.6rem }
        .matrix thead th button { font: inherit; color: var(--accent); background: none; border: 0; padding: .1rem .2rem;
          min-width: 1.5rem; min-height: 1.5rem; cursor: pointer; text-decoration: underline }
        .good { color: var(--good) } .improve { color: var(--improve) } .open { color: var(--open) }
        .none { color: var(--none) }
        .finding.good, .finding.improve { color: inherit }
        td.good, .sign.good { background: var(--good-field) }
        td.improve, .sign.improve { background: var(--improve-field) }
        td.open, .sign.open { background: var(--open-field) }
        td.none, .sign.none { background: var(--none-field) }
        .sign { display: inline-block; min-width: 1.8em; text-align: center; font-weight: 700; border: 1px solid }
        .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-size: .9375rem }
        .controls { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: end; margin: .75rem 0 }
        .controls label { display: block; font-size: .9375rem }
        .controls input, .controls select, .controls button { font: inherit; color: inherit; background: var(--page);
          border: 1px solid var(--line); padding: .25rem .5rem; max-width: 100% }
        .controls p { margin: 0 }
        figure { margin: 1rem 0; max-width: 46rem }
        figcaption { font-size: .9375rem }
        .bars { max-width: 34rem }
        .timeline, .overview { max-width: none }
        .overview svg { min-width: 26rem; max-width: 34rem }
        .timeline svg { min-width: 34rem; max-width: 46rem }
        svg { display: block; width: 100%; height: auto; font: 15px system-ui, sans-serif; fill: var(--text) }
        svg rect { stroke: var(--page); stroke-width: 1 }
        rect.good { fill: var(--good-field); stroke: var(--good) }
        rect.improve { fill: var(--improve-field); stroke: var(--improve) }
        rect.open { fill: var(--open-field); stroke: var(--open) }
        rect.none { fill: var(--none-field); stroke: var(--none) }
        text.good { fill: var(--good); font-weight: 700 } text.improve { fill: var(--improve); font-weight: 700 }
        text.open { fill: var(--open); font-weight: 700 } text.none { fill: var(--none); font-weight: 700 }
        svg line { stroke: var(--line); stroke-width: .5 }
        .event { fill: var(--accent); stroke: var(--page) }
        .due { fill: var(--open-field); stroke: var(--open); stroke-width: 1.5 }
        rect.due { stroke-dasharray: 4 2 }
        .window { fill: none; stroke: var(--accent); stroke-width: 2 }
        details { margin: .75rem 0; border-left: 4px solid var(--line); padding-left: .8rem }
        summary { cursor: pointer; font-weight: 600; color: var(--accent); width: fit-content }
        details li { font-size: .9375rem }
        @media screen and (min-width: 70rem) {
          body { display: grid; grid-template-columns: 15rem minmax(0, 1fr); column-gap: 3rem; align-content: start }
          header, footer { grid-column: 1 / -1 }
          nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-bottom: 2rem; align-self: start }
          main > section:first-child > h2 { margin-top: 1.5rem }
        }
        @media screen and (max-width: 40rem) {
          body { padding: .75rem .75rem 3rem; font-size: 1rem }
          h1 { font-size: 1.5rem }
          th, td { padding: .3rem .4rem }
        }
        @page { size: A4; margin: 20mm 18mm; @bottom-right { content: "bladzijde " counter(page) " van " counter(pages);
          font: 8pt sans-serif } }
        @media print {
          :root { --text: #000; --quiet: #333; --page: #fff; --field: #f3f6fa; --line: #888; --accent: #154273;
            --warning: #7a4f00; --good: #1b5e20; --improve: #9c1c1c; --open: #7a4f00; --none: #444;
            --good-field: #e3f2e4; --improve-field: #fbe6e4; --open-field: #fdf0d5; --none-field: #eeeff1 }
          * { print-color-adjust: exact }
          body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45 }
          .skip, .controls { display: none }
          nav { break-after: page }
          a { color: inherit; text-decoration: none }
          h2, h3, h4, h5, h6, caption, thead, summary { break-after: avoid }
          .finding, tr, figure, .warning, ol > li { break-inside: avoid }
          thead { display: table-header-group }
          .wide { overflow: visible }
          .timeline svg, .overview svg, .parameters { min-width: 0 }
          .bars { max-width: 24rem }
          p, li { orphans: 3; widows: 3 }
          table { font-size: 9pt }
          th, td { padding: .15rem .35rem }
          .parameters th { font-size: 7.5pt }
          footer { margin-top: 1rem; break-before: avoid }
          details li { font-size: 8.5pt; line-height: 1.35 }
          .matrix td, .matrix th { padding: .15rem .3rem; min-width: 0 }
          main p, main > section > ul, main > section > ol, article { max-width: none }
          [id^=bijlage-1] { break-before: page }
          :target { outline: none }
        }

        """
}
