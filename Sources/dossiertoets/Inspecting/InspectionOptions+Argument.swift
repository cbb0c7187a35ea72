public import ArgumentParser
public import Reports

extension InspectionOptions.Audience: ExpressibleByArgument {}
extension ReportSheet: ExpressibleByArgument {}
