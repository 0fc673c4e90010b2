// A constructor may end its own new object, but not what it was given.

import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class Constructors {
  private final String text;

  Constructors(Owner owner) {
    text = owner.lease().text();
    owner.close(); // !! effect.not.declared
  }

  Constructors(Pool pool, int size) {
    text = "size " + pool.slice(size).size();
    pool.reset(); // !! effect.not.declared
  }

  Constructors(Constructors other) {
    this(other.text);
    end(other); // !! effect.not.declared
  }

  Constructors(String text) {
    this.text = text;
  }

  private final Owner owner = new Owner("own");

  private static void end(Constructors other) {
    other.owner.close();
  }
}
