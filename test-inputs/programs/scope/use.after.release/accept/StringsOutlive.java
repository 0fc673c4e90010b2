// Primitives and strings are never confined, whatever they were read from.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class StringsOutlive {
  static String run() {
    String text;
    int length;
    List<String> texts = new ArrayList<>();
    try (Owner owner = new Owner("a")) {
      Lease lease = owner.lease();
      text = lease.text();
      length = lease.text().length();
      texts.add(lease.text());
    }
    return text + length + texts.get(0);
  }
}
