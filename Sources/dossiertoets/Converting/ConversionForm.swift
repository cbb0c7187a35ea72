import ArgumentParser
import DossierReading
import DossierWriting
import Records
import StrictJSON

/// The forms a dossier can be written in.
enum ConversionForm: String, ExpressibleByArgument, CaseIterable {
    /// One dossier in XML.
    case xml
    /// One dossier in JSON, on several lines.
    case json
    /// Dossiers in JSON, each on a line.
    case ndjson
    /// Dossiers in a workbook, a sheet for each part.
    case xlsx

    /// The form a file name asks for, or nil when its ending is none of these.
    init?(fileName: String) {
        if fileName.lowercased().hasSuffix(".xlsx") {
            self = .xlsx
            return
        }
        switch InputFormat(ending: fileName) {
        case .xml: self = .xml
        case .json: self = .json
        case .ndjson: self = .ndjson
        case .zip, nil: return nil
        }
    }

    /// The other form of a dossier that was read.
    init(insteadOf format: DossierFormat) { self = format == .xml ? .json : .xml }

    /// A dossier in this form.
    ///
    /// - Parameter result: The dossier, read to be written.
    /// - Returns: The bytes, or nil when it is no kind of file, or the form is a workbook that dossiers share.
    func bytes(of result: DossierReadingResult) -> [UInt8]? {
        guard let kind = result.kind else { return nil }
        return switch self {
        case .xml: DossierXMLWriter.bytes(of: result.arena, kind: kind)
        case .json: DossierJSONWriter.bytes(of: result.arena, kind: kind)
        case .ndjson: DossierJSONWriter.bytes(of: result.arena, kind: kind, layout: .compact)
        case .xlsx: nil
        }
    }
}
