// peer: rs176 reject: a map of lists is filled with borrows of the loop's own owners, and returned
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class NestedContainerReturned {
  static Map<Integer, List<Lease>> run(List<String> names) {
    Map<Integer, List<Lease>> byLength = new HashMap<>();
    for (String name : names) {
      Owner owner = new Owner(name);
      byLength.computeIfAbsent(name.length(), length -> new ArrayList<>()).add(owner.lease());
    }
    return byLength; // !! escape.by.return
  }
}
