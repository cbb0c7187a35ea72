/// The part of XML Schema that the dossier model is written in, as one table.
///
/// Named complex types with one sequence, named simple types, three global elements; no attributes,
/// choices, groups, anonymous types or extensions.
struct SchemaSubset {
    /// What may stand at and in one element of XML Schema.
    struct Form {
        /// Attributes that must be there.
        var required: [String] = []
        /// Attributes that may be there.
        var optional: [String] = []
        /// Elements that may stand in it.
        var children: [String] = []
        /// Whether text may stand in it.
        var hasText = false
    }

    private static let facets = ["enumeration", "pattern", "minInclusive", "maxInclusive", "minLength"]

    /// What may stand where.
    static let forms: [String: Form] = [
        "schema": Form(
            required: ["targetNamespace", "elementFormDefault"],
            children: ["annotation", "element", "complexType", "simpleType"]),
        "element": Form(
            required: ["name", "type"], optional: ["minOccurs", "maxOccurs", "nillable"],
            children: ["annotation"]),
        "complexType": Form(required: ["name"], children: ["annotation", "sequence"]),
        "sequence": Form(children: ["element"]),
        "simpleType": Form(required: ["name"], children: ["annotation", "restriction", "union"]),
        "restriction": Form(required: ["base"], children: facets),
        "union": Form(required: ["memberTypes"]),
        "enumeration": Form(required: ["value"], children: ["annotation"]),
        "pattern": Form(required: ["value"]),
        "minInclusive": Form(required: ["value"]),
        "maxInclusive": Form(required: ["value"]),
        "minLength": Form(required: ["value"]),
        "annotation": Form(children: ["documentation", "appinfo"]),
        "documentation": Form(hasText: true),
        "appinfo": Form(required: ["source"], hasText: true),
    ]

    /// The elements of which a type has one.
    private static let bodies = ["complexType": ["sequence"], "simpleType": ["restriction", "union"]]

    /// The values an attribute may have, where they are few.
    static let values: [String: [String]] = [
        "elementFormDefault": ["qualified"],
        "minOccurs": ["0", "1"],
        "maxOccurs": ["1", "unbounded"],
        "nillable": ["true", "false"],
        "source": [DossierModelLoader.referenceSource],
    ]

    /// Everything in a schema that is outside the subset.
    static func faults(in root: SchemaNode) -> [SchemaFault] {
        guard root.isSchemaElement, root.name == "schema" else {
            let code = SchemaFault.Code.element(name: root.name, parent: nil, allowed: ["xs:schema"])
            return [SchemaFault(code: code, line: root.line)]
        }
        var faults: [SchemaFault] = []
        check(root, &faults)
        return faults
    }

    private static func check(_ node: SchemaNode, _ faults: inout [SchemaFault]) {
        guard let form = forms[node.name] else { return }
        func isKnown(_ name: String) -> Bool { form.required.contains(name) || form.optional.contains(name) }
        for name in node.attributes.keys.filter({ !isKnown($0) }).sorted() {
            let code = SchemaFault.Code.attribute(
                name: name, element: node.name, allowed: form.required + form.optional)
            faults.append(SchemaFault(code: code, line: node.line))
        }
        for name in form.required where node.attributes[name] == nil {
            let code = SchemaFault.Code.missingAttribute(name: name, element: node.name)
            faults.append(SchemaFault(code: code, line: node.line))
        }
        for name in node.attributes.keys.filter({ values[$0] != nil }).sorted() {
            guard let allowed = values[name], let value = node.attributes[name], !allowed.contains(value)
            else { continue }
            let code = SchemaFault.Code.attributeValue(
                name: name, element: node.name, allowed: allowed.joined(separator: " of "))
            faults.append(SchemaFault(code: code, line: node.line))
        }
        if !form.hasText, !node.isBlank {
            faults.append(SchemaFault(code: .text(element: node.name), line: node.line))
        }
        checkChildren(of: node, form, &faults)
    }

    private static func checkChildren(of node: SchemaNode, _ form: Form, _ faults: inout [SchemaFault]) {
        for child in node.children {
            guard child.isSchemaElement, form.children.contains(child.name) else {
                let code = SchemaFault.Code.element(
                    name: child.name, parent: node.name, allowed: form.children.map { "xs:" + $0 })
                faults.append(SchemaFault(code: code, line: child.line))
                continue
            }
            check(child, &faults)
        }
        if node.name != "simpleType", node.words(forPrograms: DossierModelLoader.referenceSource) != nil {
            let code = SchemaFault.Code.element(
                name: "appinfo", parent: node.name, allowed: ["xs:documentation"])
            faults.append(SchemaFault(code: code, line: node.line))
        }
        checkBody(of: node, &faults)
    }

    /// Checks that a type has one body.
    private static func checkBody(of node: SchemaNode, _ faults: inout [SchemaFault]) {
        guard let single = bodies[node.name] else { return }
        let found = node.children.filter { single.contains($0.name) }
        guard let first = single.first, found.count != 1 else { return }
        let code: SchemaFault.Code =
            found.isEmpty ? .missingElement(name: first, parent: node.name) : .duplicate(name: found[1].name)
        faults.append(SchemaFault(code: code, line: found.last?.line ?? node.line))
    }
}
