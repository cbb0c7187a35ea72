public import ArgumentParser
public import Frameworks

extension FormatFile: ExpressibleByArgument {}
