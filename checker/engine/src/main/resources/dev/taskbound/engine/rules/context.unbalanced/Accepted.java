import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;

final class Tenants {
  @EntersTaskContext // from here to exit() the given tenant is the current one
  static void enter(String name) {}

  @ExitsTaskContext
  static void exit() {}

  static void report(int sales) {
    enter("other");
    try {
      if (sales == 0) {
        return;
      }
      System.out.println(sales);
    } finally {
      exit(); // on every path
    }
  }
}
