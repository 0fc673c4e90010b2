// `continue` goes on with the inner loop, which may consume the outer loop's owner again.

import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class ContinueOfInnerLoop {
  static void run(List<String> names) {
    for (String name : names) {
      Owner owner = new Owner(name);
      for (int i = 0; i < name.length(); i++) {
        if (name.charAt(i) == ' ') {
          Owner.finish(owner); // !! use.after.release
          continue;
        }
      }
    }
  }
}
