// A private helper closes what its parameter contains: array, list, Optional, holder.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class HelperClosesContents {
  private static void all(TableGuard... guards) {
    for (TableGuard guard : guards) {
      guard.close();
    }
  }

  private static void first(List<TableGuard> guards) {
    guards.get(0).close();
  }

  private static void present(Optional<TableGuard> guard) {
    guard.ifPresent(TableGuard::close);
  }

  private static void held(Holder<Owner> holder) {
    holder.get().close();
  }

  static int varargs(Table table) {
    TableGuard guard = table.read();
    all(guard);
    return table.size(); // !! capability.not.held
  }

  static void used(Table table) {
    TableGuard guard = table.read();
    all(guard);
    guard.first(); // !! use.after.release
  }

  static int list(Table table) {
    TableGuard guard = table.read();
    first(List.of(guard));
    return table.size(); // !! capability.not.held
  }

  static int optional(Table table) {
    Optional<TableGuard> guard = table.tryRead();
    if (guard.isEmpty()) {
      return 0;
    }
    present(guard);
    return table.size(); // !! capability.not.held
  }

  static void holder() {
    Owner owner = new Owner("a");
    held(new Holder<>(owner));
    owner.lease(); // !! use.after.release
  }
}
// UNSOUND (high). SPEC 3 effect.not.declared: "closes or consumes a parameter ... or what one of their fields holds ... Private and
// local methods are inferred"; use.after.release "through ... a container it was put into". The same statements in place are
// reported; Summaries/Ends seem to record ends of parameters and their fields, not of their contents (elements).
