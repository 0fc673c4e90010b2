// Each round of a loop makes a new owner inside a closure and closes it inside another one.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;

final class MadeInsideEachRound {
  static void direct(int n) {
    for (int i = 0; i < n; i++) {
      Owner made = Boundaries.scopedCall(() -> new Owner("a"));
      Boundaries.now(() -> made.close());
    }
  }
  static void nowGet(int n) {
    for (int i = 0; i < n; i++) {
      Owner made = Boundaries.nowGet(() -> {
        Owner inner = new Owner("b");
        return inner;
      });
      Boundaries.now(() -> made.close());
    }
  }
  static void prepared(int n) {
    for (int i = 0; i < n; i++) {
      Owner made = Boundaries.scopedCall(() -> {
        Owner inner = new Owner("b");
        return inner;
      });
      Runnable r = () -> made.close();
      r.run();
    }
  }

  static void kept(int n) {
    Owner before = null;
    for (int i = 0; i < n; i++) {
      if (before != null) {
        before.lease(); // !! use.after.release
      }
      Owner made = Boundaries.nowGet(() -> new Owner("c"));
      Boundaries.now(() -> made.close());
      before = made;
    }
  }
}
