// What a generic method finds is what was put in, also where its result only mentions the variable.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.Optional;

final class FoundInGenericBox {
  static final class Box<T> {
    private T value;

    void put(T value) {
      this.value = value;
    }

    Optional<T> find() {
      return Optional.ofNullable(value);
    }
  }

  static String run() {
    Box<Lease> box = new Box<>();
    Owner owner = new Owner("a");
    box.put(owner.lease());
    Optional<Lease> found = box.find();
    owner.close();
    return found.map(Lease::text).orElse(""); // !! use.after.release
  }
}
