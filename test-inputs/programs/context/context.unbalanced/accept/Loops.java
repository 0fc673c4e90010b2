// Each round exits what it has entered, whichever way it ends.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class Loops {
  static int pairs(List<String> names) {
    int total = 0;
    for (String name : names) {
      Contexts.enter();
      if (name.isEmpty()) {
        Contexts.exit();
        continue;
      }
      if (name.length() > 80) {
        Contexts.exit();
        break;
      }
      total += TaskHandle.current().id();
      Contexts.exit();
    }
    return total;
  }

  static int exitedAfterTheLoop(List<String> names) {
    int total = 0;
    Contexts.enter();
    for (String name : names) {
      if (name.isEmpty()) {
        break;
      }
      total += name.length();
    }
    Contexts.exit();
    return total;
  }

  static int returnedFromLoop(List<String> names) {
    for (String name : names) {
      Contexts.enter();
      int id = TaskHandle.current().id();
      Contexts.exit();
      if (name.length() == id) {
        return id;
      }
    }
    return 0;
  }

  static int toOuterLoop(List<String> names) {
    int total = 0;
    outer:
    for (String name : names) {
      Contexts.enter();
      for (int i = 0; i < name.length(); i++) {
        if (name.charAt(i) == ' ') {
          Contexts.exit();
          continue outer;
        }
      }
      Contexts.exit();
      total++;
    }
    return total;
  }

  static void swapped(int rounds) {
    Contexts.enter();
    for (int i = 0; i < rounds; i++) {
      Contexts.exit();
      Contexts.enter();
    }
    Contexts.exit();
  }
}
