public import Records

/// Works out a yes, no or unknown.
public typealias Test = @Sendable (inout Frame) -> Tri

/// Works out a value without counting the fact it stands for as looked at.
public typealias Locate = @Sendable (inout Frame) -> Located

/// What is done with each element of a list: the element, whether it belongs to the list, and the mark where its
/// own evidence begins; false to stop.
public typealias Visit = (inout Frame, Located, Tri, Int) -> Bool

/// Goes through a list.
///
/// The evidence of the list itself is pushed first. Elements that do not belong to the list are visited too, with
/// the evidence for that.
/// Returns the reasons why there may be more elements than were visited; empty when the list is known.
public typealias Enumerate = @Sendable (inout Frame, Visit) -> NullReasons
