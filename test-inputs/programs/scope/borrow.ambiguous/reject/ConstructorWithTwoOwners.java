// A constructor of a @Borrowed class with two parameters that can own.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

@Borrowed
final class ConstructorWithTwoOwners {
  private final @Borrowed Lease first;
  private final @Borrowed Lease second;

  ConstructorWithTwoOwners(Owner a, Owner b) { // !! borrow.ambiguous
    this.first = a.lease();
    this.second = b.lease();
  }

  int length() {
    return first.text().length() + second.text().length();
  }
}
