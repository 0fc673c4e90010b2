// close() ends its object and what the fields hold, by itself or through helpers.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Session;
import dev.taskbound.inputs.prelude.View;

class InClose implements AutoCloseable {
  private final Owner owner = new Owner("a");
  private final Pool pool = new Pool();
  private OwnedRef<View> ref = new OwnedRef<>(new View(1, "init"));

  String text() {
    return owner.lease().text() + ref.get().name();
  }

  @Override
  public void close() {
    owner.close();
    pool.reset();
    endPool();
    if (ref != null) {
      ref.close();
      ref = null;
    }
  }

  private void endPool() {
    pool.close();
  }

  static final class Special extends InClose {
    private final Session session = new Session();

    int count() {
      return session.count();
    }

    @Override
    public void close() {
      session.close();
      super.close();
    }
  }

  static final class WithTry implements AutoCloseable {
    private final Owner first = new Owner("a");
    private final Owner second = new Owner("b");

    @Override
    public void close() {
      try {
        first.close();
      } finally {
        second.close();
      }
    }
  }
}
