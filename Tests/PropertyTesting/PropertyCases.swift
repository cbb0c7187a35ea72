import Foundation

/// How many cases each property is tried on: the environment variable `CASES`, else 200; at least one.
public let propertyCases = max(1, ProcessInfo.processInfo.environment["CASES"].flatMap { Int($0) } ?? 200)
