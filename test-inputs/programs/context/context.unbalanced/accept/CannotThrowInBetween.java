// Nothing between enter and exit throws what the handler catches.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.io.IOException;
import java.io.Reader;

final class CannotThrowInBetween {
  static int checkedOnly(Reader reader) {
    int read = 0;
    try {
      read = reader.read();
      Contexts.enter();
      read += TaskHandle.current().id();
      Contexts.exit();
      read += reader.read();
    } catch (IOException e) {
      return -1;
    }
    return read;
  }

  static int pairOnly(String number) {
    int parsed = 0;
    try {
      parsed = Integer.parseInt(number);
      Contexts.enter();
      Contexts.exit();
    } catch (NumberFormatException e) {
      parsed = -1;
    }
    return parsed;
  }
}
