// Accepted list: an owned Ref crosses; the one that stays is closed here.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.View;

final class SharedReference {
  static void run(View owned) {
    try (OwnedRef<View> reference = new OwnedRef<>(owned)) {
      OwnedRef<View> shared = reference.share();
      Boundaries.detached(() -> System.out.println(shared.get().id()));
      System.out.println(reference.get().name());
    }
  }
}
