import Diagnostics
import Records
import StrictJSON

extension JSONPass {
    /// Notes a key that cannot stand where it does.
    mutating func noteUnknown(_ name: String, at offset: Int) {
        let known = plan.model.types[frames[frames.count - 1].type].fields.map(\.name)
        // A long name is no misspelt one, and looking for the nearest takes time.
        let isShort = name.utf8.count <= 64
        let nearest = isShort ? NearestName.suggestion(for: name, among: known) : nil
        let parents =
            nearest == nil && isShort && root >= 0
            ? plan.parents(ofKey: name, root: plan.model.roots[root].type) : []
        note(
            DossierReadingFault(.unknownElement, name: name, others: parents, suggestion: nearest), at: offset
        )
    }

    /// Notes an outermost key that is no kind of file.
    ///
    /// - Parameters:
    ///   - name: The key.
    ///   - bare: The key that should stand around this one and its neighbours, or nil.
    ///   - offset: The offset of the key.
    mutating func noteRoot(_ name: String, bare: String?, at offset: Int) {
        if let bare {
            note(DossierReadingFault(.missingRoot, name: bare), at: offset)
            return
        }
        let known = plan.model.roots.map(\.name)
        let nearest = name.utf8.count > 64 ? nil : NearestName.suggestion(for: name, among: known)
        note(DossierReadingFault(.wrongRoot, name: name, others: known, suggestion: nearest), at: offset)
    }

    /// Notes a value of another kind than the model has there.
    ///
    /// - Parameters:
    ///   - token: What stands there.
    ///   - expected: The kind of the model.
    ///   - offset: The offset of the value.
    ///   - frame: What it stands for; nil for the outermost record.
    mutating func noteWrongKind(
        _ token: JSONPullParser.Token, expected: JSONKind, at offset: Int, _ frame: JSONFrame? = nil
    ) {
        guard let found = JSONKind(token) else {
            note(DossierReadingFault(.nilNotAllowed), at: offset)
            return
        }
        let fault = DossierReadingFault(
            .wrongKind, name: found.rawValue, others: [expected.rawValue],
            suggestion: expected.remedy(insteadOf: found))
        if let frame { note(fault, frame) } else { note(fault, at: offset) }
    }

    /// The path of the innermost open record or list, or of a field of it.
    func path(field: Int = -1) -> String {
        var path = ""
        for index in 1..<max(frames.count, 1) {
            let frame = frames[index]
            if frame.isItem {
                path += "[\(frame.position)]"
            } else {
                path += (path.isEmpty ? "" : ".") + name(ofField: frame.field, in: frames[index - 1].type)
            }
        }
        guard field >= 0, let last = frames.last else { return path }
        return path + (path.isEmpty ? "" : ".") + name(ofField: field, in: last.type)
    }

    private func name(ofField field: Int, in type: Int) -> String {
        plan.model.types[type].fields[field].name
    }
}
