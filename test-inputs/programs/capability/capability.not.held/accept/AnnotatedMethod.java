// A method annotated with a capability has it in its body; its callers hold it, or are annotated.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class AnnotatedMethod {
  @HoldsTableRead("second")
  static int byName(Table first, Table second) {
    return second.size() + first.hashCode();
  }

  @HoldsTableRead("#1")
  static int byNumber(Table table) {
    return table.size();
  }

  @HoldsTableRead({"first", "second"})
  static int both(Table first, Table second) {
    return first.size() + second.size() + Table.sizeOfBoth(second, first);
  }

  @HoldsTableRead("mine")
  static int handedOn(Table mine, Table other) {
    return byName(other, mine) + byNumber(mine);
  }

  static int caller(Table a, Table b) {
    try (TableGuard guard = b.read()) {
      guard.first();
      return byName(a, b) + byNumber(b) + handedOn(b, a);
    }
  }

  static int callerOfBoth(Table a, Table b) {
    try (TableGuard first = a.read();
        TableGuard second = b.write()) {
      first.first();
      second.first();
      return both(a, b) + both(b, a) + both(a, a);
    }
  }
}
