/// The value of an option and where it comes from.
struct Setting<Value: Sendable>: Sendable {
    /// The value.
    var value: Value
    /// Where it comes from.
    var origin: SettingOrigin

    /// Makes a setting from its parts.
    init(_ value: Value, _ origin: SettingOrigin) {
        self.value = value
        self.origin = origin
    }

    /// The value of an option that has a standard value.
    ///
    /// - Parameters:
    ///   - given: What the command line says, or nil.
    ///   - configured: What a file of settings says, or nil.
    ///   - standard: What holds when neither says anything.
    init(_ given: Value?, else configured: Setting<Value>?, standard: Value) {
        self =
            given.map { Setting($0, .commandLine) } ?? configured ?? Setting(standard, .standard)
    }

    /// The value of an option that may be left out; nil when it is.
    init<Wrapped>(_ given: Wrapped?, else configured: Setting<Wrapped>?) where Value == Wrapped? {
        let stated = given.map { Setting<Wrapped>($0, .commandLine) } ?? configured
        self.init(stated?.value, stated?.origin ?? .standard)
    }

    /// The values of an option that may be repeated: those of the command line, else those of a file.
    init<Element>(_ given: [Element], else configured: Setting<[Element]>?) where Value == [Element] {
        self.init(given.isEmpty ? nil : given, else: configured, standard: [])
    }
}
