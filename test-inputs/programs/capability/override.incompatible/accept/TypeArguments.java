// What a type variable of the base stands for is what the override gets.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Sinks;

final class TypeArguments {
  interface Sink<T> {
    void put(T value);
  }

  static final class OfOwned implements Sink<Lease> {
    @Override
    public void put(Lease lease) {
      Sinks.keep(lease);
    }
  }

  static final class OfBorrowed implements Sink<@Borrowed Lease> {
    @Override
    public void put(@Borrowed Lease lease) {
      System.out.println(lease.text());
    }
  }

  static final class OfCounters implements Sink<LocalCounter> {
    @Override
    public void put(LocalCounter counter) {
      counter.increment();
    }
  }

  static final class Generic<T> implements Sink<T> {
    private int count;

    @Override
    public void put(T value) {
      count++;
    }
  }
}
