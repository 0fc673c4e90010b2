// A method of a local class returns a borrow of a captured variable: it is inferred, as private methods are.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class LocalMethodReturnsGuard {
  static int run(Table table) {
    class Locks {
      TableGuard open() {
        return table.read();
      }
    }
    try (TableGuard guard = new Locks().open()) {
      return guard.first().length();
    }
  }

  static int lease(Owner owner) {
    var leases =
        new Object() {
          @Borrowed Lease one() {
            return owner.lease();
          }
        };
    return leases.one().text().length();
  }
}
// FALSE ALARM (medium): escape.by.return "`table.read()` borrows from `table`, which the signature of `Locks.open` does not name as an
// owner". SPEC 4: "private and local methods ... are inferred from their bodies where nothing is written"; decision 38 says the
// same of what methods of local and anonymous classes return.
