// A constructor may do as it likes with its own new object and with what it makes.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;

final class OwnNewObject implements AutoCloseable {
  private final Pool pool = new Pool();
  private Owner owner = new Owner("a");

  OwnNewObject(int size) {
    pool.slice(size).size();
    pool.reset();
    owner.close();
    owner = new Owner("size " + size);
  }

  OwnNewObject(boolean open) {
    if (!open) {
      close();
    }
  }

  OwnNewObject(String text) {
    Owner temporary = new Owner(text);
    System.out.println(temporary.lease().text());
    temporary.close();
    clear();
  }

  OwnNewObject(@Consumes Owner given) {
    owner.close();
    owner = new Owner(given.lease().text());
    given.close();
  }

  private void clear() {
    pool.reset();
  }

  @Override
  public void close() {
    pool.close();
    owner.close();
  }
}
