// check: default
// Unmarked code: what may be stored in marked code may be stored here.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.sql.Connection;
import java.text.SimpleDateFormat;

class InUnmarkedCode {
  private LocalCounter counter = new LocalCounter();
  private Connection connection;
  private SimpleDateFormat format = new SimpleDateFormat("yyyy");
  private int id;

  void run(Connection next, TaskHandle task) {
    connection = next;
    counter = new LocalCounter();
    format = new SimpleDateFormat("MM");
    id = task.id();
  }
}
