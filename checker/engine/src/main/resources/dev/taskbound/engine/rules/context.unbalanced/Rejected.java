import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;

final class Tenants {
  @EntersTaskContext // from here to exit() the given tenant is the current one
  static void enter(String name) {}

  @ExitsTaskContext
  static void exit() {}

  static void report(int sales) {
    enter("other");
    if (sales == 0) {
      return; // the thread goes on in the name of the other tenant
    }
    System.out.println(sales);
    exit();
  }
}
