// Methods of local and anonymous classes are inferred, too.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class LocalClasses {
  static void localClass() {
    class Closer {
      void end(Owner given) {
        given.close();
      }

      void begin() {
        Contexts.enter();
      }
    }
    Closer closer = new Closer();
    closer.end(new Owner("a"));
    closer.begin();
    Contexts.exit();
  }

  static int anonymousClass() {
    var helper =
        new Object() {
          int sizeOf(Pool given) {
            int size = given.slice(3).size();
            given.reset();
            return size;
          }
        };
    try (Pool pool = new Pool()) {
      return helper.sizeOf(pool);
    }
  }

  static void neverCalled(Owner owner) {
    class Closer {
      void end() {
        owner.close();
      }
    }
    System.out.println(owner.lease().text());
  }
}
