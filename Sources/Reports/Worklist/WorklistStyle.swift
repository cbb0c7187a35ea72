/// How a work list looks other than a page of a framework.
enum WorklistStyle {
    static let text = """
        .kinds { width: auto }
        .kinds td:nth-child(2) { text-align: right; font-variant-numeric: tabular-nums }
        .work { font-size: .9375rem }
        .work thead th:nth-child(1) { width: 5.5rem }
        .work thead th:nth-child(2) { width: 27% }
        .work thead th:nth-child(3) { width: 5.5rem }
        .work thead th:nth-child(4) { width: 7.5rem }
        .work thead th:nth-child(6) { width: 8rem }
        .work tbody th { white-space: nowrap }
        .work .kind th { background: var(--field); color: var(--accent); white-space: normal }
        .places { list-style: none; padding: 0; font-size: .875rem; overflow-wrap: break-word }
        .places li + li { margin-top: .25rem }
        nav .quiet { white-space: nowrap }
        @media screen and (max-width: 48rem) { .kinds td:nth-child(2) { text-align: left } }
        @media print {
          .work tr { break-inside: avoid }
          .work .kind { break-after: avoid }
          section:has(> .work) { break-before: page }
        }

        """
}
