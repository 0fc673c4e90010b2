// Another name for the parameter, a pattern or a cast: it is the same object.

import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class ClosesAlias {
  static void variable(Owner owner) {
    Owner same = owner;
    same.close(); // !! effect.not.declared
  }

  static void pattern(Object value) {
    if (value instanceof Owner owner) {
      owner.close(); // !! effect.not.declared
    }
  }

  static void either(Owner first, boolean flag) {
    Owner chosen = flag ? first : new Owner("b");
    chosen.close(); // !! effect.not.declared
  }

  static <T extends AutoCloseable> void generic(T resource) throws Exception {
    resource.close(); // !! effect.not.declared
  }

  static void oncePlain(Owner owner, List<String> names) {
    for (String name : names) {
      if (name.isEmpty()) {
        owner.close(); // !! effect.not.declared
        return;
      }
    }
  }
}
