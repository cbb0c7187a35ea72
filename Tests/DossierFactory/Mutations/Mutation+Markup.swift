import PropertyTesting
import Records

extension Mutation {
    /// Changes to text between elements and to the markup itself.
    static let markup: [Mutation] = [
        between("tekst tussen elementen", "x"),
        between("verwijzing tussen elementen", "&#120;"),
        between("sectie tussen elementen", "<![CDATA[x]]>"),
        between("blanke sectie tussen elementen", "<![CDATA[ ]]>"),
        between("harde spatie tussen elementen", "\u{A0}"),
        between("blank als verwijzing tussen elementen", "&#32;&#x9;", .harmless),
        between("commentaar tussen elementen", "<!-- <a> & -->", .harmless),
        between("opdracht tussen elementen", "<?opdracht <a> & ?>", .harmless),
        inside("commentaar in een waarde", "<!-- x -->", .harmless),
        inside("opdracht in een waarde", "<?opdracht x?>", .harmless),
        inside("lege sectie in een waarde", "<![CDATA[]]>", .harmless),
        inside("kale ampersand", "&"),
        inside("onbekende entiteit", "&eacute;"),
        inside("stuurteken", "\u{1}"),
        inside("verwijzing naar een stuurteken", "&#1;"),
        inside("verwijzing buiten Unicode", "&#x110000;"),
        inside("einde van een sectie in tekst", "]]>"),
        inside("open tag", "<b>"),
        inside("commentaar met streepjes", "<!-- a -- b -->"),
        inside("noncharacter", "\u{FFFF}"),
        Mutation("lege tekst", .harmless) { root, numbers, model in
            root.changeOne(
                numbers, where: { $0.isFreeText(in: model) && !$0.isRequiredField && !$0.isNil }
            ) { $0.nodes = [.text(numbers.pick(["", " ", "\n\t"]))] }
        },
        Mutation("verplichte tekst leeg", .beyondSchema) { root, numbers, model in
            root.changeOne(numbers, where: { $0.isFreeText(in: model) && $0.isRequiredField }) {
                $0.nodes = [.text(numbers.pick(["", " ", "\n\t"]))]
            }
        },
    ]

    /// Puts something between elements.
    private static func between(_ name: String, _ raw: String, _ effect: Effect = .invalid) -> Mutation {
        Mutation(name, effect) { root, numbers, _ in
            root.changeOne(numbers, where: { !$0.isValue && !$0.isNil }) {
                $0.nodes.insert(.raw(raw), at: numbers.within(0...$0.nodes.count))
            }
        }
    }

    /// Puts something into the middle of a value.
    private static func inside(_ name: String, _ raw: String, _ effect: Effect = .invalid) -> Mutation {
        Mutation(name, effect) { root, numbers, _ in
            root.changeOne(numbers, where: { $0.isValue && !$0.isNil && !$0.nodes.isEmpty }) { element in
                guard case .text(let old) = element.nodes[0] else { return }
                let cut = numbers.within(0...old.unicodeScalars.count)
                let scalars = old.unicodeScalars
                element.nodes = [
                    .text(String(scalars.prefix(cut))), .raw(raw), .text(String(scalars.dropFirst(cut))),
                ]
            }
        }
    }
}

extension GeneratedElement {
    /// Whether it is a value of any text.
    func isFreeText(in model: RecordModel) -> Bool {
        guard case .value(let index) = role else { return false }
        let type = model.simpleTypes[index]
        return type.kind == .text && type.patterns.isEmpty && type.minimumLength == 0
    }
}
