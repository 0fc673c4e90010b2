// A mode that is written on a use of a type variable counts, whatever the bound says.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.List;

final class WrittenOnTypeVariable {
  static <T extends @Unconfined Object> void plain(List<T> values) {
    Boundaries.scoped(() -> System.out.println(values));
  }

  static <T extends @Unconfined Object> void written(List<@NotThreadSafe T> values) {
    Boundaries.scoped(() -> System.out.println(values)); // !! capture.not.sendable
  }
}
