// Stream stages run at the terminal operation, which here comes after the close.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class LazyStreamAfterClose {
  static List<String> run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Stream<String> texts = Stream.of("x", "y").map(each -> each + lease.text());
    owner.close();
    return texts.collect(Collectors.toList()); // !! use.after.release
  }
}
