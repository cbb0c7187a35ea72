/// How a page in HTML looks: legible on a screen of any width and on paper.
enum HTMLStyle {
    static let text = """
        body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0 }
        main { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem 4rem }
        h1 { font-size: 1.7rem; line-height: 1.2 }
        h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid #154273 }
        h3 { font-size: 1.15rem; margin: 1.75rem 0 .25rem }
        h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; color: #154273 }
        h5 { font-size: 1rem; margin: 1rem 0 0 }
        p, ul { margin: .25rem 0 .5rem }
        .wide { overflow-x: auto }
        table { border-collapse: collapse; margin: .75rem 0 }
        caption { text-align: left; font-weight: 600; padding-bottom: .25rem }
        th, td { border: 1px solid #767676; padding: .2rem .5rem; text-align: center }
        th[scope=row] { text-align: left; font-weight: 400; white-space: nowrap }
        thead th { background: #eef2f7 }
        .good, .improve, .open, .none { font-weight: 700; display: inline-block; min-width: 1.4em; text-align: center }
        .good { color: #1b5e20 }
        .improve { color: #a30000 }
        .open { color: #7a4f00 }
        .none { color: #595959 }
        .quiet { color: #4d4d4d; font-size: .875rem }
        .warning { border-left: 4px solid #7a4f00; padding-left: .5rem }
        .entry { margin: .5rem 0 }
        .entry p { margin: 0; padding-left: 2rem; text-indent: -2rem }
        .entry ul { margin: 0 0 0 1.5rem }
        li { overflow-wrap: anywhere }
        a { color: #154273 }
        @media print { main { max-width: none; padding: 0 } h2, h3, h4, h5 { break-after: avoid } .entry, tr { break-inside: avoid } }

        """
}
