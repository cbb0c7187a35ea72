import Diagnostics
import Frameworks
import StrictJSON

/// Every option of a check with its value and where it comes from, in Dutch.
struct SettingsPage {
    /// An option or parameter.
    struct Row {
        /// Its name: that of the option without dashes, or of the parameter.
        var name: String
        /// Its values; empty when there is none.
        var values: [String]
        /// What holds when there is no value.
        var absence = "geen"
        /// Where it comes from, in words.
        var origin: String
    }

    /// The columns the page takes.
    private static let width = 80
    /// The longest value beside which its origin can stand.
    private static let widestValue = 28

    private let options: [Row]
    private let parameters: [(framework: String, rows: [Row])]
    private let files: [Configuration.File]

    /// Makes a page.
    ///
    /// - Parameters:
    ///   - settings: The options.
    ///   - frameworks: The frameworks with region and parameter values laid over them.
    init(_ settings: CheckSettings, _ frameworks: [FrameworkSource]) {
        options = settings.rows
        parameters = frameworks.map { framework in
            let rows = framework.parameters.map { parameter in
                Row(
                    name: parameter.name, values: parameter.value.map(\.text),
                    origin: Self.words(for: parameter, settings.choices.assignments))
            }
            return (framework.id, rows)
        }
        files = settings.files
    }

    private static func words(for parameter: ParameterSource, _ assignments: [ParameterAssignment]) -> String
    {
        switch parameter.origin {
        case .framework: return "kader"
        case .region(let id): return "regio \(id)"
        case .commandLine: return SettingOrigin.commandLine.words
        case .settings:
            let place = assignments.last { $0.name == parameter.name }?.place
            return SettingOrigin.file(place ?? parameter.place).words
        }
    }

    /// The page for people.
    var text: String {
        """
        Opties van check
        \(Self.table(options, valueWidth: Self.widestValue))
        \(parameterTables)
        Instellingenbestanden, het eerste gaat voor
        \(fileLines.joined())
        """
    }

    private var parameterTables: String {
        parameters.map { "Parameters van \($0.framework), te zetten met set\n\(Self.table($0.rows))" }
            .joined(separator: "\n")
    }

    /// The page for other programs.
    var json: String {
        var writer = JSONWriter(layout: .pretty)
        writer.object {
            $0.member("schema", "dossiertoets/config/1")
            $0.member("options", array: options) { Self.write(&$0, $1) }
            let rows = parameters.flatMap { part in part.rows.map { (part.framework, $0) } }
            $0.member("parameters", array: rows) { writer, row in
                Self.write(&writer, row.1, framework: parameters.count > 1 ? row.0 : nil)
            }
            $0.member("files", array: files) { writer, file in
                writer.object {
                    $0.member("path", ShownPath.text(file.path))
                    $0.member("read", file.isThere)
                }
            }
        }
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    /// Writes a row; which framework it belongs to is said only when there are several.
    private static func write(_ writer: inout JSONWriter, _ row: Row, framework: String? = nil) {
        writer.object {
            if let framework { $0.member("framework", framework) }
            $0.member("name", row.name)
            $0.member("values", row.values)
            $0.member("origin", row.origin)
        }
    }

    private var fileLines: [String] {
        if files.isEmpty { return ["  niet gezocht (--no-config)\n"] }
        return files.map { file in
            let state =
                file.isThere ? file.hasSettings ? "gelezen" : "gelezen, er staat niets in" : "is er niet"
            return "  \(VisibleText.escaped(ShownPath.text(file.path))): \(state)\n"
        }
    }

    /// Rows of three columns: name, value, origin.
    ///
    /// Where value or origin is too long for that, the origin stands beneath the value.
    ///
    /// - Parameters:
    ///   - rows: What is shown.
    ///   - valueWidth: The columns values take at least, so that the length of one path does not move all the others.
    /// - Returns: Complete lines.
    private static func table(_ rows: [Row], valueWidth: Int = 0) -> String {
        let nameWidth = rows.map(\.name.count).max() ?? 0
        let shown = rows.map { row in
            (row, (row.values.isEmpty ? [row.absence] : row.values).map { VisibleText.escaped($0) })
        }
        let valueWidth = shown.flatMap { $1 }.map(\.count).filter { $0 <= widestValue }.reduce(
            valueWidth, max)
        let column = 2 + nameWidth + 2 + valueWidth + 2
        return shown.map { row, values in
            let names = [row.name] + values.dropFirst().map { _ in "" }
            var lines = zip(names, values).map { "  \(padded($0, to: nameWidth))  \($1)" }
            if lines[0].count + 2 <= column && column + row.origin.count <= width {
                lines[0] = padded(lines[0], to: column) + row.origin
            } else {
                lines.append(padded("", to: 2 + nameWidth + 4) + "(\(row.origin))")
            }
            return lines.map { $0 + "\n" }.joined()
        }.joined()
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
