// The override gives a closure what the base does not, wants more of its result, or fills a list.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Lease;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

final class TypeArgumentsOfParameters {
  abstract static class Base {
    abstract void on(@RunsImmediately Consumer<Lease> body);

    abstract void fill(List<Lease> list);

    abstract int ask(@RunsImmediately Supplier<@Borrowed Lease> source);
  }

  abstract static class More extends Base {
    @Override
    abstract void on(@RunsImmediately Consumer<@Borrowed Lease> body); // !! override.incompatible

    @Override
    abstract void fill(List<@Borrowed Lease> list); // !! override.incompatible

    @Override
    abstract int ask(@RunsImmediately Supplier<Lease> source); // !! override.incompatible
  }
}
