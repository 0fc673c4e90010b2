// Key row, by a store: copies of what a borrow shows are stored outside.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayList;
import java.util.List;

final class StoredPlain {
  private int size;

  int run() {
    List<String> texts = new ArrayList<>();
    Boundaries.scoped(
        () -> {
          Owner owner = new Owner("a");
          Lease lease = owner.lease();
          texts.add(lease.text());
          size = lease.text().length();
          owner.close();
        });
    return texts.size() + size;
  }
}
