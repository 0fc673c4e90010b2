// Closing the elements of a parameter, or of a list that a field holds, is an effect as well.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class ClosesElements {
  private final List<Owner> owners = new ArrayList<>(List.of(new Owner("a")));

  static void list(List<Owner> given) {
    for (Owner owner : given) {
      owner.close(); // !! effect.not.declared
    }
  }

  static void array(Owner[] given) {
    given[0].close(); // !! effect.not.declared
  }

  static void optional(Optional<Owner> given) {
    given.get().close(); // !! effect.not.declared
  }

  static void declared(@Consumes List<Owner> given) {
    given.forEach(Owner::close);
  }

  @Borrowed
  Lease first() {
    return owners.get(0).lease();
  }

  void clear() {
    for (Owner owner : owners) {
      owner.close(); // !! effect.not.declared
    }
    owners.clear();
  }

  static void caller() {
    Owner owner = new Owner("a");
    list(List.of(owner));
    owner.lease().text(); // dead at run time, and nobody was told
  }

  static void callerOfClear(ClosesElements all) {
    Lease lease = all.first();
    all.clear();
    lease.text(); // the same
  }
}
// UNSOUND (medium; with Ref<MmWithUser> it throws TaskContextViolation). SPEC 3 effect.not.declared: "closes or consumes a parameter or its
// receiver (or what one of their fields holds, except in close())". Read with "deep" (SPEC 1: a mode covers fields, elements,
// type arguments, captures) this must cover elements: nothing else tells the caller. Common false-alarm risk: a registry that closes
// what it has removed (map.remove(k).close(), queue.poll().close()) has to stay accepted: taken out is owned. See 04 for private helpers.
