// The labelled continue goes on with the outer loop, which makes a new owner.

import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class ContinueOfOuterLoop {
  static void run(List<String> names) {
    outer:
    for (String name : names) {
      Owner owner = new Owner(name);
      for (int i = 0; i < name.length(); i++) {
        if (owner.lease().text().charAt(i) == ' ') {
          Owner.finish(owner);
          continue outer;
        }
      }
      owner.close();
    }
  }
}
