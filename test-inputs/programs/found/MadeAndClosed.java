// A handle that was made here has no owner, but may be closed like any other; then what it lent is dead.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;

final class MadeAndClosed {
  @CurrentTaskOnly
  static final class Handle implements AutoCloseable {
    private int fd = 1;

    int fd() {
      return fd;
    }

    @Borrowed
    View view() {
      return new View();
    }

    @Override
    public void close() {
      fd = -1;
    }
  }

  @Borrowed
  static final class View {
    int length() {
      return 1;
    }
  }

  static Handle open() {
    return new Handle();
  }

  static int used() {
    try (Handle handle = new Handle()) {
      return handle.fd() + handle.view().length();
    }
  }

  static int closed() {
    Handle handle = new Handle();
    handle.close();
    return handle.fd(); // !! use.after.release
  }

  static int borrowed() {
    View view;
    try (Handle handle = new Handle()) {
      view = handle.view();
    }
    return view.length(); // !! use.after.release
  }

  static View returned() { // !! borrow.ambiguous
    try (Handle handle = new Handle()) {
      return handle.view(); // !! escape.by.return
    }
  }

  static int again() {
    Handle handle = new Handle();
    handle.close();
    handle = new Handle();
    return handle.fd();
  }
}
