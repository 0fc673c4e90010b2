// A constructor without a parameter that can own borrows from the confined arguments it stores.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;

@Borrowed
final class ConstructorStoresBorrow {
  private final @Borrowed Lease first;
  private final @Borrowed Lease second;

  ConstructorStoresBorrow(@Borrowed Lease first, @Borrowed Lease second) {
    this.first = first;
    this.second = second;
  }

  int length() {
    return first.text().length() + second.text().length();
  }
}
