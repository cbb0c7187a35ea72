import DecisionModels
import Foundation
import StandardFeel

// Runs the conformance suite of DMN: Conformance SUITE LIST CSV.
// SUITE holds TestCases; LIST names the cases that fail, with the reason; CSV takes one line for each case.
guard CommandLine.arguments.count == 4 else {
    print("usage: Conformance SUITE LIST CSV")
    exit(64)
}
let suite = Suite(folder: CommandLine.arguments[1])
let results = suite.results()
let list = FailureList(path: CommandLine.arguments[2])
do {
    try Report(results).csv.write(toFile: CommandLine.arguments[3], atomically: true, encoding: .utf8)
} catch {
    print("Conformance: \(CommandLine.arguments[3]) cannot be written: \(error.localizedDescription)")
    exit(73)
}
print(Report(results).score)
let complaints = list.complaints(about: results)
complaints.forEach { print($0) }
exit(complaints.isEmpty ? 0 : 1)
