// peer: oc015 reject: an object whose method reads a handle of the enclosing method has captured it
import dev.taskbound.inputs.prelude.TaskHandle;

final class ObjectReadsHandle {
  interface Reader {
    int first();

    int second();
  }

  static Reader make(TaskHandle task) {
    Reader reader =
        new Reader() {
          @Override
          public int first() {
            return 1;
          }

          @Override
          public int second() {
            return task.id();
          }
        };
    return reader; // !! escape.by.closure
  }
}
