// A private method of an inner object ends the object around it: neither is its caller's receiver.

final class InnerHelperEndsOuter implements AutoCloseable {
  private boolean open = true;

  @Override
  public void close() {
    open = false;
  }

  boolean isOpen() {
    return open;
  }

  final class Switch {
    void off() {
      reallyOff();
    }

    private void reallyOff() {
      close();
    }
  }
}
