/// The names that mean something at a place in an expression.
final class Scope {
    /// Where a name is looked up when it is not known here.
    let parent: Scope?
    private var names: [String: Compiled] = [:]
    /// The item of the list being filtered: its fields are names of their own.
    let item: Compiled?

    /// Makes a scope inside another.
    init(parent: Scope?, item: Compiled? = nil) {
        self.parent = parent
        self.item = item
    }

    /// Gives a name a meaning here.
    func bind(_ name: String, to meaning: Compiled) { names[name] = meaning }

    /// What a name is bound to here or further out, or nil.
    func binding(_ name: String) -> Compiled? { names[name] ?? parent?.binding(name) }

    /// The innermost to outermost scopes.
    var chain: [Scope] { [self] + (parent?.chain ?? []) }

    /// The names bound here and further out.
    var allNames: [String] { chain.flatMap { $0.names.keys } }

    /// The meaning of a name bound in this scope itself.
    func ownBinding(_ name: String) -> Compiled? { names[name] }
}
