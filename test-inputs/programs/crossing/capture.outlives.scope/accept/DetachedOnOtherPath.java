// Non-lexical: the owner is closed only on the path on which it did not cross.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;

final class DetachedOnOtherPath {
  static void run(boolean later) {
    Owner owner = new Owner("a");
    if (later) {
      Boundaries.detached(() -> System.out.println(owner.lease().text()));
    } else {
      System.out.println(owner.lease().text());
      owner.close();
    }
  }
}
