public import ArgumentParser
public import Reports

extension InspectionOptions.Audience: ExpressibleByArgument {}

/// Who makes a report, as an argument.
extension InspectionOptions.Author: ExpressibleByArgument {}
extension ReportSheet: ExpressibleByArgument {}
