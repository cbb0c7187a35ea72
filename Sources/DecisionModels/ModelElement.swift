internal import CLibXML2

/// An element of a model, without its prefix.
public final class ModelElement: Sendable {
    /// Its name.
    public let name: String
    /// The elements inside it, in order.
    public let children: [ModelElement]
    /// The text inside it, that of its elements left out.
    public let text: String
    private let attributes: [String: String]

    private init(_ node: UnsafeMutablePointer<xmlNode>) {
        name = String(cString: node.pointee.name)
        var children: [ModelElement] = []
        var text = ""
        var next = node.pointee.children
        while let child = next {
            switch child.pointee.type {
            case XML_ELEMENT_NODE: children.append(ModelElement(child))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if let content = child.pointee.content { text += String(cString: content) }
            default: break
            }
            next = child.pointee.next
        }
        var attributes: [String: String] = [:]
        var attribute = node.pointee.properties
        while let current = attribute {
            if let value = current.pointee.children?.pointee.content {
                attributes[String(cString: current.pointee.name)] = String(cString: value)
            } else {
                attributes[String(cString: current.pointee.name)] = ""
            }
            attribute = current.pointee.next
        }
        (self.children, self.text, self.attributes) = (children, text, attributes)
    }

    /// The root of a file; nil when the file cannot be read.
    public static func root(of path: String) -> ModelElement? {
        // Nothing outside the file is opened, and no entity is replaced.
        let options = Int32(
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        guard let document = xmlReadFile(path, nil, options) else { return nil }
        defer { xmlFreeDoc(document) }
        return xmlDocGetRootElement(document).map { ModelElement($0) }
    }

    /// An attribute; nil without it.
    public subscript(attribute: String) -> String? { attributes[attribute] }

    /// The elements inside it of a name.
    public func all(_ name: String) -> [ModelElement] { children.filter { $0.name == name } }

    /// The first element inside it of a name.
    public func first(_ name: String) -> ModelElement? { children.first { $0.name == name } }

    /// The text of the element `text` inside it, or else nothing.
    var expressionText: String { first("text")?.text ?? "" }
}
