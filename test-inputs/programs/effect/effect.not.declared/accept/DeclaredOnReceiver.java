// Methods that say what they do to their own object.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class DeclaredOnReceiver implements AutoCloseable {
  private Owner owner = new Owner("a");
  private final Pool pool = new Pool();

  @Borrowed Slice slice() {
    return pool.slice(1);
  }

  @Consumes
  String finish() {
    String text = owner.lease().text();
    close();
    return text;
  }

  @Consumes
  void dropAll() {
    owner.close();
    pool.close();
  }

  @EndsBorrows
  void replace(String text) {
    owner.close();
    owner = new Owner(text);
  }

  @EndsBorrows
  void clear() {
    pool.reset();
  }

  @EndsBorrows
  void clearTwice() {
    clear();
    this.clear();
  }

  static void ofOther(@EndsBorrows DeclaredOnReceiver other) {
    other.clear();
  }

  static void endOther(@Consumes DeclaredOnReceiver other) {
    other.owner.close();
  }

  @Override
  public void close() {
    owner.close();
    pool.close();
  }
}
