// peer: oc016 accept: the content is read before the object is made, which captures plain data only
import dev.taskbound.inputs.prelude.TaskHandle;

final class ContentReadFirst {
  interface Reader {
    int first();

    int second();
  }

  static Reader make(TaskHandle task) {
    int id = task.id();
    return new Reader() {
      @Override
      public int first() {
        return id;
      }

      @Override
      public int second() {
        return id + 1;
      }
    };
  }
}
