// A generic class is as sendable as its type arguments: lists, wildcards, holders and arrays.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.List;

final class GenericContainers {
  static void run(
      List<LocalCounter> list,
      List<? extends LocalCounter> wild,
      Holder<LocalCounter> holder,
      LocalCounter[] array) {
    Boundaries.scoped(() -> System.out.println(list.size())); // !! capture.not.sendable
    Boundaries.scoped(() -> System.out.println(wild.isEmpty())); // !! capture.not.sendable
    Boundaries.scoped(() -> System.out.println(holder.get() == null)); // !! capture.not.sendable
    Boundaries.scoped(() -> System.out.println(array[0].get())); // !! capture.not.sendable
  }
}
