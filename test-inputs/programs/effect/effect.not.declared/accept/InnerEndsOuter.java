// The object around an inner object is not its receiver: its class answers for that.

final class InnerEndsOuter implements AutoCloseable {
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
      InnerEndsOuter.this.close();
    }
  }
}
