public import ArgumentParser
public import Reports

extension InspectionOptions.Audience: ExpressibleByArgument {}
extension InspectionForm: ExpressibleByArgument {}
