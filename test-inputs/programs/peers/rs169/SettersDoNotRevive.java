// peer: rs169 reject: setting all parts of a released object does not bring it back
final class SettersDoNotRevive {
  static final class Box implements AutoCloseable {
    private int width;
    private int height;

    void setWidth(int width) {
      this.width = width;
    }

    void setHeight(int height) {
      this.height = height;
    }

    int area() {
      return width * height;
    }

    @Override
    public void close() {
      width = 0;
      height = 0;
    }
  }

  static int run() {
    Box box = new Box();
    box.close();
    box.setWidth(2); // !! use.after.release
    box.setHeight(3); // !! use.after.release
    return box.area(); // !! use.after.release
  }
}
