import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.EntersTaskContext;
import dev.taskbound.annotations.ExitsTaskContext;

final class Tenants {
  @CurrentTaskOnly
  static final class Tenant {
    static Tenant current() {
      return new Tenant();
    }

    void bill(int cents) {}
  }

  @EntersTaskContext // from here to exit() the given tenant is the current one
  static void enter(String name) {}

  @ExitsTaskContext
  static void exit() {}

  static void billBoth() {
    Tenant tenant = Tenant.current();
    enter("other");
    try {
      Tenant.current().bill(100); // obtained inside
    } finally {
      exit();
    }
    tenant.bill(100); // valid again
  }
}
