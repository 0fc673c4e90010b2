// Iterable.forEach hands out the elements of the list: what it closes is closed, and what it takes out of them lives on.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class ForEachOfIterable {
  static int lock(Table table) {
    List<TableGuard> guards = List.of(table.read());
    guards.forEach(TableGuard::close);
    return table.size(); // !! capability.not.held
  }

  static void closed() {
    Owner owner = new Owner("a");
    List<Owner> list = List.of(owner);
    list.forEach(each -> each.close());
    owner.lease(); // !! use.after.release
  }

  static void values() {
    Owner owner = new Owner("a");
    Map<String, Owner> map = Map.of("a", owner);
    map.values().forEach(each -> each.close());
    owner.lease(); // !! use.after.release
  }

  static void collected() {
    try (Owner owner = new Owner("a")) {
      List<Lease> leases = new ArrayList<>();
      List.of(owner).forEach(each -> leases.add(each.lease()));
      leases.get(0).text();
    }
  }
}
// UNSOUND and a false alarm (high). SPEC 3 use.after.release "also through ... a container it was put into"; SPEC 3 closure
// parameters: "a borrow that arrives through a type parameter (Optional<T>.map) keeps its region". Stream.forEach, Optional.ifPresent,
// ArrayList.forEach, Map.forEach, removeIf, Iterator.forEachRemaining are right; List/Collection/Set/Iterable.forEach (inherited
// from Iterable<T>) is not: the parameter gets a fresh region "lent to the closure for this run only" (escape.to.container in
// collected()). Guess: Iterable is not a container in Generics, or T of Iterable is not mapped to E of the receiver's class.
