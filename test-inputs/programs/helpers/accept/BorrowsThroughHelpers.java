// check: default
// A borrow is used in helpers that run their closure here, and in ones that wait for it.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

class BorrowsThroughHelpers {
  private void waited(Runnable body) {
    Boundaries.scoped(() -> body.run());
  }

  private <T> T result(Supplier<T> body) {
    return Boundaries.scopedCall(body);
  }

  private <T> T now(Supplier<T> body) {
    return body.get();
  }

  void go() {
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      waited(() -> System.out.println(lease.text()));
      System.out.println(result(() -> lease.text()));
      System.out.println(now(() -> lease).text());
      System.out.println(now(lease::text));
    }
  }
}
