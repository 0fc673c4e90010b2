// An object lends what an element of its own list, map or array lends.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class LentByElement {
  private final List<Owner> owners = new ArrayList<>();
  private final Map<String, Owner> byName = new HashMap<>();
  private final Owner[] array = {new Owner("a")};

  @Borrowed
  Lease first() {
    return owners.get(0).lease();
  }

  @Borrowed
  Lease named(String name) {
    return byName.get(name).lease();
  }

  @BorrowsFrom("this")
  @Borrowed
  Lease slot() {
    return array[0].lease();
  }

  Optional<@Borrowed Lease> any() {
    return owners.stream().findFirst().map(Owner::lease);
  }

  @BorrowsFrom("all")
  static @Borrowed Lease of(List<Owner> all) {
    return all.get(0).lease();
  }
}
// FALSE ALARMS (medium-high; SPEC 3 "Accepted: ... a borrow returned to the caller from the parameter that owns it", receivers likewise;
// Rust: fn first(&self) -> &Lease { self.owners[0].lease() }): escape.by.return "does not live longer than this body". From a plain field
// (one.lease()) it is accepted. An element that is taken out of a container has no owner; it should live as long as its container does.
