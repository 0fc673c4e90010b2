// peer: rs081 reject: a handle read from a thread local is put into a record without limits
import dev.taskbound.inputs.prelude.TaskHandle;

final class ThreadLocalIsNotEternal {
  private static final ThreadLocal<TaskHandle> LOCAL = new ThreadLocal<>();

  record Kept(Object value) {}

  static Kept run() {
    return new Kept(LOCAL.get()); // !! escape.by.argument
  }
}
