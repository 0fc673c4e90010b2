// A builder that was passed in.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.stream.Stream;

final class StreamBuilder {
  static void run(Stream.Builder<Object> builder, TaskHandle task) {
    builder.accept(task); // !! escape.to.container
  }
}
