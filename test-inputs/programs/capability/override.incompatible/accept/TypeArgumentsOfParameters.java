// The override gives a closure what the base gives it, or less, and wants no more of its result.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Lease;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

final class TypeArgumentsOfParameters {
  abstract static class Base {
    abstract void each(@RunsImmediately Consumer<@Borrowed Lease> body);

    abstract void fill(List<@Borrowed Lease> list);

    abstract int ask(@RunsImmediately Supplier<Lease> source);
  }

  abstract static class Same extends Base {
    @Override
    abstract void each(@RunsImmediately Consumer<@Borrowed Lease> body);

    @Override
    abstract void fill(List<@Borrowed Lease> list);

    @Override
    abstract int ask(@RunsImmediately Supplier<Lease> source);
  }

  abstract static class Less extends Base {
    @Override
    abstract void each(@RunsImmediately Consumer<Lease> body);

    @Override
    abstract int ask(@RunsImmediately Supplier<@Borrowed Lease> source);
  }
}
