// A base whose type argument is a borrow: the override may not ask for less than a borrow.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;

final class TypeArguments {
  interface Sink<T> {
    void put(T value);
  }

  static final class OfLeases implements Sink<@Borrowed Lease> {
    @Override
    public void put(Lease lease) { // !! override.incompatible
      System.out.println(lease.text());
    }
  }
}
