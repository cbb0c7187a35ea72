import CivilDates
import DossierFactory
import Records

/// A generated file with the day on which it is judged.
struct GivenFile {
    /// The file.
    var dossier: GeneratedDossier
    /// The reference date.
    var day: CivilDay

    /// All files as one document.
    static func document(_ files: [GivenFile], model: RecordModel) -> String {
        var layout = XMLLayout()
        (layout.declaration, layout.lineEnd, layout.indentation) = ("", "", "")
        let parts = files.map { file in
            let bytes = XMLWriter.write(file.dossier.element(in: model), model: model, layout: layout)
            return "<Geval peildatum=\"\(file.day)\">" + String(decoding: bytes, as: UTF8.self) + "</Geval>\n"
        }
        return "<Gevallen>\n" + parts.joined() + "</Gevallen>\n"
    }
}
