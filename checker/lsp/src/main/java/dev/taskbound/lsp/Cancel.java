package dev.taskbound.lsp;

/** Tells a running check that nobody waits for it any more. */
final class Cancel {
  /** Ends a check whose outcome nobody wants. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    Cancelled() {
      super("cancelled", null, false, false);
    }
  }

  private volatile boolean cancelled;

  Cancel() {}

  /** Asks the check to end soon. */
  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }

  /** Ends the check here if it has been cancelled. */
  void check() {
    if (cancelled) {
      throw new Cancelled();
    }
  }
}
