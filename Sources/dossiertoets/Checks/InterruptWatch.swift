import Checking
import Foundation
import Glibc
import Reports

/// Ends a check in good order when a person or the system asks for it, and at once when that does not work out.
enum InterruptWatch {
    /// How long a check has to end in good order, in nanoseconds.
    private static let patience = 800_000_000

    /// Takes signals away from all threads that are started from now on and gives them to one that waits for them.
    ///
    /// What was ignored when the program started stays ignored.
    static func begin(_ interruption: Interruption) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let watched = signals
        Thread { wait(for: watched, interruption) }.start()
    }

    /// Waits for a signal, asks the check to stop, and ends the program when that takes long or a second signal comes.
    private static func wait(for signals: sigset_t, _ interruption: Interruption) {
        var signals = signals
        var signal: Int32 = 0
        guard sigwait(&signals, &signal) == 0 else { return }
        interruption.request()
        var patience = timespec(tv_sec: 0, tv_nsec: patience)
        _ = sigtimedwait(&signals, nil, &patience)
        UnfinishedFiles.shared.removeAll()
        _exit(ExitStatus.interrupted.rawValue)
    }
}
