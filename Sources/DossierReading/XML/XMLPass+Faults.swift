import CLibXML2
import Diagnostics
import Records

extension XMLPass {
    /// Whether a namespace is that of the model.
    mutating func isOurs(_ candidate: UnsafePointer<xmlChar>?) -> Bool {
        guard let candidate else { return false }
        if candidate == namespace { return true }
        guard String(cString: candidate) == plan.model.namespace else { return false }
        namespace = candidate
        return true
    }

    /// Takes the element of a field; false when it is there already.
    mutating func claim(_ field: Int, _ tag: XMLStartTag, _ start: Int) -> Bool {
        let frame = frames[depth - 1]
        let mark = frame.seen + field
        if field >= frame.next {
            frames[depth - 1].next = field + 1
        } else if seen[mark] != 0 {
            note(DossierReadingFault(.duplicateElement, name: tag.text), at: start, field: field)
            return false
        } else {
            let fields = plan.model.types[frame.type].fields
            let following = (field + 1..<frame.next).first { seen[frame.seen + $0] != 0 }
            let others = following.map { [fields[$0].element] } ?? []
            note(DossierReadingFault(.wrongOrder, name: tag.text, others: others), at: start, field: field)
        }
        seen[mark] = 1
        return true
    }

    /// Notes an element that cannot stand where it does.
    mutating func noteUnknown(_ tag: XMLStartTag, _ start: Int) {
        let name = tag.text
        let frame = frames[depth - 1]
        let known: [String]
        if frame.kind == .list {
            known = [plan.elements.names[Int(frame.planned.item)]]
        } else {
            known = plan.model.types[frame.type].fields.map(\.element)
        }
        // A long name is no misspelt one, and looking for the nearest takes time.
        var nearest = name.utf8.count > 64 ? nil : NearestName.suggestion(for: name, among: known)
        var parents: [String] = []
        if nearest == nil, names.index(of: tag.name) >= 0 {
            parents = plan.parents(ofElement: name, root: plan.model.roots[root].type)
        }
        // In a list only one element is possible, however different.
        if frame.kind == .list, parents.isEmpty { nearest = known.first }
        note(
            DossierReadingFault(.unknownElement, name: name, others: parents, suggestion: nearest), at: start)
    }

    /// Notes an element of another namespace, unless its prefix was already found wrong.
    mutating func noteNamespace(_ tag: XMLStartTag, _ start: Int) {
        if tag.prefix != nil && tag.namespace == nil { return }
        note(DossierReadingFault(.wrongNamespace, name: tag.text), at: start)
    }

    /// Notes, once per element, that something stands in what is recorded as unknown.
    mutating func noteContentOfUnknown(at offset: Int) {
        if frames[depth - 1].isSpoiled { return }
        frames[depth - 1].isSpoiled = true
        note(DossierReadingFault(.nilWithContent), at: frames[depth - 1].start)
    }

    /// What is wrong with an outermost element that cannot be one.
    func rootFault(_ tag: XMLStartTag, isKnown: Bool) -> DossierReadingFault {
        let ours = plan.model.namespace
        let given = tag.namespace.map { String(cString: $0) } ?? ""
        if given == ours || !isKnown {
            let known = plan.model.roots.map(\.element)
            let name = tag.text
            let nearest = name.utf8.count > 64 ? nil : NearestName.suggestion(for: name, among: known)
            return DossierReadingFault(.wrongRoot, name: name, others: known, suggestion: nearest)
        }
        // Another version of the model: the same namespace up to its last part.
        if let colon = ours.lastIndex(of: ":"), given.hasPrefix(ours[...colon]) {
            return plan.wrongVersion
        }
        return DossierReadingFault(.wrongNamespace, name: tag.text, others: [ours])
    }

    /// Takes a document type declaration, whatever it holds.
    mutating func documentType() {
        stop(DossierReadingFault(.documentType), at: text.documentTypeStart(before: offset))
    }

    /// Takes an error of the parser.
    mutating func parserError(_ error: xmlError) {
        if isStopped || error.level == XML_ERR_WARNING { return }
        if error.domain == Int32(XML_FROM_NAMESPACE.rawValue) {
            noteNamespaceError(error)
            return
        }
        let code = xmlParserErrors(rawValue: UInt32(error.code))
        let here = offset
        if code == XML_ERR_INVALID_ENCODING || code == XML_ERR_INVALID_CHAR, !text.isUTF8(at: here) {
            stop(DossierReadingFault(.invalidUTF8), at: here)
            return
        }
        let reason = MalformedReason(code: code, before: here > 0 ? text.base[here - 1] : 0)
        var remedy = reason.remedy
        if reason == .tagMismatch, let expected = error.str1 {
            remedy = "sluit hier \(DossierReadingFault.quoted(String(cString: expected)))"
        }
        let fault = DossierReadingFault(.malformed, name: reason.rawValue, suggestion: remedy)
        stop(fault, at: start(of: reason, before: here))
    }

    /// Where what is wrong begins, when the parser has come to an offset.
    private func start(of reason: MalformedReason, before offset: Int) -> Int {
        switch reason {
        case .tagMismatch: text.tagStart(before: offset)
        case .lessThan, .ampersand: max(offset - 1, 0)
        case .undeclaredEntity: text.entityStart(before: offset)
        default: offset
        }
    }

    /// Notes what is left behind the place where the parser is done: it takes a zero for the end.
    mutating func checkEnd() {
        let here = offset
        guard here < text.count else { return }
        let reason = MalformedReason.character
        stop(DossierReadingFault(.malformed, name: reason.rawValue, suggestion: reason.remedy), at: here)
    }

    private mutating func noteNamespaceError(_ error: xmlError) {
        var remedy: String?
        if error.code == Int32(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue), let prefix = error.str1 {
            let name = DossierReadingFault.quoted(String(cString: prefix))
            remedy = "geef het voorvoegsel \(name) een naamruimte of laat het weg"
        }
        note(DossierReadingFault(.namespaceFault, suggestion: remedy), at: text.tagStart(before: offset))
    }
}
