public import Records

/// Works out a yes, no or unknown.
public typealias Test = @Sendable (inout Frame) -> Tri

/// Works out a value without counting the fact it stands for as looked at.
public typealias Locate = @Sendable (inout Frame) -> Located

/// Where on the stack the evidence of an element of a list stands.
public struct ElementMarks: Sendable {
    /// Where the facts begin that say whether it belongs to the list.
    var member: Int
    /// Where the facts begin that its value rests on, besides its own; they reach to the top.
    var value: Int
}

/// What is done with each element of a list: the element, whether it belongs to the list, and where its evidence
/// stands; false to stop.
public typealias Visit = (inout Frame, Located, Tri, ElementMarks) -> Bool

/// Goes through a list.
///
/// The evidence of the list itself is pushed first. Elements that do not belong to the list are visited too, with
/// the evidence for that.
/// Returns the reasons why there may be more elements than were visited; empty when the list is known.
public typealias Enumerate = @Sendable (inout Frame, Visit) -> NullReasons
