// Only close() may end its own object unannounced.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Pool;

final class ClosesReceiver implements AutoCloseable {
  private boolean closed;

  void shutDown() {
    close(); // !! effect.not.declared
  }

  void shutDownByThis(boolean really) {
    if (really) {
      this.close(); // !! effect.not.declared
    }
  }

  @Consumes
  void finish() {
    closed = true;
  }

  void done() {
    finish(); // !! effect.not.declared
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  static final class Special extends Pool {
    void drop() {
      super.close(); // !! effect.not.declared
    }
  }
}
