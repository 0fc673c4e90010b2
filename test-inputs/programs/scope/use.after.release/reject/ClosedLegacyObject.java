// Marked code follows the closing of everything, also of objects of unmarked classes.

import dev.taskbound.annotations.ConfinementUnmarked;

final class ClosedLegacyObject {
  @ConfinementUnmarked
  static final class Legacy implements AutoCloseable {
    private int uses;

    int use() {
      return uses++;
    }

    @Override
    public void close() {
      uses = 0;
    }
  }

  static int run() {
    Legacy legacy = new Legacy();
    legacy.close();
    return legacy.use(); // !! use.after.release
  }
}
