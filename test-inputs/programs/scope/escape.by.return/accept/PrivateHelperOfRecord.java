// Private methods of records are inferred like those of classes; only the constructor is not.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

record PrivateHelperOfRecord(String name) {
  private static Lease of(Owner owner) {
    return owner.lease();
  }

  static int length(@Borrowed Owner owner) {
    return of(owner).text().length();
  }
}
