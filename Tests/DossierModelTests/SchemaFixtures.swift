/// The schemas that tests read.
enum SchemaFixtures {
    /// The path of the dossier model of this checkout.
    static let checkout: String = {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return "/\(root)/Frameworks-Indicators/dossiermodel/dossier.xsd"
    }()

    /// A small schema with every form the subset has: one declaration a line.
    static let small = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:klein" targetNamespace="urn:klein" \
        elementFormDefault="qualified">
        <xs:element name="Kast" type="Kast">\(doc("Een kast."))</xs:element>
        <xs:complexType name="Kast">\(doc("Een kast met laden."))<xs:sequence>
        <xs:element name="Laden" type="LadeLijst" minOccurs="0" nillable="true">\(doc("De laden."))</xs:element>
        <xs:element name="Kleuren" type="KleurLijst" minOccurs="0">\(doc("De kleuren."))</xs:element>
        <xs:element name="Slot" type="Slot" minOccurs="0">\(doc("Het slot."))</xs:element>
        <xs:element name="OpSlot" type="JaNee">\(doc("Of hij op slot zit."))</xs:element>
        </xs:sequence></xs:complexType>
        <xs:complexType name="LadeLijst">\(doc("Laden."))<xs:sequence>
        <xs:element name="Lade" type="Lade" minOccurs="0" maxOccurs="unbounded">\(doc("Een lade."))</xs:element>
        </xs:sequence></xs:complexType>
        <xs:complexType name="Lade">\(doc("Een lade."))<xs:sequence>
        <xs:element name="Nummer" type="Nummer">\(doc("Het nummer."))</xs:element>
        <xs:element name="Inhoud" type="Tekst" minOccurs="0">\(doc("Wat erin ligt."))</xs:element>
        <xs:element name="Gevuld" type="Datum" minOccurs="0">\(doc("Wanneer gevuld."))</xs:element>
        <xs:element name="Diepte" type="Diepte" minOccurs="0">\(doc("Hoe diep."))</xs:element>
        </xs:sequence></xs:complexType>
        <xs:complexType name="Slot">\(doc("Een slot."))<xs:sequence>
        <xs:element name="Lade" type="Laderef">\(doc("De lade."))</xs:element>
        <xs:element name="Geplaatst" type="VolledigeDatum">\(doc("Sinds wanneer."))</xs:element>
        </xs:sequence></xs:complexType>
        <xs:complexType name="KleurLijst">\(doc("Kleuren."))<xs:sequence>
        <xs:element name="Kleur" type="Kleur" minOccurs="0" maxOccurs="unbounded">\(doc("Een kleur."))</xs:element>
        </xs:sequence></xs:complexType>
        <xs:simpleType name="Kleur">\(doc("Een kleur."))<xs:restriction base="xs:token">
        <xs:enumeration value="rood">\(doc("Rood."))</xs:enumeration>
        <xs:enumeration value="heelBlauw">\(doc("Heel blauw."))</xs:enumeration>
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="Tekst">\(doc("Tekst."))<xs:restriction base="xs:string"/></xs:simpleType>
        <xs:simpleType name="Nummer">\(doc("Nummer."))<xs:restriction base="xs:token">\
        <xs:pattern value="[1-9][0-9]{0,8}"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Laderef"><xs:annotation><xs:documentation>Een lade.</xs:documentation>\
        <xs:appinfo source="urn:dossiertoets:verwijzing">laden</xs:appinfo></xs:annotation>\
        <xs:restriction base="Nummer"/></xs:simpleType>
        <xs:simpleType name="Diepte">\(doc("Diepte."))<xs:restriction base="xs:integer">\
        <xs:pattern value="[1-9][0-9]*"/><xs:minInclusive value="1"/><xs:maxInclusive value="90"/>\
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="JaNee">\(doc("Ja of nee."))<xs:restriction base="xs:boolean">\
        <xs:pattern value="true|false"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="VolledigeDatum">\(doc("Een dag."))<xs:restriction base="xs:date">\
        <xs:pattern value="(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Maand">\(doc("Een maand."))<xs:restriction base="xs:gYearMonth">\
        <xs:pattern value="(19|20|21)[0-9]{2}-[0-9]{2}"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Jaar">\(doc("Een jaar."))<xs:restriction base="xs:gYear">\
        <xs:pattern value="(19|20|21)[0-9]{2}"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Datum">\(doc("Een datum."))<xs:union memberTypes="VolledigeDatum Maand Jaar"/></xs:simpleType>
        </xs:schema>
        """

    /// The annotation that documents something.
    static func doc(_ text: String) -> String {
        "<xs:annotation><xs:documentation>\(text)</xs:documentation></xs:annotation>"
    }
}
