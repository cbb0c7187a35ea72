public import ArgumentParser
public import DossierReading

extension InputFormat: ExpressibleByArgument {}
