// Fields of instances are not shared by all tasks.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;
import java.text.SimpleDateFormat;
import java.util.Date;

final class InstanceFields {
  private final LocalCounter counter = new LocalCounter();
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

  static final class Inner {
    private Session session = new Session();

    int count() {
      return session.count();
    }
  }

  String run(Date date) {
    counter.increment();
    return format.format(date);
  }
}
